import DirectorSessions
import Hummingbird
import ServiceLifecycle

extension DirectorServer {
    /// The services for operators that run beside the sockets.
    ///
    /// - Parameter readiness: what load balancers are told
    func operations(_ registry: SessionRegistry, _ readiness: Readiness) -> OperationsServices {
        let operations = configuration.operations
        var services = OperationsServices()
        if let listener = operations.metrics {
            let listening = ListeningSign()
            services.metricsListening = listening
            services.stoppedLast.append(
                listener.application(readiness: readiness, listening: listening, logger: quiet(logger))
            )
        }
        if let webhook = operations.alerts {
            services.stoppedLast.append(
                AlertService(
                    announcements: environment.health.announcements,
                    description: OutageAlert.Source(
                        server: environment.server,
                        address: configuration.publicURL ?? "\(configuration.host):\(configuration.port)",
                        store: environment.store.name
                    ),
                    webhook: webhook,
                    proxies: operations.proxies,
                    timer: environment.timer,
                    logger: logger
                )
            )
        }
        if operations.drainDelay > .zero {
            services.stoppedFirst.append(
                Draining(readiness: readiness, delay: operations.drainDelay, timer: environment.timer)
            )
        }
        return services
    }
}

/// Services in the order in which they stop, before and after all others.
struct OperationsServices {
    var stoppedFirst: [any Service] = []
    var stoppedLast: [any Service] = []
    /// Given once the port of the numbers is open; `nil` without such a port.
    var metricsListening: ListeningSign?
}

extension [any Service] {
    var configurations: [ServiceGroupConfiguration.ServiceConfiguration] {
        map {
            // When one of them fails, the others end in their order, as they do after SIGTERM.
            .init(
                service: $0,
                successTerminationBehavior: .gracefullyShutdownGroup,
                failureTerminationBehavior: .gracefullyShutdownGroup
            )
        }
    }
}
