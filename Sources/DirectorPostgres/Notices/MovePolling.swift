import DirectorSessions

/// Asks for what moved, where notices cannot be listened to.
struct MovePolling {
    private let statement: Statement
    private let cleaning: Statement
    private var state = MovePollState()

    init(_ names: TableNames) {
        // Saying that somebody polls is what makes servers write down their notices.
        statement = Statement(
            "moves",
            [.text, .bigint],
            """
            WITH announced AS (
                UPDATE \(names.store) SET polled_at = clock_timestamp()
                WHERE polled_at IS NULL OR polled_at < clock_timestamp() - interval '10 seconds'
            )
            SELECT pg_snapshot_xmin(pg_current_snapshot())::text, m.id, m.notice
            FROM (SELECT) one LEFT JOIN (
                SELECT id, notice FROM \(names.moves) WHERE transaction >= $1::xid8 ORDER BY id LIMIT $2
            ) m ON true
            """
        )
        cleaning = Statement(
            "clean_moves",
            [],
            "DELETE FROM \(names.moves) WHERE made_at < clock_timestamp() - interval '1 minute'"
        )
    }

    /// - Returns: the notices since the last time; `nil` if some may have been lost
    mutating func ask(_ connection: Connection, until deadline: Deadline) throws(PostgresFailure) -> [String]? {
        var parameters = Parameters()
        parameters.add(state.horizon)
        parameters.add(MovePollState.limit)
        let rows = try connection.run(statement, parameters, until: deadline)
        var found: [(id: Int, notice: String)] = []
        for row in 0..<rows.count {
            guard let id = rows.integer(row, 1), let notice = rows.text(row, 2) else { continue }
            found.append((id, notice))
        }
        let outcome = state.take(found, horizon: rows.text(0, 0) ?? state.horizon, at: .now)
        if outcome.cleans { _ = try connection.run(cleaning, until: deadline) }
        return outcome.notices
    }
}

/// Which notices are new: the rules of polling without the asking.
///
/// Rows appear in the order of commits, not of their numbers; what a transaction wrote that was still under way at one
/// poll is found at the next, because every row is read again whose transaction is not older than the oldest one that
/// was under way (the horizon).
package struct MovePollState {
    /// Rows read at a time; if there are more, everything may have moved.
    package static let limit = 1000
    /// After a longer silence nobody kept notices for us.
    static let patience = Duration.seconds(30)
    static let cleaningInterval = Duration.seconds(20)

    package struct Outcome: Equatable {
        /// `nil` if some may have been lost.
        package var notices: [String]?
        /// Whether old rows should be removed now.
        package var cleans: Bool
    }

    /// The oldest transaction to read; before the first poll, none is that new.
    package private(set) var horizon = "9223372036854775807"
    /// Rows that were read and may be read again.
    private var seen: Set<Int> = []
    private var lastPoll: ContinuousClock.Instant?
    private var lastCleaning: ContinuousClock.Instant?

    package init() {}

    package mutating func take(
        _ rows: [(id: Int, notice: String)],
        horizon: String,
        at now: ContinuousClock.Instant
    ) -> Outcome {
        let isLate = lastPoll.map { $0.duration(to: now) > Self.patience } ?? false
        let isWhole = rows.count < Self.limit && !isLate
        let new = rows.filter { !seen.contains($0.id) }
        seen = Set(rows.map(\.id))
        self.horizon = horizon
        lastPoll = now
        let cleans = lastCleaning.map { $0.duration(to: now) > Self.cleaningInterval } ?? true
        if cleans { lastCleaning = now }
        return Outcome(notices: isWhole ? new.map(\.notice) : nil, cleans: cleans)
    }
}
