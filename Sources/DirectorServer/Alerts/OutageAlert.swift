package import DirectorCore
package import DirectorSessions

/// The alert as JSON for the operator's webhook. It contains neither users' text nor secrets.
package struct OutageAlert: Encodable, Equatable {
    /// What happened to the store.
    package enum Event: String, Encodable {
        case failing = "store_unavailable"
        case stillFailing = "store_still_unavailable"
        case recovered = "store_recovered"
    }

    /// The server that sends the alert.
    package struct Source: Sendable, Equatable {
        /// The server's id, which is new for every process.
        package var server: ServerID
        /// The public address, or the one on which the server listens.
        package var address: String
        /// The store's name.
        package var store: String

        package init(server: ServerID, address: String, store: String) {
            self.server = server
            self.address = address
            self.store = store
        }
    }

    /// What happened to the store.
    package var event: Event
    /// The server's id.
    package var server: String
    /// The server's address.
    package var address: String
    /// The store's name.
    package var store: String
    /// When the outage began, in ISO 8601.
    package var since: String
    package var lastingSeconds: Int64
    /// Why the store failed; without secrets.
    package var detail: String
    /// A sentence for chat services, which show only this field.
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
