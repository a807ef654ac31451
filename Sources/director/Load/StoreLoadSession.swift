import DirectorCore
import DirectorSessions

/// A session that commits one turn after another without pauses: a question and its answer, as a live session does.
struct StoreLoadSession: Sendable {
    private var snapshot: SessionSnapshot
    private var version = 0
    private var time: Timestamp

    /// Commits the greeting.
    ///
    /// - Throws: ``StoreError``
    init(_ key: SessionKey, store: any SessionStore) async throws {
        time = WallClock.system.now()
        snapshot = SessionSnapshot(key: key, createdAt: time)
        try await commit([entry(role: .assistant, turn: nil, payload: Self.payload("Hello"))], to: store)
    }

    mutating func commitTurn(_ text: String, to store: any SessionStore) async throws {
        let input = TurnInput(turn: IdentifierSource.system.turnID(), text: text)
        var accepted = EntryEffects()
        accepted.accepted = input
        var finished = EntryEffects()
        finished.understood = Intent(.askHelpOrQuestion)
        finished.leadText = UInt64(truncatingIfNeeded: snapshot.head.value)
        finished.finished = .completed
        let payload = Self.payload(text)
        let question = entry(role: .user, turn: input.turn, payload: payload, effects: accepted)
        let answer = entry(role: .assistant, turn: input.turn, payload: payload, effects: finished, after: 1)
        try await commit([question, answer], to: store)
    }

    private static func payload(_ text: String) -> String {
        #"{"format":"markdown","list_items":null,"sub_title":null,"text":"\#(text)"}"#
    }

    private func entry(
        role: Role,
        turn: TurnID?,
        payload: String,
        effects: EntryEffects = EntryEffects(),
        after offset: Int = 0
    ) -> LogEntry {
        LogEntry(
            frame: LoggedFrame(
                seq: snapshot.head.advanced(by: offset + 1),
                turn: turn,
                envelope: FrameEnvelope(
                    messageID: IdentifierSource.system.messageID(),
                    timestamp: time.advanced(byMilliseconds: Int64(offset)),
                    type: .chatMessage,
                    role: role,
                    payload: payload
                ),
                state: snapshot.state
            ),
            effects: effects
        )
    }

    private mutating func commit(_ entries: [LogEntry], to store: any SessionStore) async throws {
        var next = snapshot
        for entry in entries { next.apply(entry) }
        let commit = SessionCommit(key: snapshot.key, expectedVersion: version, entries: entries, snapshot: next)
        guard case .committed = try await store.commit(commit) else {
            throw StoreError(
                .corrupt,
                operation: "store-load",
                detail: "another process writes to \(snapshot.key.session)"
            )
        }
        snapshot = next
        version += 1
        time = time.advanced(byMilliseconds: 2)
    }
}
