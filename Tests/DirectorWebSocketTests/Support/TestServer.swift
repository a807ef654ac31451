import DirectorWebSocket
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// A Hummingbird application with WebSockets on a free loopback port.
struct TestServer: Sendable {
    let port: Int
    private let group: ServiceGroup

    /// Begins the graceful shutdown, as SIGTERM does.
    func shutDown() async {
        await group.triggerGracefulShutdown()
    }

    /// Runs the server while `body` runs, and waits until the server has stopped.
    static func run<Result: Sendable>(
        configuration: WebSocketServerConfiguration = WebSocketServerConfiguration(),
        decide: @escaping WebSocketUpgradeDecider,
        _ body: @Sendable (TestServer) async throws -> Result
    ) async throws -> Result {
        var logger = Logger(label: "test")
        logger.logLevel = .error
        let (ports, portArrived) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: makeRouter(),
            server: .http1WithWebSocket(configuration: configuration, logger: logger, decide: decide),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in portArrived.yield(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        let group = ServiceGroup(services: [application], logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let server = TestServer(port: await iterator.next() ?? 0, group: group)
            do {
                let result = try await body(server)
                await server.shutDown()
                try await tasks.waitForAll()
                return result
            } catch {
                await server.shutDown()
                try await tasks.waitForAll()
                throw error
            }
        }
    }

    /// Runs the server with one handler for `/ws`. The router answers all other requests.
    static func run<Result: Sendable>(
        configuration: WebSocketServerConfiguration = WebSocketServerConfiguration(),
        handler: @escaping WebSocketHandler,
        _ body: @Sendable (TestServer) async throws -> Result
    ) async throws -> Result {
        try await run(
            configuration: configuration,
            decide: { head, _ in head.path == "/ws" ? .upgrade(handler: handler) : .route },
            body
        )
    }

    private static func makeRouter() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/hello") { _, _ in "hello" }
        router.post("/length") { request, _ in
            let body = try await request.body.collect(upTo: 1 << 20)
            return "\(body.readableBytes) bytes"
        }
        return router
    }
}

/// Sends every message back until the connection ends.
@Sendable func echo(_ connection: WebSocketConnection, _ context: WebSocketContext) async {
    do {
        for await message in connection.inbound {
            switch message {
            case .text(let text): try await connection.outbound.send(text: text)
            case .binary(let buffer): try await connection.outbound.send(binary: buffer)
            }
        }
    } catch {
        context.logger.debug("echo ended", metadata: ["error": "\(error)"])
    }
}
