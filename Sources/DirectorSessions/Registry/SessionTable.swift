import DirectorCore
import Synchronization

/// The live sessions of a server, and who uses them. Callable from any thread.
final class SessionTable: Sendable {
    private struct Entry {
        let session: LiveSession
        /// Grows from session to session: the order in which they came.
        let number: Int
        /// Connections and tasks that hold the session.
        var uses = 0
        /// When the last of them let go.
        var idleSince = Duration.zero
    }

    private struct State {
        var entries: [SessionKey: Entry] = [:]
        var lastNumber = 0
        var isClosing = false
    }

    private let state = Mutex(State())
    private let elapsed: ElapsedTime
    private let metrics: SessionMetrics

    init(elapsed: ElapsedTime, metrics: SessionMetrics) {
        self.elapsed = elapsed
        self.metrics = metrics
    }

    var count: Int { state.withLock { $0.entries.count } }

    /// Whether sessions are no longer handed out.
    var isClosing: Bool { state.withLock(\.isClosing) }

    /// From now on nobody gets a session.
    func close() { state.withLock { $0.isClosing = true } }

    /// The session, which is made if it is not there. It is held until ``release(_:)``.
    ///
    /// - Throws: ``SessionClosed`` once the table is closing
    func acquire(_ key: SessionKey, make: (SessionKey) -> LiveSession) throws -> LiveSession {
        try state.withLock { state in
            guard !state.isClosing else { throw SessionClosed(reason: .goingAway) }
            var entry = state.entries[key] ?? Self.makeEntry(for: key, in: &state, make: make)
            entry.uses += 1
            state.entries[key] = entry
            metrics.sessionsAreLive(state.entries.count)
            return entry.session
        }
    }

    private static func makeEntry(
        for key: SessionKey,
        in state: inout State,
        make: (SessionKey) -> LiveSession
    ) -> Entry {
        state.lastNumber += 1
        return Entry(session: make(key), number: state.lastNumber)
    }

    /// The session, if it is in memory. It is not held.
    func find(_ key: SessionKey) -> LiveSession? { state.withLock { $0.entries[key]?.session } }

    /// One more user of a session that is in memory.
    func hold(_ session: LiveSession) { change(session) { $0.uses += 1 } }

    func release(_ session: LiveSession) {
        let now = elapsed()
        change(session) { entry in
            entry.uses -= 1
            entry.idleSince = now
        }
    }

    /// Changes the session's entry, unless it has none any more: another session of the same key is none of its business.
    private func change(_ session: LiveSession, _ body: (inout Entry) -> Void) {
        state.withLock { state in
            guard var entry = state.entries[session.key], entry.session === session else { return }
            body(&entry)
            state.entries[session.key] = entry
        }
    }

    /// Takes out whatever session has this key.
    func remove(_ key: SessionKey) -> LiveSession? {
        take { $0.entries[key] }
    }

    /// A closed session is replaced by a new one when somebody comes.
    func forget(_ session: LiveSession) {
        _ = take { $0.entries[session.key].flatMap { $0.session === session ? $0 : nil } }
    }

    /// Takes out a session, unless somebody has come back to it.
    func forgetIfUnused(_ session: LiveSession) {
        _ = take { $0.entries[session.key].flatMap { $0.session === session && $0.uses == 0 ? $0 : nil } }
    }

    private func take(_ find: (State) -> Entry?) -> LiveSession? {
        state.withLock { state in
            guard let entry = find(state) else { return nil }
            state.entries[entry.session.key] = nil
            metrics.sessionsAreLive(state.entries.count)
            return entry.session
        }
    }

    /// In the order in which they came.
    func all() -> [LiveSession] {
        state.withLock { state in state.entries.values.sorted { $0.number < $1.number }.map(\.session) }
    }

    /// The next sessions after one, in the order in which they came, with the numbers by which to go on.
    func next(after number: Int, limit: Int) -> [(number: Int, session: LiveSession)] {
        state.withLock { state in
            state.entries.values.filter { $0.number > number }
                .sorted { $0.number < $1.number }
                .prefix(limit)
                .map { ($0.number, $0.session) }
        }
    }

    /// Sessions that nobody has used for so long, in the order in which they came.
    func idle(for time: Duration) -> [LiveSession] {
        let limit = elapsed() - time
        return state.withLock { state in
            state.entries.values.filter { $0.uses == 0 && $0.idleSince <= limit }
                .sorted { $0.number < $1.number }.map(\.session)
        }
    }
}
