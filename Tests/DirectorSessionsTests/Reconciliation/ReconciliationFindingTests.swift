import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

struct ReconciliationFindingTests {
    private let memory: StoredSession

    init() throws {
        let key = SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session"))
        var script = SessionScript(key, ids: .seeded(1), startingAt: Timestamp(milliseconds: 1_772_355_600_000))
        try script.greet()
        try script.chat("Bees")
        memory = StoredSession(snapshot: script.snapshot, version: 5)
    }

    private func finding(_ change: (inout StoredSession) -> Void) -> ReconciliationFinding {
        var store = memory
        change(&store)
        return ReconciliationFinding(memory: memory, store: store)
    }

    private func with(topic: String?, createdAt: Timestamp? = nil) -> SessionSnapshot {
        let snapshot = memory.snapshot
        return SessionSnapshot(
            key: snapshot.key,
            columns: SessionSnapshot.Columns(
                head: snapshot.head,
                state: snapshot.state,
                topic: topic,
                answers: snapshot.answers,
                plan: snapshot.plan,
                strawman: snapshot.strawman,
                refinementFeedback: snapshot.refinementFeedback,
                createdAt: createdAt ?? snapshot.createdAt,
                updatedAt: snapshot.updatedAt
            ),
            internals: snapshot.internals
        )
    }

    @Test func whatIsEqualIsInStep() {
        #expect(finding { _ in } == .inStep)
        #expect(finding { $0.lease = nil } == .inStep)
        #expect(ReconciliationFinding.inStep.kind == nil)
    }

    @Test func versionsAreComparedFirst() {
        #expect(finding { $0.version = 6 } == .behind(version: 6))
        #expect(finding { $0.version = 4 } == .ahead)
    }

    @Test func theSameVersionWithAnotherContentIsNamed() {
        let other = with(topic: "Wasps")
        #expect(finding { $0.snapshot = other } == .different(["user_initial_request"]))
    }

    @Test func whatIsNotThereIsGone() {
        #expect(ReconciliationFinding(memory: memory, store: nil) == .gone)
        let again = with(topic: nil, createdAt: memory.snapshot.createdAt.advanced(byMilliseconds: 1))
        #expect(finding { $0.snapshot = again } == .gone, "another session of the same name")
    }
}
