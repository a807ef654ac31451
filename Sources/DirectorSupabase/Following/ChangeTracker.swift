import DirectorCore
import DirectorSessions

/// Finds out what is new in a series of polls. Each poll reads again some of what the previous one has read.
package struct ChangeTracker: Sendable {
    private struct Reported: Equatable {
        var time: Int64
        var version: Int
        var isStopRequested: Bool
    }

    private let overlap: Int64
    /// The newest `updated_at` seen, in microseconds.
    private var newest: Int64
    /// The reported state of each row that the next poll will read again.
    private var reported: [SessionKey: Reported] = [:]

    /// - Parameters:
    ///   - begin: in microseconds; earlier writes are not reported
    ///   - overlap: how far each poll goes back before the newest time seen
    package init(begin: Int64, overlap: Duration) {
        newest = begin
        self.overlap = overlap.components.seconds * 1_000_000
    }

    /// The time from which the next poll reads, in microseconds.
    package var since: Int64 { max(0, newest - overlap) }

    /// Takes the rows of a poll and returns what is new.
    ///
    /// - Parameter isCut: whether the poll left out rows because there were too many; then the result is `.missed`
    mutating func take(_ rows: [WatchedRow], isCut: Bool) -> [StoreChange] {
        var changes: [StoreChange] = []
        for row in rows {
            newest = max(newest, row.time)
            let now = Reported(time: row.time, version: row.version, isStopRequested: row.isStopRequested)
            let before = reported.updateValue(now, forKey: row.key)
            guard before != now else { continue }
            if before?.version != row.version { changes.append(.moved(row.key, version: row.version)) }
            if row.isStopRequested, before?.isStopRequested != true { changes.append(.stopRequested(row.key)) }
        }
        reported = reported.filter { $0.value.time >= since }
        return isCut ? [.missed] : changes
    }
}
