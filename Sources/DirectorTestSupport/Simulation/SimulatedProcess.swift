import DirectorCore
package import DirectorSessions
import Logging
import ServiceLifecycle
import Synchronization

/// A server process: a registry with its own threads (one), its own sense of time, and its own line to the store. It can
/// die at any moment, and then nothing of it has any effect.
package final class SimulatedProcess: Sendable {
    package enum Condition: Sendable { case running, shuttingDown, ended, dead }

    package let number: Int
    package let executor = SteppedExecutor()
    package let timer = VirtualClock()
    package let registry: SessionRegistry
    let line: StoreLine
    private let services: ServiceGroup
    private let lifecycle = Mutex(Condition.running)
    private let root: Task<Void, Never>

    init(
        number: Int,
        options: SimulatedWorld.Options,
        clock: WallClock,
        identifiers: IdentifierSource,
        ledger: DurableLedger,
        line: StoreLine
    ) {
        self.number = number
        self.line = line
        let store = SimulatedStore(line)
        var environment = SessionEnvironment(
            store: options.flaw == .publishesEarly ? HastyStore(inner: store, executor: executor) : store,
            author: RehearsedAuthor(manners: options.manners, timer: timer, ledger: ledger, server: nil),
            classifier: RehearsedClassifier(manners: options.manners, timer: timer),
            clock: clock,
            timer: timer,
            executor: executor,
            identifiers: identifiers,
            links: PresentationLinks(base: "http://localhost:8000"),
            limits: options.limits,
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        )
        let server = environment.server
        environment.author = RehearsedAuthor(manners: options.manners, timer: timer, ledger: ledger, server: server)
        let logger = environment.logger
        registry = SessionRegistry(environment: environment)
        let services = ServiceGroup(services: [registry], logger: logger)
        self.services = services
        root = Task(executorPreference: executor) {
            do {
                try await services.run()
            } catch {
                logger.error("the process failed", metadata: ["error": "\(error)"])
            }
        }
        spawn { [self] in
            await root.value
            lifecycle.withLock { if $0 == .running || $0 == .shuttingDown { $0 = .ended } }
        }
    }

    package var condition: Condition { lifecycle.withLock { $0 } }

    package var isAlive: Bool {
        switch condition {
        case .running, .shuttingDown: true
        case .ended, .dead: false
        }
    }

    /// Something that happens in this process.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        Task(executorPreference: executor) { await body() }
    }

    /// Asks it to finish what runs and to end.
    func shutDown() {
        lifecycle.withLock { if $0 == .running { $0 = .shuttingDown } }
        spawn { [services] in await services.triggerGracefulShutdown() }
    }

    /// It is gone. What it had asked of the store may still be carried out.
    ///
    /// Its tasks are unwound, so that they leave nothing behind, but whatever they do in doing so has no effect.
    func crash() -> [StoreLine.Request] {
        lifecycle.withLock { $0 = .dead }
        let underWay = line.sever()
        timer.stop()
        root.cancel()
        for request in underWay {
            let error = StoreError(.outcomeUnknown, operation: request.operation.kind.rawValue, detail: "died")
            request.fail(error)
        }
        executor.runUntilIdle()
        return underWay
    }
}
