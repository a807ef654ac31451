import DirectorCore
import DirectorLanguage
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Logging
import ServiceLifecycle
import Synchronization
import Testing

/// A running server on a free port of the loopback interface.
final class TestServer: Sendable {
    static let session = "0d9f6a52-3c1e-4b77-9a10-5f1c9a0e2b7d"
    static let user = "user-1"

    let bench: Bench
    /// The address that the server announced.
    let url: String
    let port: Int
    /// The store that the server uses. Tests add faults to it.
    let faults: FaultyStore
    private let group: ServiceGroup
    private let clients = Mutex<[TestClient]>([])

    init(bench: Bench, url: String, port: Int, faults: FaultyStore, group: ServiceGroup) {
        self.bench = bench
        self.url = url
        self.faults = faults
        self.group = group
        self.port = port
    }

    var author: ScriptedAuthor { bench.author }
    var classifier: ScriptedClassifier { bench.classifier }

    // MARK: Clients

    /// Opens a socket with this query of the URL.
    func connect(
        _ query: String,
        kind: TestClient.Kind = .compatible,
        session: String = TestServer.session,
        headers: HTTPFields = [:]
    ) async throws -> TestClient {
        let socket = try await WebSocketClient.connect(
            host: "127.0.0.1",
            port: port,
            path: "/ws?\(query)",
            headers: headers,
            configuration: WebSocketConfiguration(maximumMessageSize: 8 << 20, pingInterval: nil),
            handshakeTimeout: .seconds(30)
        )
        let client = TestClient(kind: kind, session: session, socket: socket)
        clients.withLock { $0.append(client) }
        return client
    }

    /// An existing front end.
    func compatible(
        _ session: String = TestServer.session,
        user: String = TestServer.user,
        skipHistory: Bool? = nil,
        messageCount: Int? = nil
    ) async throws -> TestClient {
        var query = "session_id=\(session)&user_id=\(user)"
        if let skipHistory { query += "&skip_history=\(skipHistory)" }
        if let messageCount { query += "&message_count=\(messageCount)" }
        return try await connect(query, session: session)
    }

    /// The builder page.
    func native(
        _ session: String = TestServer.session,
        user: String = TestServer.user,
        after seq: Int = 0
    ) async throws -> TestClient {
        let query = "session_id=\(session)&user_id=\(user)&after=\(seq)"
        return try await connect(query, kind: .native, session: session)
    }

    func client(
        _ kind: TestClient.Kind,
        _ session: String = TestServer.session,
        user: String = TestServer.user
    ) async throws -> TestClient {
        switch kind {
        case .compatible: try await compatible(session, user: user)
        case .native: try await native(session, user: user)
        }
    }

    /// A client whose session is in this state.
    func client(
        _ kind: TestClient.Kind = .compatible,
        at state: WorkflowState,
        _ session: String = TestServer.session,
        user: String = TestServer.user
    ) async throws -> TestClient {
        let client = try await client(kind, session, user: user)
        try await client.greeting()
        try await client.reach(state)
        return client
    }

    // MARK: What is stored

    func key(_ session: String = TestServer.session, user: String = TestServer.user) -> SessionKey {
        SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session))
    }

    /// The session's row.
    func row(_ session: String = TestServer.session, user: String = TestServer.user) async throws -> SessionSnapshot {
        guard let found = try await bench.store.load(key(session, user: user)) else { throw NotStored() }
        return found.snapshot.stored
    }

    struct NotStored: Error {}

    /// The session's whole log.
    func log(_ session: String = TestServer.session, user: String = TestServer.user) async throws -> [LogEntry] {
        try await bench.store.entries(of: key(session, user: user), after: .start, limit: .max)
    }

    /// Makes the addresses at which clients of this server open presentations.
    var links: PresentationLinks { PresentationLinks(base: url) }

    /// The session's replay to a compatible client. Only the newest presentation has an address.
    func replayTexts() async throws -> [String] {
        let log = try await log()
        let newest = log.lastIndex { [.slideUpdate, .presentationURL].contains($0.frame.envelope.type) }
        return log.enumerated().compactMap { index, entry in
            let isOld = index < newest ?? 0
            if isOld, entry.frame.envelope.type == .presentationURL { return nil }
            return entry.frame.text(
                session: key().session,
                for: .compatible,
                links: isOld ? .withheld : .complete(links)
            )
        }
    }

    // MARK: The end

    /// Begins to stop the server, as SIGTERM does.
    func shutDown() async { await group.triggerGracefulShutdown() }

    func cutAll() {
        for client in clients.withLock({ $0 }) { client.cut() }
    }
}

extension Bench {
    /// Runs a server on this bench while `body` runs.
    @discardableResult
    func serve<Result: Sendable>(
        author: (any Author)? = nil,
        classifier: (any IntentClassifier)? = nil,
        languages: Languages = .embedded,
        timer: any Clock<Duration> = ContinuousClock(),
        metrics: SessionMetrics = SessionMetrics(),
        configure: (inout ServerConfiguration) -> Void = { _ in },
        budget: TokenBudget = TokenBudget(),
        _ body: (TestServer) async throws -> Result
    ) async throws -> Result {
        let ready = Monitor<String?>(nil)
        let stopped = Monitor(false)
        let faults = FaultyStore(store)
        let logger = Logger(label: "test") { [log] _ in log }
        var configuration = ServerConfiguration(port: 0, limits: limits, environmentName: "test")
        configure(&configuration)
        let server = DirectorServer(
            configuration: configuration,
            environment: SessionEnvironment(
                store: faults,
                author: author ?? self.author,
                classifier: classifier ?? self.classifier,
                languages: languages,
                clock: clock,
                timer: timer,
                links: DefaultLinks(base: ""),
                limits: limits,
                metrics: metrics,
                budget: budget,
                logger: logger
            ),
            logger: logger
        ) { url in ready.withLock { $0 = url } }
        let group = ServiceGroup(configuration: .init(services: [.init(service: server)], logger: logger))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { stopped.withLock { $0 = true } }
                try await group.run()
            }
            let url = try await within("the server starts") { try await ready.wait { $0 } }
            let port = try #require(url.split(separator: ":").last.flatMap { Int($0) })
            let running = TestServer(bench: self, url: url, port: port, faults: faults, group: group)
            do {
                let result = try await body(running)
                try await Self.stop(running, stopped)
                try await tasks.waitForAll()
                return result
            } catch {
                try await Self.stop(running, stopped)
                throw error
            }
        }
    }

    private static func stop(_ server: TestServer, _ stopped: Monitor<Bool>) async throws {
        server.cutAll()
        await server.shutDown()
        try await within("the server stops") { try await stopped.wait { $0 ? () : nil } }
    }
}

/// A server on a separate bench.
@discardableResult
func withServer<Result: Sendable>(
    _ kind: StoreKind = .memory,
    limits: Limits = Bench.limits,
    budget: TokenBudget = TokenBudget(),
    _ body: (TestServer) async throws -> Result
) async throws -> Result {
    try await Bench.run(kind, limits: limits) { try await $0.serve(budget: budget, body) }
}

/// The tests' limits with a change.
func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Bench.limits
    change(&limits)
    return limits
}
