import DirectorSessions

/// Polls the table of changes where `LISTEN` does not work.
struct MovePolling {
    private let statement: Statement
    private let cleaning: Statement
    private var state = MovePollState()

    init(_ names: TableNames) {
        // Servers write their notices to the table only while this column says that a server polls.
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

    /// - Returns: the notices since the last poll; `nil` if some may have been lost
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

/// Finds out which notices are new. Does not query the database itself.
///
/// Rows become visible in the order of commits, not of their numbers. So a poll may see a row and miss an earlier one,
/// whose transaction is still running. Every poll therefore reads again all rows whose transaction is not older than
/// the horizon: the oldest transaction that was running at the last poll.
package struct MovePollState {
    /// How many rows one poll reads. If there are more, every session counts as changed.
    package static let limit = 1000
    /// After a longer pause between two polls, servers may have stopped writing notices to the table.
    static let longestInterval = Duration.seconds(30)
    static let cleaningInterval = Duration.seconds(20)

    /// The result of a poll.
    package struct Outcome: Equatable {
        /// `nil` if some may have been lost.
        package var notices: [String]?
        /// Whether old rows should be removed now.
        package var cleans: Bool
    }

    /// The oldest transaction to read. The first poll uses a number that no transaction reaches, so it reads no rows.
    package private(set) var horizon = "9223372036854775807"
    /// The ids of rows that were read and may be read again.
    private var seen: Set<Int> = []
    private var lastPoll: ContinuousClock.Instant?
    private var lastCleaning: ContinuousClock.Instant?

    package init() {}

    /// Records a poll and says what is new.
    ///
    /// - Parameters:
    ///   - rows: the rows that the poll read
    ///   - horizon: the oldest transaction that was running at this poll
    package mutating func take(
        _ rows: [(id: Int, notice: String)],
        horizon: String,
        at now: ContinuousClock.Instant
    ) -> Outcome {
        let isLate = lastPoll.map { $0.duration(to: now) > Self.longestInterval } ?? false
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
