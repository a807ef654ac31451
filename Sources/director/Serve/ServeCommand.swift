import ArgumentParser
import DirectorCore
import DirectorLanguage
import DirectorServer
import DirectorSessions
import Logging
import ServiceLifecycle
import UnixSignals

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the builder page, the sockets and the decks."
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "The address to listen on. Default: 127.0.0.1")
    var host: String?

    @Option(help: "The port to listen on; 0 for any free one. Default: 8000")
    var port: Int?

    @Option(help: "The author of all texts: offline (rules) or llm (a language model). Default: offline")
    var author: String?

    @OptionGroup(title: "Language models") var model: ModelOptions

    @Option(help: "The address under which clients reach this server, with its path. Default: the one each client uses")
    var publicURL: String?

    @OptionGroup var access: AccessOptions

    @Option(help: "Messages a second one connection may send. Default: 100")
    var messageRate: Int?

    @Option(
        help: "Milliseconds between messages to an existing Deckster front end, which loses faster ones. Default: 1100"
    )
    var compatiblePacing: Int?

    @OptionGroup var operations: OperationsOptions

    @Option(help: "trace, debug, info, notice, warning, error or critical. Default: info")
    var logLevel: String?

    func run() async throws {
        try await reportingErrors {
            let settings = try await common.settings()
            let plan = try ServePlan(self, settings: settings)
            let logger = Self.logger(plan.logLevel)
            plan.operations.announce(logger)
            let opened = try await plan.location.open(for: .serve, logger: logger)
            try await closing(opened.close) { try await serve(plan, from: opened.store, logger: logger) }
        }
    }

    private func serve(_ plan: ServePlan, from store: any SessionStore, logger: Logger) async throws {
        var configuration = plan.server
        configuration.authentication = try await plan.authentication.authentication(
            proxies: plan.operations.proxies,
            clock: .system,
            logger: logger
        )
        let metrics = plan.operations.metrics.map { _ in PrometheusMetrics() }
        configuration.operations = plan.operations.configuration(metrics, logger: logger)
        let author = OpenedAuthor(plan.author, proxies: plan.operations.proxies, logger: logger)
        let server = DirectorServer(
            configuration: configuration,
            environment: SessionEnvironment(
                store: store,
                author: author.author,
                classifier: author.classifier,
                languages: .embedded,
                links: DefaultLinks(base: plan.server.publicURL ?? ""),
                limits: configuration.limits,
                metrics: metrics.map { SessionMetrics(factory: $0) } ?? SessionMetrics(),
                budget: plan.author.budget,
                logger: logger
            ),
            logger: logger
        ) { url in
            Console.say("Director is ready: \(url)/builder")
        }
        try await closing(author.close) { try await run(server, logger: logger) }
    }

    private func run(_ server: DirectorServer, logger: Logger) async throws {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    .init(
                        service: server,
                        successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup
                    )
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: quiet
            )
        )
        do {
            try await group.run()
        } catch let failure as ListeningFailure {
            Console.complain("director: \(failure.advice)")
            throw ExitStatus.unavailable
        } catch let error as StoreError {
            throw error
        } catch {
            Console.complain("director: the server stopped because of an error: \(error)")
            throw ExitStatus.failed
        }
    }

    private static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "director") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
