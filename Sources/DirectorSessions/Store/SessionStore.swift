package import DirectorCore

/// Stores sessions. The suite `StoreConformance` in the test support checks what every store must do.
///
/// All methods may be called from any thread, for any sessions, at the same time. They never block the calling thread.
/// Every query contains user id and session id. Failures are thrown as ``StoreError``. The result of a commit is a
/// value (``CommitOutcome``), because losing a race is not a failure.
package protocol SessionStore: Sendable {
    /// The store's name for logs: `sqlite`, `postgres` …
    var name: String { get }

    /// The session's snapshot and version; `nil` if there is none.
    func load(_ key: SessionKey) async throws -> StoredSession?

    /// The frames after `seq` in order, at most `limit` (at least 1). Replay needs only these, without the effects.
    func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame]

    /// The entries after `seq` in order, at most `limit` (at least 1).
    func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry]

    /// Appends entries and replaces the snapshot in one atomic, durable step, or does nothing. When this returns
    /// `.committed`, the entries survive a power cut. Cancelling the caller's task does not cancel the commit, because
    /// its result must be known.
    ///
    /// - Throws: ``StoreError`` with `.outcomeUnknown` if the commit may or may not be stored. Then ask
    ///   ``turn(_:of:)``, and do not simply repeat the commit.
    func commit(_ commit: SessionCommit) async throws -> CommitOutcome

    /// What the store knows about a turn; `nil` if the turn was never accepted.
    func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt?

    /// The sessions of a user, or of all users if `user` is `nil`, at most `limit`. The session that was changed last
    /// comes first.
    func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary]

    /// The keys of all sessions in order, after `key`, at most `limit` (at least 1). It includes sessions that cannot
    /// be read, so that verification finds all sessions even if one is damaged.
    func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey]

    /// The users that have a session with this id. For diagnostics.
    func owners(of session: SessionID) async throws -> [UserID]

    /// The sessions with a pending turn whose lease has run out, oldest first, at most `limit`.
    func abandonedTurns(limit: Int) async throws -> [SessionKey]

    /// The entry with the content of a presentation, preview or final; `nil` if there is none.
    func presentation(_ id: PresentationID) async throws -> StoredPresentation?

    /// Keeps a finished part of a pending turn, so that it need not be made again after a crash. A part with the same
    /// index replaces the earlier one. Durable when this returns. Parts are deleted when the turn is finished.
    ///
    /// - Returns: `false` if `lease` no longer holds the turn. Then the caller must stop the turn.
    func savePart(_ part: TurnPart, of turn: TurnID, in key: SessionKey, lease: ServerID) async throws -> Bool

    /// The parts kept for a pending turn, by index.
    func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart]

    /// Extends the lease of a pending turn, and tells whether the turn is still wanted. A lease that has run out is
    /// also renewed, unless another server has taken the turn over.
    func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal

    /// Notes that a user wants a pending turn to be stopped, on any server. The server that holds the turn learns of it
    /// from ``renewLease(of:in:lease:for:)``, or earlier if the store can tell (``StoreChange/stopRequested(_:)``). A
    /// server that takes the turn over learns of it from ``StoredSession/isStopRequested``. Durable when this returns.
    /// The note is deleted with the turn. Repeating it is harmless. The session's version may grow by it or not.
    ///
    /// - Returns: `false` if the turn is not pending; then nothing was noted
    func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool

    /// Removes a session and everything that belongs to it.
    ///
    /// - Returns: whether there was one
    func delete(_ key: SessionKey) async throws -> Bool

    /// Returns if the store can be written to.
    ///
    /// - Throws: ``StoreError`` if it cannot
    func checkHealth() async throws

    /// Writes to sessions by all servers, as far as the store can tell. They are hints: one may come late, twice, or
    /// for a commit of this process. After ``StoreChange/missed`` any session may have changed. Each call returns a
    /// separate stream that begins now. The stream ends with the store, or at once if no other process can write.
    func changes() -> AsyncStream<StoreChange>
}

extension SessionStore {
    /// For a store that only this process can write to.
    package func changes() -> AsyncStream<StoreChange> { AsyncStream { $0.finish() } }
}
