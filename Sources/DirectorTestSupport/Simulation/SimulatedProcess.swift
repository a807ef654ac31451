import DirectorCore
import DirectorLanguage
package import DirectorSessions
import Logging
import ServiceLifecycleTestKit
import Synchronization

/// A server process: a registry with one thread, a clock and a connection to the store. It can die at any moment. After
/// that it has no effect.
package final class SimulatedProcess: Sendable {
    /// The state of the process.
    package enum Condition: Sendable { case running, shuttingDown, ended, dead }

    /// The number of the process, from 1.
    package let number: Int
    /// Runs the tasks of the process.
    package let executor = SteppedExecutor()
    /// The clock on which the process sleeps.
    package let timer = VirtualClock()
    /// The sessions of the process.
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

    /// The state of the process.
    package var condition: Condition { lifecycle.withLock(\.condition) }

    /// How many tasks for clients have begun and not ended.
    package var openTaskCount: Int { lifecycle.withLock(\.openTasks) }

    /// Whether the process can still do something.
    package var isAlive: Bool {
        switch condition {
        case .running, .shuttingDown: true
        case .ended, .dead: false
        }
    }

    /// Runs a task in this process.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        lifecycle.withLock { $0.openTasks += 1 }
        Task(executorPreference: executor) { [lifecycle] in
            await body()
            lifecycle.withLock { $0.openTasks -= 1 }
        }
    }

    // MARK: Stopped for a while

    /// Whether the process is stopped (SIGSTOP). Then it does nothing, while time passes.
    package var isFrozen: Bool { freezer.withLock(\.isFrozen) }

    /// Stops the process (SIGSTOP).
    package func freeze() { freezer.withLock { $0.isFrozen = true } }

    /// Continues the process (SIGCONT), which finds that time has passed.
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

    /// Whether it has jobs and may run them.
    var isReady: Bool { !isFrozen && !executor.isIdle }

    /// Asks the process to finish its turns and to end.
    package func shutDown() {
        lifecycle.withLock { $0.shutDown() }?.triggerGracefulShutdown()
    }

    /// Kills the process. The store may still carry out the requests that it has made.
    ///
    /// Its tasks are unwound, so that they leave nothing behind. What they do meanwhile has no effect.
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

/// A lifecycle that the process's own tasks may hold.
private final class SharedLifecycle: Sendable {
    private let value = Mutex(Lifecycle())
    func withLock<Value>(_ body: (inout sending Lifecycle) -> sending Value) -> sending Value {
        value.withLock(body)
    }
}

/// A stopped process, and the time that has passed for it meanwhile.
private struct Freezer {
    var isFrozen = false
    var owed = Duration.zero

    mutating func thaw() -> Duration {
        defer { self = Freezer() }
        return owed
    }
}

/// The state of a process from start to end, and the trigger of its graceful shutdown.
private struct Lifecycle: Sendable {
    var condition = SimulatedProcess.Condition.running
    var openTasks = 0
    private var trigger: GracefulShutdownTestTrigger?

    /// - Returns: whether the process has to end at once
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
