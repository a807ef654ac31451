/// One connection and the thread it belongs to. Opens it when it is needed, and again after it was lost.
actor ConnectionLane {
    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private let source: ConnectionSource
    private var connection: Connection?

    init(_ name: String, source: ConnectionSource) {
        executor = QueueExecutor(label: "director.postgres.\(name)")
        self.source = source
    }

    /// Runs `body` on the lane's thread, behind what was asked of it before.
    nonisolated func schedule(_ body: @escaping @Sendable (isolated ConnectionLane) -> Void) {
        executor.run { self.assumeIsolated { lane in body(lane) } }
    }

    /// Gives `body` a connection that was alive a moment ago, and drops it if it turns out not to be.
    func use<Value>(
        _ body: (Connection) throws(PostgresFailure) -> Value
    ) throws(PostgresFailure) -> Value {
        let connection = try current()
        do {
            return try body(connection)
        } catch {
            // A server that only reads now is no longer the primary one: the address may lead to another.
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
