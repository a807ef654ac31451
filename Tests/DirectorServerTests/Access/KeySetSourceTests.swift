import DirectorCore
import DirectorSessions
import DirectorTestSupport
import JWTKit
import Logging
import Synchronization
import Testing

@testable import DirectorServer

@Suite(.timeLimit(.minutes(1)))
struct KeySetSourceTests {
    /// The other server: it gives prepared answers and counts the requests.
    private final class Publisher: Sendable {
        enum Answer: Sendable {
            case text(String)
            case failure
            /// The answer comes when the test releases it.
            case late
        }

        struct Failure: Error {}

        let answer: Monitor<Answer>
        let asked = Monitor(0)

        init(_ answer: Answer) { self.answer = Monitor(answer) }

        @Sendable func download() async throws -> String {
            asked.withLock { $0 += 1 }
            return try await answer.wait { answer in
                switch answer {
                case .text(let text): Result<String, any Error>.success(text)
                case .failure: .failure(Failure())
                case .late: nil
                }
            }.get()
        }
    }

    private final class Now: Sendable {
        private let instant = Mutex(ContinuousClock.now)
        @Sendable func read() -> ContinuousClock.Instant { instant.withLock { $0 } }
        func advance(_ duration: Duration) { instant.withLock { $0 = $0.advanced(by: duration) } }
    }

    private static func set(_ ids: [String]) throws -> Publisher.Answer {
        let keys = ids.map { TokenForge.publicKey(of: ES256PrivateKey(), id: $0) }
        return .text(try JSONText.encode(JSONValue.object(["keys": .array(keys)])))
    }

    private func outcome(_ source: KeySetSource, _ id: String) async -> TokenRefusal? {
        do throws(TokenRefusal) {
            _ = try await source.key(id, .es256)
            return nil
        } catch {
            return error
        }
    }

    private func source(
        _ publisher: Publisher,
        now: Now = Now(),
        timer: any Clock<Duration> = ContinuousClock(),
        log: LogRecorder = LogRecorder(),
        limits change: (inout Limits) -> Void = { _ in }
    ) -> KeySetSource {
        var limits = Limits()
        change(&limits)
        return KeySetSource(
            limits: limits,
            logger: Logger(label: "test") { _ in log },
            timer: timer,
            now: now.read,
            download: publisher.download
        )
    }

    @Test func rotation() async throws {
        let publisher = Publisher(try Self.set(["a", "b"]))
        let now = Now()
        let source = source(publisher, now: now)
        try await withRunning(source) {
            #expect(await outcome(source, "a") == nil)
            #expect(await outcome(source, "c") == .unknownKey)
            publisher.answer.withLock { $0 = (try? Self.set(["b", "c"])) ?? .failure }
            now.advance(.seconds(31))
            #expect(await outcome(source, "c") == nil, "a new key is found without waiting for the old ones to age")
            #expect(await outcome(source, "b") == nil)
            #expect(await outcome(source, "a") == .unknownKey, "old keys count no more")
            #expect(publisher.asked.state == 2)
        }
    }

    @Test("a flood of unknown names is one fetch")
    func flood() async throws {
        let publisher = Publisher(try Self.set(["a"]))
        let source = source(publisher)
        try await withRunning(source) {
            for number in 0..<1000 { #expect(await outcome(source, "forged-\(number)") == .unknownKey) }
            #expect(publisher.asked.state == 1)
        }
    }

    @Test func outage() async throws {
        let publisher = Publisher(try Self.set(["a"]))
        let now = Now()
        let log = LogRecorder()
        let source = source(publisher, now: now, log: log)
        try await withRunning(source) {
            #expect(await outcome(source, "a") == nil)
            publisher.answer.withLock { $0 = .failure }
            now.advance(.seconds(3600))
            #expect(await outcome(source, "a") == nil, "what was fetched before still serves")
            #expect(await outcome(source, "x") == .unknownKey)
            now.advance(.seconds(6 * 3600))
            #expect(await outcome(source, "a") == .keysUnavailable, "but not for ever")
            publisher.answer.withLock { $0 = (try? Self.set(["a"])) ?? .failure }
            now.advance(.seconds(31))
            #expect(await outcome(source, "a") == nil)
            #expect(log.lines.contains { $0.contains("The key set could not be fetched") })
        }
    }

    @Test("never there: said so at once after the first attempt")
    func neverThere() async throws {
        let publisher = Publisher(.failure)
        let source = source(publisher)
        try await withRunning(source) {
            for _ in 0..<100 { #expect(await outcome(source, "a") == .keysUnavailable) }
            #expect(publisher.asked.state == 1)
        }
    }

    @Test("a set that is none leaves the old one in place")
    func nonsense() async throws {
        let publisher = Publisher(try Self.set(["a"]))
        let now = Now()
        let source = source(publisher, now: now)
        try await withRunning(source) {
            #expect(await outcome(source, "a") == nil)
            publisher.answer.withLock { $0 = .text("<html>Welcome to the hotel</html>") }
            now.advance(.seconds(1300))
            #expect(await outcome(source, "a") == nil)
            #expect(publisher.asked.state == 2)
        }
    }

    @Test("slow: no caller waits longer than the limit")
    func slow() async throws {
        let publisher = Publisher(.late)
        let timer = VirtualClock()
        let source = source(publisher, timer: timer)
        try await withRunning(source) {
            async let answer = outcome(source, "a")
            async let other = outcome(source, "b")
            try await within("it is asked") { try await publisher.asked.wait { $0 > 0 ? () : nil } }
            try await within("the limit runs") { while timer.nextDeadline == nil { await Task.yield() } }
            timer.advance(by: Limits().keySetTimeout)
            #expect(await answer == .keysUnavailable)
            #expect(await other == .keysUnavailable)
        }
    }

    @Test("no more wait than the limit allows")
    func waiters() async throws {
        let publisher = Publisher(.late)
        let source = source(publisher) { $0.keySetWaiters = 2 }
        try await withRunning(source) {
            try await within("it is asked") { try await publisher.asked.wait { $0 > 0 ? () : nil } }
            try await withThrowingTaskGroup(of: TokenRefusal?.self) { group in
                for _ in 0..<10 { group.addTask { await outcome(source, "a") } }
                // Eight callers are refused while the answer is still missing.
                for _ in 0..<8 { #expect(try await group.next() == .keysUnavailable) }
                publisher.answer.withLock { $0 = (try? Self.set(["a"])) ?? .failure }
                for try await rest in group { #expect(rest == nil) }
            }
        }
    }

    @Test("at the end no caller is left waiting")
    func end() async throws {
        let publisher = Publisher(.late)
        let source = source(publisher)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await source.run() }
            try await within("it is asked") { try await publisher.asked.wait { $0 > 0 ? () : nil } }
            async let answer = outcome(source, "a")
            group.cancelAll()
            #expect(await answer == .keysUnavailable)
            try await group.waitForAll()
        }
        #expect(await outcome(source, "a") == .keysUnavailable)
    }
}
