import DirectorCore
import DirectorSessions

/// Tells what is new in one look after the other, each of which reaches back over what the one before has seen. A value.
package struct ChangeTracker: Sendable {
    private struct Told: Equatable {
        var time: Int64
        var version: Int
        var isStopRequested: Bool
    }

    private let overlap: Int64
    /// The newest time seen, in microseconds.
    private var newest: Int64
    /// What was told of rows that the next look will bring again.
    private var told: [SessionKey: Told] = [:]

    /// - Parameters:
    ///   - begin: microseconds; what was written before it is old news
    ///   - overlap: how far back each look reaches
    package init(begin: Int64, overlap: Duration) {
        newest = begin
        self.overlap = overlap.components.seconds * 1_000_000
    }

    /// Where the next look begins, in microseconds.
    package var since: Int64 { max(0, newest - overlap) }

    /// - Parameter isCut: whether the look did not bring everything
    mutating func take(_ rows: [WatchedRow], isCut: Bool) -> [StoreChange] {
        var changes: [StoreChange] = []
        for row in rows {
            newest = max(newest, row.time)
            let now = Told(time: row.time, version: row.version, isStopRequested: row.isStopRequested)
            let before = told.updateValue(now, forKey: row.key)
            guard before != now else { continue }
            if before?.version != row.version { changes.append(.moved(row.key, version: row.version)) }
            if row.isStopRequested, before?.isStopRequested != true { changes.append(.stopRequested(row.key)) }
        }
        told = told.filter { $0.value.time >= since }
        return isCut ? [.missed] : changes
    }
}
