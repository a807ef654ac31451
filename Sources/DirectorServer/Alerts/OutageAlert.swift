package import DirectorCore
package import DirectorSessions

/// What the operator's webhook is told of the store, as JSON. Holds neither user text nor secrets.
package struct OutageAlert: Encodable, Equatable {
    package enum Event: String, Encodable {
        case failing = "store_unavailable"
        case stillFailing = "store_still_unavailable"
        case recovered = "store_recovered"
    }

    /// Who tells it.
    package struct Source: Sendable, Equatable {
        /// New for every process.
        package var server: ServerID
        /// Under which clients reach it, or on which it listens.
        package var address: String
        package var store: String

        package init(server: ServerID, address: String, store: String) {
            self.server = server
            self.address = address
            self.store = store
        }
    }

    package var event: Event
    package var server: String
    package var address: String
    package var store: String
    package var since: String
    package var lastingSeconds: Int64
    package var detail: String
    /// A sentence for chat services, which show this field and no other.
    package var text: String

    enum CodingKeys: String, CodingKey {
        case event, server, address, store, since, detail, text
        case lastingSeconds = "lasting_seconds"
    }

    package init(_ announcement: StoreHealth.Announcement, from source: Source) {
        let outage: StoreHealth.Outage
        switch announcement {
        case .failing(let begun):
            (event, outage, lastingSeconds) = (.failing, begun, 0)
            text = "Director at \(source.address): the store (\(source.store)) is not available."
        case .stillFailing(let old, let time):
            (event, outage, lastingSeconds) = (.stillFailing, old, time.components.seconds)
            text = "Director at \(source.address): the store (\(source.store)) is still not available."
        case .recovered(let old, let time):
            (event, outage, lastingSeconds) = (.recovered, old, time.components.seconds)
            text = "Director at \(source.address): the store (\(source.store)) is available again."
        }
        server = source.server.text
        address = source.address
        store = source.store
        since = outage.since.description
        detail = outage.detail
    }
}
