package import DirectorCore
package import DirectorSessions
import Synchronization

/// What happens to a request to the store.
package enum RequestFate: Sendable, Equatable {
    case answered
    /// The request has no effect, and the caller gets this error.
    case failedBefore(StoreError.Code)
    /// The request takes effect, and the caller is told that the outcome is unknown.
    case failedAfter
    /// The process dies before the request takes effect.
    case crashedBefore
    /// The request takes effect, and the process dies before it gets the answer.
    case crashedAfter
}

/// An event between two jobs of a process.
package struct Interruption: Sendable {
    /// What happens.
    package enum Kind: Sendable, CaseIterable {
        case crash
        /// The process is asked to shut down.
        case shutDown
        /// Every user presses Stop.
        case stop
    }

    /// What happens.
    package var kind: Kind
    /// After which job it happens, counted over all processes from 1.
    package var afterJob: Int

    package init(_ kind: Kind, afterJob: Int) {
        self.kind = kind
        self.afterJob = afterJob
    }
}

/// A store, server processes and time, all controlled by one thread. Nothing happens unless the thread makes it happen.
///
/// Only the thread that made the world may use it. It must not be running a task (see ``onOwnThread(_:)``).
package final class SimulatedWorld {
    package struct Options: Sendable {
        /// Determines the ids that the world makes.
        package var seed: UInt64
        /// The bounds of the servers.
        package var limits = Limits()
        /// How long the author's work takes.
        package var manners: RehearsedManners = { _ in .instant }
        /// A defect that is added on purpose.
        package var flaw: PlantedFlaw?
        /// A real store, which takes real time; `nil` for one in memory.
        package var truth: SimulatedTruth?
        /// Whether processes receive no notices of each other's writes.
        package var losesNotices = false
        /// How many sessions a process reads with an error at first. This simulates damaged memory; the store is
        /// intact.
        package var damagedLoads = 0

        package init(seed: UInt64) { self.seed = seed }
    }

    /// The options of the world.
    package let options: Options
    /// Records what has become durable.
    package let ledger = DurableLedger()
    /// The servers' time of day, which may be set back.
    package let wall = ManualClock()
    /// The clock that leases use. It is never set back.
    package let storeTime = ManualClock()
    /// The processes that can still do something.
    package private(set) var processes: [SimulatedProcess] = []
    /// All clients.
    package private(set) var clients: [SimulatedClient] = []
    /// All requests to the store so far, in order.
    package private(set) var operations: [StoreOperation] = []
    private let board = NoticeBoard()
    private let store: any SessionStore
    private let storeThread = SteppedExecutor()
    private let identifiers: IdentifierSource
    private let counter = OperationCounter()
    private var processCount = 0
    /// The number of jobs that ``runUntilIdle()`` has run.
    package private(set) var jobCount = 0
    /// An event between two jobs that has not happened yet.
    package var interruption: Interruption?

    package init(_ options: Options) {
        self.options = options
        identifiers = .seeded(options.seed)
        let kept: any SessionStore = options.truth?.store ?? MemoryStore(clock: storeTime.wallClock)
        let truth: any SessionStore = options.flaw == .ignoresLeases ? LeaseIgnoringStore(inner: kept) : kept
        let recording = RecordingStore(inner: truth, ledger: ledger, board: board, time: storeTime)
        store =
            switch options.flaw {
            case .forgetsTurns: TurnForgettingStore(inner: recording)
            case .forgetsLeases: LeaseForgettingStore(inner: recording)
            case .ignoresLeases, .publishesEarly, nil: recording
            }
    }

    // MARK: Processes and clients

    @discardableResult
    package func startProcess() -> SimulatedProcess {
        processCount += 1
        let line = StoreLine { [counter] in counter.next() }
        let process = SimulatedProcess(
            number: processCount,
            options: options,
            clock: wall.wallClock,
            identifiers: identifiers,
            ledger: ledger,
            line: line,
            board: board
        )
        processes.append(process)
        return process
    }

    package func addClient(_ name: String, key: SessionKey, kind: ClientKind) -> SimulatedClient {
        let client = SimulatedClient(name, key: key, kind: kind, ledger: ledger)
        clients.append(client)
        return client
    }

    /// Kills a process.
    ///
    /// - Parameter reaches: whether the store still carries out a request of the process
    package func crash(_ process: SimulatedProcess, reaches: (StoreOperation) -> Bool = { _ in false }) {
        for client in clients { client.cut(from: process.number) }
        let underWay = process.crash()
        processes.removeAll { $0.number == process.number }
        for request in underWay {
            guard case .asked = request.stage, reaches(request.operation) else { continue }
            _ = execute(request)
        }
    }

    /// Deletes a session for its user. After that, none of its clients remembers anything.
    package func delete(_ key: SessionKey, by process: SimulatedProcess) {
        process.spawn { [ledger] in
            do {
                _ = try await process.registry.delete(key)
            } catch is StoreError {
                // The session was not removed, or the outcome is unknown. The user sees which.
            } catch {
                ledger.report(.bounded, "a session could not be removed: \(error)")
            }
        }
    }

    // MARK: The store

    /// The requests without an answer, oldest first.
    package var requests: [(process: SimulatedProcess, operation: StoreOperation, isCarriedOut: Bool)] {
        processes.flatMap { process in
            process.line.requests.map { request in
                switch request.stage {
                case .asked: (process, request.operation, false)
                case .answered: (process, request.operation, true)
                }
            }
        }.sorted { $0.operation.number < $1.operation.number }
    }

    /// Carries out a request without answering it.
    package func carryOut(_ operation: StoreOperation, of process: SimulatedProcess) {
        let found = process.line.requests.first { $0.operation.number == operation.number }
        guard let found, case .asked = found.stage else { return }
        process.line.note(execute(found), to: operation.number)
    }

    /// Answers a request, or lets it fail.
    package func end(_ operation: StoreOperation, of process: SimulatedProcess, _ fate: RequestFate) {
        switch fate {
        case .crashedBefore:
            crash(process)
            return
        case .crashedAfter:
            carryOut(operation, of: process)
            crash(process)
            return
        case .answered, .failedAfter: carryOut(operation, of: process)
        case .failedBefore: break
        }
        guard let request = process.line.take(operation.number) else { return }
        let name = operation.kind.rawValue
        switch (fate, request.stage) {
        case (.answered, .answered(let reply)): reply()
        case (.failedBefore(let code), .asked):
            request.fail(StoreError(code, operation: name, detail: "simulated"))
        case (_, .answered), (_, .asked):
            request.fail(StoreError(.outcomeUnknown, operation: name, detail: "simulated"))
        }
    }

    // MARK: Notices

    /// The notices that are not delivered yet, oldest first, by number.
    package var notices: [(process: Int, number: Int)] { board.notices.map { ($0.process, $0.number) } }

    package enum NoticeFate: Sendable { case delivered, deliveredAgainLater, lost }

    /// Delivers a notice, or loses it.
    package func end(notice number: Int, _ fate: NoticeFate) {
        guard let notice = board.notices.first(where: { $0.number == number }) else { return }
        if fate != .lost { board.deliver(notice) }
        if fate != .deliveredAgainLater { board.remove(notice) }
    }

    /// Cuts the connection that brings notices to a process; see ``NoticeBoard``.
    package func cutNotices(of process: SimulatedProcess, tells: Bool) { board.cut(process.number, tells: tells) }

    private func execute(_ request: StoreLine.Request) -> StoreLine.Reply {
        operations.append(request.operation)
        let store = store
        if request.operation.kind == .delete {
            // Two sessions with the same key are distinguished by the time of their creation.
            wall.advance(by: .milliseconds(1))
            for client in clients where client.key == request.operation.key { client.forget() }
        }
        guard let reply = onStoreThread({ await request.execute(store) }) else { return { @Sendable in } }
        return reply
    }

    /// Calls the store directly, without processes and faults.
    package func ask<Value: Sendable>(
        _ body: @escaping @Sendable (any SessionStore) async throws -> Value
    ) throws -> Value {
        let store = store
        let result = onStoreThread { () async -> Result<Value, any Error> in
            do { return .success(try await body(store)) } catch { return .failure(error) }
        }
        guard let result else { throw Violation(.bounded, "the store did not answer") }
        return try result.get()
    }

    private func onStoreThread<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) -> Value? {
        let box = Box<Value>()
        Task(executorPreference: storeThread) { box.put(await body()) }
        storeThread.runUntilIdle()
        guard options.truth != nil else { return box.take() }
        while box.isEmpty, storeThread.waitForJob(within: .seconds(60)) { storeThread.runUntilIdle() }
        return box.take()
    }

    // MARK: Time and work

    /// Runs every process until it waits for the store, for time or for a client.
    package func runUntilIdle() {
        while let process = processes.first(where: \.isReady) {
            process.executor.runNext()
            jobCount += 1
            if let interruption, jobCount == interruption.afterJob { interrupt(process, interruption.kind) }
        }
        for process in processes where !process.isAlive { crash(process) }
    }

    private func interrupt(_ process: SimulatedProcess, _ kind: Interruption.Kind) {
        switch kind {
        case .crash: crash(process)
        case .shutDown: process.shutDown()
        case .stop: for client in clients { client.cancel(nil) }
        }
    }

    /// Moves all clocks.
    package func advance(by duration: Duration) {
        wall.advance(by: duration)
        storeTime.advance(by: duration)
        options.truth?.pass(duration)
        for process in processes { process.pass(duration) }
    }

    /// The time until the next sleeping task wakes; `nil` if no task sleeps.
    package var untilNextWake: Duration? {
        processes.filter { !$0.isFrozen }.compactMap { process in
            process.timer.nextDeadline.map { process.timer.now.duration(to: $0) }
        }.min()
    }
}

/// Gives operations their numbers, from 1.
private final class OperationCounter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}

/// Passes one value from a task to the thread that runs the task.
private final class Box<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    var isEmpty: Bool { value.withLock { $0 == nil } }
    func put(_ new: Value) { value.withLock { $0 = new } }
    func take() -> Value? { value.withLock { $0.take() } }
}
