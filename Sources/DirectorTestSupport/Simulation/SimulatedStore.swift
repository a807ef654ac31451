import DirectorCore
import DirectorSessions
import Synchronization

/// The store of a simulated process. Every call is a request on a ``StoreLine``.
struct SimulatedStore: SessionStore {
    private let line: StoreLine
    private let board: NoticeBoard
    private let process: Int
    private let damage: Allowance
    var name: String { "simulated" }

    /// - Parameter damagedLoads: how many sessions are read with an error in them
    init(_ line: StoreLine, board: NoticeBoard, process: Int, damagedLoads: Int) {
        damage = Allowance(damagedLoads)
        self.line = line
        self.board = board
        self.process = process
    }

    func changes() -> AsyncStream<StoreChange> { board.subscribe(process) }

    private func perform<Value: Sendable>(
        _ kind: StoreOperation.Kind,
        _ key: SessionKey? = nil,
        _ body: @escaping @Sendable (any SessionStore) async throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { caller in
            line.submit(kind, key) { store in
                do {
                    let value = try await body(store)
                    return { caller.resume(returning: value) }
                } catch {
                    return { caller.resume(throwing: error) }
                }
            } fail: { error in
                caller.resume(throwing: error)
            }
        }
    }

    func load(_ key: SessionKey) async throws -> StoredSession? {
        let found = try await perform(.load, key) { try await $0.load(key) }
        guard var found, damage.take() else { return found }
        found.snapshot = found.snapshot.damaged()
        return found
    }

    func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        try await perform(.frames, key) { try await $0.frames(of: key, after: seq, limit: limit) }
    }

    func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        try await perform(.entries, key) { try await $0.entries(of: key, after: seq, limit: limit) }
    }

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        try await perform(.commit, commit.key) { try await $0.commit(commit) }
    }

    func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        try await perform(.turn, key) { try await $0.turn(turn, of: key) }
    }

    func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary] {
        try await perform(.sessions) { try await $0.sessions(of: user, limit: limit) }
    }

    func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        try await perform(.keys) { try await $0.keys(after: key, limit: limit) }
    }

    func owners(of session: SessionID) async throws -> [UserID] {
        try await perform(.owners) { try await $0.owners(of: session) }
    }

    func abandonedTurns(limit: Int) async throws -> [SessionKey] {
        try await perform(.abandonedTurns) { try await $0.abandonedTurns(limit: limit) }
    }

    func presentation(_ id: PresentationID) async throws -> StoredPresentation? {
        try await perform(.presentation) { try await $0.presentation(id) }
    }

    func savePart(
        _ part: TurnPart,
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID
    ) async throws -> Bool {
        try await perform(.savePart, key) { try await $0.savePart(part, of: turn, in: key, lease: lease) }
    }

    func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        try await perform(.parts, key) { try await $0.parts(of: turn, in: key) }
    }

    func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        try await perform(.renewLease, key) {
            try await $0.renewLease(of: turn, in: key, lease: lease, for: duration)
        }
    }

    func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        try await perform(.requestStop, key) { try await $0.requestStop(of: turn, in: key) }
    }

    func delete(_ key: SessionKey) async throws -> Bool {
        try await perform(.delete, key) { try await $0.delete(key) }
    }

    func checkHealth() async throws {
        try await perform(.checkHealth) { try await $0.checkHealth() }
    }
}

/// A number of permissions, each of which can be used once.
private final class Allowance: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) {
        left = Mutex(count)
    }

    func take() -> Bool {
        left.withLock { left in
            guard left > 0 else { return false }
            left -= 1
            return true
        }
    }
}

extension SessionSnapshot {
    /// The same session with another topic.
    fileprivate func damaged() -> SessionSnapshot {
        let columns = Columns(
            head: head,
            state: state,
            topic: "Something else",
            answers: answers,
            plan: plan,
            strawman: strawman,
            refinementFeedback: refinementFeedback,
            createdAt: createdAt,
            updatedAt: updatedAt
        )
        return SessionSnapshot(key: key, columns: columns, internals: internals)
    }
}
