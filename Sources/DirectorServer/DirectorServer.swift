import DirectorCore
import DirectorLanguage
package import DirectorSessions
import DirectorWebSocket
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle

/// The whole server as one service: routes, sockets and sessions.
///
/// On graceful shutdown the sessions stop first: running turns finish or are handed over, and sockets are closed with
/// 1001. Then the listening socket is closed.
package struct DirectorServer: Service {
    let configuration: ServerConfiguration
    let environment: SessionEnvironment
    let logger: Logger
    private let onReady: @Sendable (_ url: String) async -> Void

    /// - Parameter onReady: called when the server accepts connections, with the address at which it can be reached
    package init(
        configuration: ServerConfiguration,
        environment: SessionEnvironment,
        logger: Logger,
        onReady: @escaping @Sendable (_ url: String) async -> Void
    ) {
        self.configuration = configuration
        self.environment = environment
        self.logger = logger
        self.onReady = onReady
    }

    /// Serves until the service group shuts down.
    ///
    /// - Throws: an error of binding the port
    package func run() async throws {
        let registry = SessionRegistry(environment: environment)
        let readiness = Readiness(registry: registry)
        let operations = operations(registry, readiness)
        let access = AccessControl(
            authentication: configuration.authentication,
            log: RefusalLog(logger: logger, limits: configuration.limits)
        )
        let addresses = ServerAddresses(
            policy: configuration.addressPolicy,
            host: configuration.host,
            port: configuration.port
        )
        let policy = SocketPolicy(
            origins: configuration.originPolicy,
            addresses: addresses,
            access: access,
            counts: ConnectionCounts(
                limit: configuration.limits.connections,
                limitPerUser: configuration.limits.connectionsPerUser
            )
        )
        let routes = router(registry, policy, readiness)
        let paths = OwnPaths(routes.routes.map(\.path.description) + [SocketAdmission.path])
        let listening = ListeningSign()
        let application = Application(
            responder: RequestForm(addresses: addresses, paths: paths, inner: routes.buildResponder()),
            server: sockets(registry, policy, paths),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: "director",
                backlog: 1024
            ),
            onServerRunning: { channel in
                listening.give()
                // A server whose other port is not open is not ready.
                if let other = operations.metricsListening, await !other.wait() { return }
                await announce(channel.localAddress, addresses)
            },
            logger: quiet(logger)
        )
        let service = ListeningService(
            application: application,
            purpose: .clients,
            address: "\(configuration.host):\(configuration.port)",
            listening: listening
        )
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: keyService + operations.stoppedLast.configurations + [
                    .init(service: service, successTerminationBehavior: .gracefullyShutdownGroup),
                    .init(service: registry, successTerminationBehavior: .gracefullyShutdownGroup),
                ] + operations.stoppedFirst.configurations,
                logger: quiet(logger)
            )
        )
        try await group.run()
    }

    /// Stopped last, because sockets need its keys until they end.
    private var keyService: [ServiceGroupConfiguration.ServiceConfiguration] {
        guard case .tokens(_, let keySet?) = configuration.authentication else { return [] }
        return [.init(service: keySet, successTerminationBehavior: .gracefullyShutdownGroup)]
    }

    private func announce(_ address: SocketAddress?, _ addresses: ServerAddresses) async {
        addresses.listens(onPort: address?.port ?? configuration.port)
        let url = addresses.own.description
        environment.links.rebase(url)
        await onReady(url)
    }

    /// Hides the informational messages of libraries. Operators look for Director's own.
    func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }

    private func router(
        _ registry: SessionRegistry,
        _ policy: SocketPolicy,
        _ readiness: Readiness
    ) -> Router<ServerRequestContext> {
        let access = policy.access
        let addresses = policy.addresses
        let router = Router(context: ServerRequestContext.self)
        router.add(middleware: SecurityHeaders())
        router.add(
            middleware: CrossOriginPolicy(
                origins: configuration.allowedOrigins,
                policy: policy.origins,
                addresses: addresses,
                log: access.log
            )
        )
        router.add(middleware: OriginGuard(policy: policy.origins, addresses: addresses, log: access.log))
        ServiceRoutes(configuration: configuration, readiness: readiness, clock: environment.clock).add(to: router)
        ConnectionRoutes(policy: policy).add(to: router)
        SessionListRoutes(
            store: environment.store,
            access: access,
            limits: configuration.limits,
            addresses: addresses,
            words: environment.englishWords
        ).add(to: router)
        AccessRoutes(
            configuration: configuration,
            access: access,
            addresses: addresses,
            clock: environment.clock
        ).add(to: router)
        ShareRoutes(registry: registry, access: access, decks: configuration.deckAccess, addresses: addresses)
            .add(to: router)
        let gate = DeckGate(
            access: configuration.deckAccess,
            authentication: configuration.authentication,
            store: environment.store
        )
        PresentationRoutes(
            gate: gate,
            identifiers: environment.identifiers,
            languages: environment.languages
        ).add(to: router)
        PresentationDataRoutes(gate: gate, words: environment.englishWords).add(to: router)
        ConversionRoutes(gate: gate).add(to: router)
        BuilderRoutes().add(to: router)
        return router
    }

    private func sockets(
        _ registry: SessionRegistry,
        _ policy: SocketPolicy,
        _ paths: OwnPaths
    ) -> HTTPServerBuilder {
        let limits = configuration.limits
        let admission = SocketAdmission(
            registry: registry,
            policy: policy,
            paths: paths,
            refused: RefusedSockets(limit: limits.refusedSockets),
            limits: limits,
            logger: logger
        )
        return .http1WithWebSocket(
            configuration: WebSocketServerConfiguration(
                webSocket: WebSocketConfiguration(
                    maximumMessageSize: limits.messageSize,
                    frameHeadroom: 0,
                    maximumFragments: limits.messageFragments,
                    pingInterval: limits.pingInterval,
                    pingTimeout: limits.pongTimeout,
                    closeTimeout: limits.closeTimeout,
                    writeTimeout: limits.writeTimeout,
                    shutdownGrace: limits.shutdownGrace + limits.closeTimeout
                ),
                requestHeadTimeout: limits.requestHeadTimeout,
                keepAliveIdleTimeout: limits.keepAliveTimeout
            ),
            logger: quiet(logger)
        ) { head, peer in await admission.decide(head, from: peer) }
    }
}
