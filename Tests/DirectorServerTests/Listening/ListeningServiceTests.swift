import ServiceLifecycle
import Testing

@testable import DirectorServer

@Suite("Services that listen")
struct ListeningServiceTests {
    private struct Trouble: Error {}

    private struct Failing: Service {
        let before: ListeningSign?

        func run() async throws {
            before?.give()
            throw Trouble()
        }
    }

    @Test("a failure before the port is open names the port and what it is for")
    func failureToListen() async throws {
        let service = ListeningService(
            application: Failing(before: nil),
            purpose: .metrics,
            address: "127.0.0.1:1",
            listening: ListeningSign()
        )
        let failure = await #expect(throws: ListeningFailure.self) { try await service.run() }
        #expect(failure?.purpose == .metrics)
        #expect(failure?.address == "127.0.0.1:1")
        #expect(failure?.underlying is Trouble)
    }

    @Test("a failure after the port is open is not called a failure to listen")
    func laterFailure() async throws {
        let sign = ListeningSign()
        let service = ListeningService(
            application: Failing(before: sign),
            purpose: .clients,
            address: "127.0.0.1:1",
            listening: sign
        )
        await #expect(throws: Trouble.self) { try await service.run() }
    }

    @Test("a task that waits for a port goes on when it is open, and when the task is cancelled")
    func waiting() async {
        let sign = ListeningSign()
        let waits = Task { await sign.wait() }
        sign.give()
        #expect(await waits.value)

        let never = ListeningSign()
        let cancelled = Task { await never.wait() }
        cancelled.cancel()
        #expect(await cancelled.value == false)
    }
}
