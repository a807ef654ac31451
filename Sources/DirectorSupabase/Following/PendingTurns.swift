package import DirectorCore

/// The sessions with a pending turn, as far as the searches so far have found them.
package struct PendingTurns: Sendable {
    private var leases: [SessionKey: Timestamp?] = [:]
    private let limit: Int
    /// Whether sessions were left out because there were too many. Then the whole table must be searched again.
    package private(set) var isCut = false

    package init(limit: Int) {
        self.limit = limit
    }

    /// Forgets everything and takes the rows of a search of the whole table.
    mutating func replace(_ rows: [WatchedRow], isCut: Bool) {
        leases = [:]
        self.isCut = isCut
        for row in rows { take(row) }
    }

    mutating func take(_ row: WatchedRow) {
        guard row.turn != nil else {
            leases[row.key] = nil
            return
        }
        guard leases[row.key] != nil || leases.count < limit else {
            isCut = true
            return
        }
        leases.updateValue(row.leaseEnds, forKey: row.key)
    }

    mutating func remove(_ key: SessionKey) { leases[key] = nil }

    /// The sessions whose turn has no lease, and then those whose lease has run out, in the order in which it ran out.
    package func abandoned(at now: Timestamp) -> [SessionKey] {
        leases.filter { $0.value.map { $0 <= now } ?? true }
            .map { (since: $0.value?.milliseconds ?? .min, key: $0.key) }
            .sorted { ($0.since, $0.key) < ($1.since, $1.key) }
            .map(\.key)
    }
}
