import CLibPQ
import DirectorSessions
import Dispatch
import Logging

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Receives what other servers write, on a connection and a thread of its own. It uses `LISTEN`, or polls if a pooler
/// stands between. It begins with the first subscriber. After each new connection it tells all subscribers that they
/// may have missed changes.
actor ChangeListener {
    private enum Phase {
        /// There is no subscriber yet. To `listening`, `polling` or `waiting` with ``start()``.
        case idle
        case listening(Connection, any DispatchSourceRead)
        case polling(Connection, MovePolling)
        /// There is no connection. The listener tries again after a pause.
        case waiting
        /// The store was closed. This state does not end.
        case closed
    }

    nonisolated let hub = ChangeHub()
    nonisolated let executor = QueueExecutor(label: "director.postgres.listen")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private let source: ConnectionSource
    private let names: TableNames
    private let origin: String
    private let pollInterval: Duration
    private let logger: Logger
    private var phase = Phase.idle

    init(_ source: ConnectionSource, names: TableNames, origin: String, pollInterval: Duration, logger: Logger) {
        self.source = source
        self.names = names
        self.origin = origin
        self.pollInterval = pollInterval
        self.logger = logger
    }

    /// Begins to listen. Does nothing if listening has already begun.
    nonisolated func start() {
        perform { listener in
            if case .idle = listener.phase { listener.connect() }
        }
    }

    func close() {
        leave(for: .closed)
        hub.finish()
    }

    private nonisolated func perform(_ body: @escaping @Sendable (isolated ChangeListener) -> Void) {
        executor.run { self.assumeIsolated { listener in body(listener) } }
    }

    /// Closes the connection, if there is one.
    private func leave(for next: Phase) {
        if case .listening(_, let readable) = phase { readable.cancel() }
        phase = next
    }

    private func connect() {
        do {
            let connection = try source.open()
            switch connection.route {
            case .direct: try listen(connection)
            case .pooled: try poll(connection)
            }
        } catch {
            logger.warning("Notices of other servers do not arrive", metadata: ["error": "\(error.message)"])
            tryAgain()
        }
    }

    private func tryAgain() {
        leave(for: .waiting)
        executor.run(after: source.pause) {
            self.assumeIsolated { listener in
                if case .waiting = listener.phase { listener.connect() }
            }
        }
    }

    // MARK: Listening

    private func listen(_ connection: Connection) throws(PostgresFailure) {
        try connection.runScript("LISTEN \(quoted(names.channel))", until: .after(source.limits.answerTime))
        // A copy of the descriptor, so that libpq may close its own at any time.
        let descriptor = dup(connection.handle.socket)
        guard descriptor >= 0 else { throw .unreachable("no descriptor for a connection") }
        let readable = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: executor.queue)
        readable.setEventHandler { [weak self] in
            self?.assumeIsolated { listener in listener.receive() }
        }
        readable.setCancelHandler { closeDescriptor(descriptor) }
        phase = .listening(connection, readable)
        readable.resume()
        hub.tell(.missed)
        // Notices that arrived together with the answer to LISTEN do not make the descriptor readable again, so they
        // are read here.
        receive()
    }

    private func receive() {
        guard case .listening(let connection, _) = phase else { return }
        guard let notices = connection.receiveNotices() else {
            logger.warning("The connection that brings notices was lost")
            tryAgain()
            return
        }
        for notice in notices { tell(notice) }
    }

    private func tell(_ text: String) {
        guard let notice = Notice(text) else {
            logger.warning("A notice could not be read")
            hub.tell(.missed)
            return
        }
        guard notice.origin != origin else { return }
        for change in notice.changes { hub.tell(change) }
    }

    // MARK: Polling

    private func poll(_ connection: Connection) throws(PostgresFailure) {
        logger.notice(
            "A pooler stands in front of PostgreSQL, so changes by other servers are polled every \(pollInterval)"
        )
        let polling = MovePolling(names)
        phase = .polling(connection, polling)
        try ask()
        hub.tell(.missed)
    }

    private func ask() throws(PostgresFailure) {
        guard case .polling(let connection, var polling) = phase else { return }
        let notices = try polling.ask(connection, until: .after(source.limits.answerTime))
        phase = .polling(connection, polling)
        if let notices {
            for notice in notices { tell(notice) }
        } else {
            hub.tell(.missed)
        }
        executor.run(after: pollInterval) {
            self.assumeIsolated { listener in listener.askAgain() }
        }
    }

    private func askAgain() {
        do {
            try ask()
        } catch {
            logger.warning("Notices of other servers do not arrive", metadata: ["error": "\(error.message)"])
            tryAgain()
        }
    }
}

extension Connection {
    /// The notices that have arrived; `nil` if the connection is lost. Does not wait.
    fileprivate func receiveNotices() -> [String]? {
        guard PQconsumeInput(handle.raw) == 1 else { return nil }
        var notices: [String] = []
        while let notice = PQnotifies(handle.raw) {
            notices.append(String(cString: notice.pointee.extra))
            PQfreemem(notice)
        }
        return PQstatus(handle.raw) == CONNECTION_OK ? notices : nil
    }
}

/// Closes a descriptor. A failure is ignored: there is no way to handle it, and it has no consequences.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }
