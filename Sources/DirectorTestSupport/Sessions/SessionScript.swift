package import DirectorCore
package import DirectorSessions

/// Writes a session's log the way a live session does, one commit after the other: entries pile up until
/// ``commit(lease:)`` takes them. A value: copy it to play another writer who saw the same.
package struct SessionScript: Sendable {
    package let key: SessionKey
    /// What the writer believes is stored.
    package var version: Int
    package private(set) var snapshot: SessionSnapshot
    /// Everything ever written, committed or not.
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

    /// The frames of everything written so far.
    package var frames: [LoggedFrame] { log.map(\.frame) }

    /// Adds an entry a millisecond after the last one.
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

    /// Takes the entries written since the last commit, and counts on their success.
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

    package func turnID() -> TurnID { ids.turnID() }

    package func presentationID() -> PresentationID { ids.presentationID() }
}
