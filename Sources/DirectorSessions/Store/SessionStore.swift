package import DirectorCore

/// Where sessions live. One suite (`StoreConformance` in the test support) says what every store must do.
///
/// All methods may be called from any thread, for any sessions, at the same time. They never block the calling thread.
/// Every query carries user id and session id. Failures are thrown as ``StoreError``; what a commit did is a value
/// (``CommitOutcome``), because it is not a failure to lose a race.
package protocol SessionStore: Sendable {
    /// `sqlite`, `postgres` …, for logs.
    var name: String { get }

    /// The session's snapshot and version; `nil` if there is none.
    func load(_ key: SessionKey) async throws -> StoredSession?

    /// Frames after `seq` in order, at most `limit` (at least 1). What replay needs, without the effects.
    func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame]

    /// Entries after `seq` in order, at most `limit` (at least 1).
    func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry]

    /// Appends entries and replaces the snapshot in one atomic, durable step, or does nothing at all. When this returns
    /// `.committed`, the entries survive a power cut.
    ///
    /// - Throws: ``StoreError`` with `.outcomeUnknown` if the store may or may not have done it: ask ``turn(_:of:)``,
    ///   never just repeat.
    func commit(_ commit: SessionCommit) async throws -> CommitOutcome

    /// What the store knows of a turn; `nil` if it was never accepted.
    func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt?

    /// Sessions in order of last change, newest first; of all users where `user` is `nil`. At most `limit`.
    func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary]

    /// The keys of all sessions in order, readable or not, after `key`, at most `limit` (at least 1): how verification
    /// walks a store without one damaged session hiding the others.
    func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey]

    /// The users that have a session of this id, for diagnostics.
    func owners(of session: SessionID) async throws -> [UserID]

    /// Sessions with a pending turn whose lease has run out, oldest first, at most `limit`.
    func abandonedTurns(limit: Int) async throws -> [SessionKey]

    /// The entry that holds the content of a presentation, preview or final.
    func presentation(_ id: PresentationID) async throws -> StoredPresentation?

    /// Keeps a finished part of a pending turn, so that it need not be made again after a crash. Repeating a part
    /// replaces it. Durable when this returns. Parts vanish when the turn is finished.
    ///
    /// - Returns: `false` if `lease` no longer holds the turn: the caller has lost it and must stop.
    func savePart(_ part: TurnPart, of turn: TurnID, in key: SessionKey, lease: ServerID) async throws -> Bool

    /// The parts kept for a pending turn, by index.
    func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart]

    /// Extends the lease of a pending turn, and tells whether it is still wanted. A lease that has run out is renewed all
    /// the same, unless somebody else has taken it.
    func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal

    /// Notes that a user wants a pending turn stopped, wherever it runs: whoever holds it hears of it from
    /// ``renewLease(of:in:lease:for:)``, sooner if the store can tell (``StoreChange/stopRequested(_:)``); whoever takes
    /// it over, from ``StoredSession/isStopRequested``. Durable when this returns; goes with the turn; repeating it does
    /// no harm. The session's version may grow by it or not.
    ///
    /// - Returns: `false` if the turn is not pending (any more): nothing was noted
    func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool

    /// Removes a session and all it holds.
    ///
    /// - Returns: whether there was one.
    func delete(_ key: SessionKey) async throws -> Bool

    /// Answers if the store can be written to; throws otherwise.
    func checkHealth() async throws

    /// What was written to sessions, by whatever server, as far as the store can tell. These are hints and not the
    /// truth: one may come late, twice or for a commit of this process, and after ``StoreChange/missed`` anything may
    /// have happened. Each call gives a stream of its own that begins now; it ends with the store, and at once where no
    /// other process can write.
    func changes() -> AsyncStream<StoreChange>
}

extension SessionStore {
    package func changes() -> AsyncStream<StoreChange> { AsyncStream { $0.finish() } }
}
