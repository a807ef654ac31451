/// One connection and its thread. Opens the connection when it is needed, and opens it again after it was lost.
actor ConnectionLane {
    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private let source: ConnectionSource
    private var connection: Connection?

    init(_ name: String, source: ConnectionSource) {
        executor = QueueExecutor(label: "director.postgres.\(name)")
        self.source = source
    }

    /// Runs `body` on the lane's thread, after everything that was scheduled before.
    nonisolated func schedule(_ body: @escaping @Sendable (isolated ConnectionLane) -> Void) {
        executor.run { self.assumeIsolated { lane in body(lane) } }
    }

    /// Calls `body` with a connection that was alive a moment ago. Drops the connection if `body` finds that it is not
    /// usable.
    func use<Value>(
        _ body: (Connection) throws(PostgresFailure) -> Value
    ) throws(PostgresFailure) -> Value {
        let connection = try current()
        do {
            return try body(connection)
        } catch {
            // A server that has become read-only is no longer the primary. The same address may now lead to another
            // server.
            if case .rejected(let state) = error.kind, state != .readOnly { throw error }
            self.connection = nil
            throw error
        }
    }

    private func current() throws(PostgresFailure) -> Connection {
        if let connection, connection.isAlive { return connection }
        connection = nil
        let opened = try source.open()
        connection = opened
        return opened
    }

    func close() { connection = nil }
}
