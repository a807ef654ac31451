import CLibPQ

/// A session with a PostgreSQL server. One thread at a time may use it. Every call blocks that thread, up to a
/// deadline.
///
/// After a failure other than `.rejected` the connection cannot be used any more.
final class Connection {
    /// How statements reach the server.
    enum Route: Equatable {
        /// The connection has one server process until it is closed. The process keeps settings, prepared statements
        /// and `LISTEN`.
        case direct
        /// A pooler assigns a server process for each transaction.
        case pooled
    }

    let handle: ConnectionHandle
    var route = Route.direct
    private var prepared: [String: PreparedUse] = [:]

    init(_ handle: ConnectionHandle) {
        self.handle = handle
    }

    /// Whether the other side still seems to be connected. Costs one system call.
    ///
    /// An idle connection receives nothing but a farewell, the end of the stream, or news about the server's settings.
    /// In each of these cases a new connection is made.
    var isAlive: Bool {
        PQstatus(handle.raw) == CONNECTION_OK
            && handle.wait(reading: true, writing: false, until: .after(.zero)) == .timedOut
    }

    /// Runs a statement and returns its rows.
    func run(
        _ statement: Statement,
        _ parameters: Parameters = Parameters(),
        until deadline: Deadline
    ) throws(PostgresFailure) -> ResultRows {
        switch route {
        case .pooled:
            return try exchange(until: deadline) { sendWhole(statement, parameters) }
        case .direct:
            try prepare(statement, until: deadline)
            return try exchange(until: deadline) { sendPrepared(statement, parameters) }
        }
    }

    /// Runs SQL text. Several statements in one text are one transaction.
    @discardableResult
    func runScript(_ sql: String, until deadline: Deadline) throws(PostgresFailure) -> ResultRows {
        try exchange(until: deadline) { PQsendQuery(handle.raw, sql) }
    }

    /// Prepares a statement that is not prepared yet. Prepares it again from time to time, because its plan fits the
    /// tables as they were when it was made.
    private func prepare(_ statement: Statement, until deadline: Deadline) throws(PostgresFailure) {
        if var use = prepared[statement.name] {
            guard use.isWornOut else {
                use.count += 1
                prepared[statement.name] = use
                return
            }
            try exchange(until: deadline) { PQsendQuery(handle.raw, "DEALLOCATE \"\(statement.name)\"") }
            prepared[statement.name] = nil
        }
        let types = statement.types.map(\.rawValue)
        try exchange(until: deadline) {
            PQsendPrepare(handle.raw, statement.name, statement.sql, Int32(types.count), types)
        }
        prepared[statement.name] = PreparedUse(since: .now)
    }

    private func sendPrepared(_ statement: Statement, _ parameters: Parameters) -> Int32 {
        parameters.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(handle.raw, statement.name, count, values, lengths, formats, 1)
        }
    }

    private func sendWhole(_ statement: Statement, _ parameters: Parameters) -> Int32 {
        let types = statement.types.map(\.rawValue)
        return parameters.withPointers { count, values, lengths, formats in
            PQsendQueryParams(handle.raw, statement.sql, count, types, values, lengths, formats, 1)
        }
    }

    /// Sends a request and waits for the end of the answer.
    ///
    /// - Parameter send: one of libpq's send functions; returns 1 if libpq took the request
    @discardableResult
    private func exchange(until deadline: Deadline, _ send: () -> Int32) throws(PostgresFailure) -> ResultRows {
        guard send() == 1 else { throw .lost(handle.errorLine) }
        try flush(until: deadline)
        var rows: ResultRows?
        var failure: PostgresFailure?
        while true {
            try awaitResult(until: deadline)
            guard let result = PQgetResult(handle.raw) else { break }
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                rows = ResultRows(result)
            default:
                failure = failure ?? PostgresFailure(result, handle)
                PQclear(result)
            }
        }
        if let failure { throw failure }
        guard let rows else { throw .lost("the server gave no answer") }
        return rows
    }

    /// Sends what is buffered. Reads meanwhile, because a server that cannot deliver its answer would stop reading.
    private func flush(until deadline: Deadline) throws(PostgresFailure) {
        while true {
            switch PQflush(handle.raw) {
            case 0: return
            case 1: break
            default: throw .lost(handle.errorLine)
            }
            guard case .ready(let readable, _) = handle.wait(reading: true, writing: true, until: deadline) else {
                throw .lost("no room to send within the time limit")
            }
            if readable, PQconsumeInput(handle.raw) == 0 { throw .lost(handle.errorLine) }
        }
    }

    private func awaitResult(until deadline: Deadline) throws(PostgresFailure) {
        while PQisBusy(handle.raw) == 1 {
            guard case .ready = handle.wait(reading: true, writing: false, until: deadline) else {
                throw .lost("no answer within the time limit")
            }
            guard PQconsumeInput(handle.raw) == 1 else { throw .lost(handle.errorLine) }
        }
    }
}

/// When a prepared statement was made, and how often it was used.
private struct PreparedUse {
    let since: ContinuousClock.Instant
    var count = 0

    /// Whether to prepare again. Small limits, because a plan fits the tables' sizes and tables grow quickly at first.
    var isWornOut: Bool { count >= 5000 || since.duration(to: .now) > .seconds(30) && count >= 20 }
}

extension Parameters {
    /// Calls `body` with the arrays that libpq's functions take. All values are in binary form.
    func withPointers(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Int32
    ) -> Int32 {
        guard !ranges.isEmpty else { return body(0, nil, nil, nil) }
        // One byte more, so that an empty last value has a valid address, too.
        return (bytes + [0]).withUnsafeBytes { all in
            let start = all.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = ranges.map { range in range.flatMap { start?.advanced(by: $0.lowerBound) } as UnsafePointer? }
            let lengths = ranges.map { Int32($0?.count ?? 0) }
            let formats = Array(repeating: Int32(1), count: ranges.count)
            return body(Int32(ranges.count), values, lengths, formats)
        }
    }
}
