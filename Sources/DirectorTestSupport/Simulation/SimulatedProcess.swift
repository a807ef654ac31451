import DirectorCore
import DirectorLanguage
package import DirectorSessions
import Logging
import ServiceLifecycleTestKit
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
    private let board: NoticeBoard
    private let freezer = Mutex(Freezer())
    private let lifecycle: SharedLifecycle
    private let root: Task<Void, Never>

    init(
        number: Int,
        options: SimulatedWorld.Options,
        clock: WallClock,
        identifiers: IdentifierSource,
        ledger: DurableLedger,
        line: StoreLine,
        board: NoticeBoard
    ) {
        self.number = number
        self.line = line
        self.board = board
        let lifecycle = SharedLifecycle()
        self.lifecycle = lifecycle
        let store = SimulatedStore(line, board: board, process: number, damagedLoads: options.damagedLoads)
        var environment = SessionEnvironment(
            store: options.flaw == .publishesEarly ? HastyStore(inner: store, executor: executor) : store,
            author: RehearsedAuthor(manners: options.manners, timer: timer, ledger: ledger, server: nil),
            classifier: RehearsedClassifier(manners: options.manners, timer: timer),
            languages: .embedded,
            clock: clock,
            timer: timer,
            identifiers: identifiers,
            links: DefaultLinks(base: "http://localhost:8000"),
            limits: options.limits,
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        )
        let server = environment.server
        environment.author = RehearsedAuthor(manners: options.manners, timer: timer, ledger: ledger, server: server)
        let logger = environment.logger
        registry = SessionRegistry(environment: environment)
        root = Task(executorPreference: executor) { [registry] in
            do {
                try await testGracefulShutdown { trigger in
                    let isAsked = lifecycle.withLock { $0.begin(trigger) }
                    if isAsked { trigger.triggerGracefulShutdown() }
                    try await registry.run()
                }
            } catch {
                logger.error("the process failed", metadata: ["error": "\(error)"])
            }
            lifecycle.withLock { $0.end() }
        }
    }

    package var condition: Condition { lifecycle.withLock(\.condition) }

    /// What was begun for clients and has not ended.
    package var openTaskCount: Int { lifecycle.withLock(\.openTasks) }

    package var isAlive: Bool {
        switch condition {
        case .running, .shuttingDown: true
        case .ended, .dead: false
        }
    }

    /// Something that happens in this process.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        lifecycle.withLock { $0.openTasks += 1 }
        Task(executorPreference: executor) { [lifecycle] in
            await body()
            lifecycle.withLock { $0.openTasks -= 1 }
        }
    }

    // MARK: Stopped for a while

    /// Whether it is stopped (SIGSTOP): it does nothing, while time goes on.
    package var isFrozen: Bool { freezer.withLock(\.isFrozen) }

    package func freeze() { freezer.withLock { $0.isFrozen = true } }

    /// It goes on, and finds that time has passed.
    package func thaw() {
        timer.advance(by: freezer.withLock { $0.thaw() })
    }

    func pass(_ duration: Duration) {
        let passes = freezer.withLock { freezer in
            guard freezer.isFrozen else { return true }
            freezer.owed += duration
            return false
        }
        if passes { timer.advance(by: duration) }
    }

    /// Whether it has something to do and may do it.
    var isReady: Bool { !isFrozen && !executor.isIdle }

    /// Asks it to finish what runs and to end.
    package func shutDown() {
        lifecycle.withLock { $0.shutDown() }?.triggerGracefulShutdown()
    }

    /// It is gone. What it had asked of the store may still be carried out.
    ///
    /// Its tasks are unwound, so that they leave nothing behind, but whatever they do in doing so has no effect.
    func crash() -> [StoreLine.Request] {
        lifecycle.withLock { $0.condition = .dead }
        let underWay = line.sever()
        board.leave(number)
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

/// A lifecycle that the process's own task may hold.
private final class SharedLifecycle: Sendable {
    private let value = Mutex(Lifecycle())
    func withLock<Value>(_ body: (inout sending Lifecycle) -> sending Value) -> sending Value {
        value.withLock(body)
    }
}

/// A process that is stopped, and the time it has not noticed.
private struct Freezer {
    var isFrozen = false
    var owed = Duration.zero

    mutating func thaw() -> Duration {
        defer { self = Freezer() }
        return owed
    }
}

/// From start to end of a process, and the button that ends it gracefully.
private struct Lifecycle: Sendable {
    var condition = SimulatedProcess.Condition.running
    var openTasks = 0
    private var trigger: GracefulShutdownTestTrigger?

    /// - Returns: whether it is to end right away
    mutating func begin(_ trigger: GracefulShutdownTestTrigger) -> Bool {
        self.trigger = trigger
        return condition == .shuttingDown
    }

    mutating func shutDown() -> GracefulShutdownTestTrigger? {
        guard condition == .running else { return nil }
        condition = .shuttingDown
        return trigger
    }

    mutating func end() {
        switch condition {
        case .running, .shuttingDown: condition = .ended
        case .ended, .dead: break
        }
    }
}
