import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import Logging
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct AlertServiceTests {
    /// Gives prepared answers in turn and then always 200. Records the posts.
    private final class ScriptedTransport: AlertTransport {
        struct Post: Sendable, Equatable {
            var body: String
            var url: String
        }

        struct Refused: Error {}

        private let answers: Mutex<[Int?]>
        let posts = Mutex<[Post]>([])

        init(_ answers: [Int?] = []) {
            self.answers = Mutex(answers)
        }

        func post(_ body: String, to url: String) async throws -> Int {
            posts.withLock { $0.append(Post(body: body, url: url)) }
            let answer = answers.withLock { $0.isEmpty ? 200 : $0.removeFirst() }
            guard let answer else { throw Refused() }
            return answer
        }
    }

    /// Does not wait. The number of attempts matters here, not the time.
    private struct HastyClock: Clock {
        typealias Instant = ContinuousClock.Instant
        var now: Instant { ContinuousClock.now }
        var minimumResolution: Duration { .zero }
        func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
    }

    private static let address = "https://hooks.example.org/T0/secret"

    /// The announcements of one outage from its beginning to its end.
    private static func announcements() -> [StoreHealth.Announcement] {
        var health = StoreHealth(patience: .seconds(6), reminder: .seconds(60))
        let time = Timestamp(milliseconds: 1_772_355_600_000)
        let detail = "store unavailable during probe: disk full"
        return [
            health.failed(.probe, detail: detail, at: .seconds(1), time: time),
            health.failed(.probe, detail: detail, at: .seconds(70), time: time),
            health.succeeded(probeBegan: .seconds(80), at: .seconds(81)),
        ].compactMap(\.self)
    }

    private func deliver(_ transport: ScriptedTransport, log: LogRecorder = LogRecorder()) async throws -> [JSONValue] {
        let webhook = try #require(AlertWebhook(Self.address))
        let (stream, continuation) = AsyncStream.makeStream(of: StoreHealth.Announcement.self)
        for announcement in Self.announcements() { continuation.yield(announcement) }
        continuation.finish()
        let service = AlertService(
            announcements: stream,
            description: OutageAlert.Source(
                server: ServerID(unchecked: "srv_1"),
                address: "https://director.example",
                store: "postgres"
            ),
            webhook: webhook,
            timer: HastyClock(),
            logger: Logger(label: "test") { _ in log }
        )
        await service.run(over: transport)
        return try transport.posts.withLock { $0 }.map { try JSONText.decode(JSONValue.self, from: $0.body) }
    }

    @Test func anOutageAReminderAndARecoveryArePosted() async throws {
        let transport = ScriptedTransport()
        let bodies = try await deliver(transport)
        #expect(
            bodies.map { $0["event"]?.string } == ["store_unavailable", "store_still_unavailable", "store_recovered"]
        )
        for body in bodies {
            #expect(body["server"]?.string == "srv_1")
            #expect(body["address"]?.string == "https://director.example")
            #expect(body["store"]?.string == "postgres")
            #expect(body["since"]?.string == "2026-03-01T09:00:00.000Z")
            #expect(body["detail"]?.string == "store unavailable during probe: disk full")
            #expect(body["text"]?.string?.isEmpty == false)
        }
        #expect(transport.posts.withLock { $0.allSatisfy { $0.url == Self.address } })
    }

    @Test func whatFailsIsPostedAgainAndTheRestInOrder() async throws {
        let bodies = try await deliver(ScriptedTransport([nil, 503, 200, 200, 429, 200]))
        let events = bodies.compactMap { $0["event"]?.string }
        #expect(
            events == [
                "store_unavailable", "store_unavailable", "store_unavailable", "store_still_unavailable",
                "store_recovered", "store_recovered",
            ]
        )
    }

    @Test func whatCannotBeDeliveredIsGivenUpWithoutTheSecretInTheLog() async throws {
        let log = LogRecorder()
        let bodies = try await deliver(ScriptedTransport(Array(repeating: nil, count: 5) + [404]), log: log)
        #expect(bodies.count == 5 + 1 + 1)
        let text = log.text
        #expect(text.contains("the webhook at hooks.example.org"))
        #expect(!text.contains("secret"))
    }
}
