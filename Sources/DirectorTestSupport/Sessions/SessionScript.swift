package import DirectorCore
package import DirectorSessions

/// Writes a session's log as a live session does. Entries are collected until ``commit(lease:)`` takes them. It is a
/// value: a copy acts as another writer that has seen the same entries.
package struct SessionScript: Sendable {
    /// The session's user and id.
    package let key: SessionKey
    /// The version that the writer believes to be stored.
    package var version: Int
    /// The session after all entries that were written.
    package private(set) var snapshot: SessionSnapshot
    /// All entries that were written, committed or not.
    package private(set) var log: [LogEntry] = []
    private var uncommitted: [LogEntry] = []
    private let ids: IdentifierSource
    private var time: Timestamp

    package init(_ key: SessionKey, ids: IdentifierSource, startingAt time: Timestamp) {
        self.key = key
        self.ids = ids
        self.time = time
        version = 0
        snapshot = SessionSnapshot(key: key, createdAt: time)
    }

    /// The frames of all entries that were written.
    package var frames: [LoggedFrame] { log.map(\.frame) }

    /// Adds an entry that is a millisecond later than the last one.
    @discardableResult
    package mutating func append(
        _ payload: some FramePayload,
        role: Role = .assistant,
        turn: TurnID? = nil,
        state: WorkflowState? = nil,
        effects: EntryEffects = EntryEffects()
    ) throws -> LogEntry {
        let entry = LogEntry(
            frame: LoggedFrame(
                seq: snapshot.head.next,
                turn: turn,
                envelope: FrameEnvelope(
                    messageID: ids.messageID(),
                    timestamp: time,
                    type: type(of: payload).type,
                    role: role,
                    payload: try JSONText.encode(payload)
                ),
                state: state ?? snapshot.state
            ),
            effects: effects
        )
        time = time.advanced(byMilliseconds: 1)
        snapshot.apply(entry)
        log.append(entry)
        uncommitted.append(entry)
        return entry
    }

    /// Takes the entries since the last commit, and assumes that their commit will succeed.
    package mutating func commit(lease: LeaseChange = .keep) -> SessionCommit {
        let commit = SessionCommit(
            key: key,
            expectedVersion: version,
            entries: uncommitted,
            snapshot: snapshot,
            lease: lease
        )
        uncommitted = []
        version += 1
        return commit
    }

    /// A new id for a turn.
    package func turnID() -> TurnID { ids.turnID() }

    /// A new id for a presentation.
    package func presentationID() -> PresentationID { ids.presentationID() }
}
