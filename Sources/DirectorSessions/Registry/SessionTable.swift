import DirectorCore
import Synchronization

/// The live sessions of a server, and how many users each has. May be called from any thread.
final class SessionTable: Sendable {
    private struct Entry {
        let session: LiveSession
        /// Grows with each session, so it gives their order.
        let number: Int
        /// The number of connections and tasks that hold the session.
        var uses = 0
        /// When the last of them released the session.
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

    /// Whether sessions are no longer given out.
    var isClosing: Bool { state.withLock(\.isClosing) }

    /// Gives out no more sessions.
    func close() { state.withLock { $0.isClosing = true } }

    /// The session, which is made if it does not exist. It is held until ``release(_:)``.
    ///
    /// - Throws: ``SessionClosed`` if the table is closing
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

    /// The session if it is in memory. It is not held.
    func find(_ key: SessionKey) -> LiveSession? { state.withLock { $0.entries[key]?.session } }

    /// Adds a user to a session in memory.
    func hold(_ session: LiveSession) { change(session) { $0.uses += 1 } }

    func release(_ session: LiveSession) {
        let now = elapsed()
        change(session) { entry in
            entry.uses -= 1
            entry.idleSince = now
        }
    }

    /// Changes the entry of this session. Does nothing if the session has no entry, or if another session has the same
    /// key now.
    private func change(_ session: LiveSession, _ body: (inout Entry) -> Void) {
        state.withLock { state in
            guard var entry = state.entries[session.key], entry.session === session else { return }
            body(&entry)
            state.entries[session.key] = entry
        }
    }

    /// Removes the session with this key.
    func remove(_ key: SessionKey) -> LiveSession? {
        take { $0.entries[key] }
    }

    /// Removes a closed session. The next client gets a new one.
    func forget(_ session: LiveSession) {
        _ = take { $0.entries[session.key].flatMap { $0.session === session ? $0 : nil } }
    }

    /// Removes a session, unless it is in use again.
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

    /// All sessions, in the order in which they were added.
    func all() -> [LiveSession] {
        state.withLock { state in state.entries.values.sorted { $0.number < $1.number }.map(\.session) }
    }

    /// The next sessions after a number, in the order in which they were added, and the numbers to continue with.
    func next(after number: Int, limit: Int) -> [(number: Int, session: LiveSession)] {
        state.withLock { state in
            state.entries.values.filter { $0.number > number }
                .sorted { $0.number < $1.number }
                .prefix(limit)
                .map { ($0.number, $0.session) }
        }
    }

    /// The sessions that were not used for this time, in the order in which they were added.
    func idle(for time: Duration) -> [LiveSession] {
        let limit = elapsed() - time
        return state.withLock { state in
            state.entries.values.filter { $0.uses == 0 && $0.idleSince <= limit }
                .sorted { $0.number < $1.number }.map(\.session)
        }
    }
}
