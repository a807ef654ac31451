import DirectorCore
import DirectorSessions

/// Decodes a session's row. The caller decodes it on its own thread.
enum SessionRow {
    /// - Parameter columns: those of `ReadStatements.load`
    static func stored(_ key: SessionKey, _ columns: ColumnReader) throws(StoreError) -> StoredSession {
        let internals = try columns.json(9, SessionSnapshot.Internals.self)
        guard internals.pending?.input.turn.text == columns.optionalText(3) else {
            throw columns.corrupt(3, "differs from internals")
        }
        let snapshot = SessionSnapshot(
            key: key,
            columns: SessionSnapshot.Columns(
                head: LogSequence(try columns.integer(1)),
                state: try columns.value(2) { WorkflowState(stored: $0) },
                topic: try columns.optionalJSON(10, String.self),
                answers: try columns.optionalJSON(11, ClarifyingAnswers.self),
                plan: try columns.optionalJSON(13, ConfirmationPlan.self),
                strawman: try columns.optionalJSON(14, PresentationStrawman.self),
                refinementFeedback: try columns.optionalJSON(12, String.self),
                createdAt: try columns.time(7),
                updatedAt: try columns.time(8)
            ),
            internals: internals
        )
        return StoredSession(
            snapshot: snapshot,
            version: try columns.integer(0),
            lease: try lease(columns),
            isStopRequested: columns.flag(15)
        )
    }

    private static func lease(_ columns: ColumnReader) throws(StoreError) -> TurnLease? {
        guard let owner = try columns.optionalValue(4, { ServerID($0) }) else { return nil }
        return TurnLease(owner: owner, expiresAt: try columns.time(5), attempts: try columns.integer(6))
    }

    /// - Parameter columns: those of `ReadStatements.list`
    static func summary(_ columns: ColumnReader) throws(StoreError) -> SessionSummary {
        SessionSummary(
            key: try columns.key(0, 1),
            state: try columns.value(2) { WorkflowState(stored: $0) },
            title: try columns.optionalJSON(3, String.self),
            head: LogSequence(try columns.integer(4)),
            turns: try columns.integer(5),
            presentationURL: columns.optionalText(6),
            createdAt: try columns.time(7),
            updatedAt: try columns.time(8)
        )
    }
}
