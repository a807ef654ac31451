import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorTestSupport
import Logging
import ServiceLifecycleTestKit
import Synchronization
import Testing

/// On which executor turns run, and that tasks are kept for the next turn.
struct TurnTaskTests {
    private final class CountingExecutor: TaskExecutor {
        let jobs = Atomic(0)

        func enqueue(_ job: consuming ExecutorJob) {
            jobs.add(1, ordering: .relaxed)
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    private func withRegistry(_ body: @escaping @Sendable (SessionRegistry) async throws -> Void) async throws {
        let clock = ManualClock()
        let registry = SessionRegistry(
            environment: SessionEnvironment(
                store: MemoryStore(clock: clock.wallClock),
                author: ScriptedAuthor(),
                classifier: ScriptedClassifier(),
                languages: .embedded,
                clock: clock.wallClock,
                identifiers: .seeded(1),
                links: DefaultLinks(base: "http://localhost"),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
        )
        try await testGracefulShutdown { trigger in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await registry.run() }
                do {
                    try await body(registry)
                } catch {
                    trigger.triggerGracefulShutdown()
                    throw error
                }
                trigger.triggerGracefulShutdown()
                try await group.waitForAll()
            }
        }
    }

    private func key(_ number: Int) -> SessionKey {
        SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session-\(number)"))
    }

    /// Sends a message and waits for its answer.
    private func talk(_ connection: SessionConnection, _ number: Int) async throws {
        await connection.receive(.user(UserMessage(turn: TurnID("turn-\(number)"), text: "Bees \(number)")))
        while let delivery = try await connection.next() {
            guard case .frame(let frame) = delivery, frame.turn?.text == "turn-\(number)" else { continue }
            if frame.envelope.role == .assistant { return }
        }
        Issue.record("the connection ended before the answer")
    }

    private let links = PresentationLinks(base: "http://localhost")

    @Test func turnsRunWhereTheConnectionIsServed() async throws {
        try await withRegistry { [self] registry in
            let executor = CountingExecutor()
            let connection = try await registry.connect(
                key(1),
                .native(after: .start),
                links: links,
                executor: executor
            )
            let before = executor.jobs.load(ordering: .relaxed)
            try await talk(connection, 1)
            #expect(executor.jobs.load(ordering: .relaxed) > before)
            await connection.close()
        }
    }

    @Test func manySessionsWorkAtTheSameTimeAndAgain() async throws {
        try await withRegistry { [self] registry in
            for round in 0..<3 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<200 {
                        group.addTask {
                            let connection = try await registry.connect(
                                key(number),
                                .native(after: .start),
                                links: links
                            )
                            try await talk(connection, round)
                            await connection.close()
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }
}
