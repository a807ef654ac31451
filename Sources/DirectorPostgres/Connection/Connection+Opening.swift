import CLibPQ

extension Connection {
    /// Connects and waits until the server is ready for statements.
    ///
    /// - Throws: `.unreachable`
    static func open(_ address: PostgresAddress, limits: ConnectionLimits) throws(PostgresFailure) -> Connection {
        let deadline = Deadline.after(limits.connectTime)
        let handle = try ConnectionHandle(address.connectionParameters(limits))
        try handle.finishConnecting(until: deadline, secrets: address.secrets)
        guard PQsetnonblocking(handle.raw, 1) == 0 else { throw .unreachable(handle.errorLine) }
        let connection = Connection(handle)
        do {
            try connection.prepareSession(address, limits: limits, until: deadline)
        } catch {
            // The connection failed before any statement was sent.
            throw PostgresFailure(kind: .unreachable(error.state), message: error.message)
        }
        return connection
    }

    /// Reads facts about the server, finds out whether a pooler stands between, and changes the session's settings.
    private func prepareSession(
        _ address: PostgresAddress,
        limits: ConnectionLimits,
        until deadline: Deadline
    ) throws(PostgresFailure) {
        let found = try runScript("SELECT pg_catalog.pg_backend_pid()", until: deadline)
        // A pooler makes up process ids, because its clients have no server process of their own.
        let isPooled = found.text(0, 0) != String(PQbackendPID(handle.raw))
        route =
            switch address.options.pooler {
            case .transaction: .pooled
            case .session: .direct
            case .detect: isPooled ? .pooled : .direct
            }
        guard route == .direct else { return }
        try runScript(
            """
            SET statement_timeout = \(limits.statementTime.wholeMilliseconds);
            SET lock_timeout = \(limits.lockTime.wholeMilliseconds);
            SET idle_in_transaction_session_timeout = \(limits.statementTime.wholeMilliseconds);
            SET idle_session_timeout = 0;
            SET plan_cache_mode = force_generic_plan;
            SET jit = off;
            SELECT pg_catalog.set_config('synchronous_commit', 'on', false)
            WHERE pg_catalog.current_setting('synchronous_commit') = 'off'
            """,
            until: deadline
        )
    }
}

extension ConnectionHandle {
    fileprivate func finishConnecting(until deadline: Deadline, secrets: [String]) throws(PostgresFailure) {
        // libpq's manual requires this start: as if the last answer had been "wait until writable".
        var awaited = PGRES_POLLING_WRITING
        while true {
            switch awaited {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING, PGRES_POLLING_WRITING:
                let reading = awaited == PGRES_POLLING_READING
                guard case .ready = wait(reading: reading, writing: !reading, until: deadline) else {
                    throw .unreachable("no connection within the time limit")
                }
            default:
                throw refusal(secrets)
            }
            awaited = PQconnectPoll(raw)
        }
    }

    /// Why the connection was refused. libpq gives this as text only. In its verbose form the text holds the SQLSTATE,
    /// as in `FATAL:  28P01: password authentication failed for user "x"` (two blanks), and lines about the server's
    /// source.
    private func refusal(_ secrets: [String]) -> PostgresFailure {
        let lines = errorText.split(whereSeparator: \.isNewline)
        let state = lines.lazy.compactMap { $0.firstMatch(of: #/:  ([0-9A-Z]{5}): /#)?.1 }.first.map {
            SQLState(String($0))
        }
        var text = lines.filter { line in
            !["LOCATION:", "DETAIL:", "HINT:", "CONTEXT:", "STATEMENT:"].contains { line.contains($0) }
        }
        .joined(separator: "\n").oneLine
        if let state { text = text.replacing("\(state): ", with: "") }
        for secret in secrets where text.contains(secret) { text = text.replacing(secret, with: "***") }
        return .unreachable(text.isEmpty ? "the connection was refused" : text, state)
    }
}

extension Duration {
    var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
