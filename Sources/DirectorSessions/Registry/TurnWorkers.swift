import Synchronization

/// The tasks in which sessions run their turns: one for each session at work. A task that has finished waits for the
/// next session on the same executor, because making a task and changing threads can cost more than a short turn.
///
/// ``work(on:executor:)`` may be called from any thread. All tasks are children of ``run(_:)``.
final class TurnWorkers: Sendable {
    private struct Assignment: Sendable {
        let session: LiveSession
        /// `nil` for any executor.
        let executor: (any TaskExecutor)?
    }

    private typealias IdleWorker = CheckedContinuation<LiveSession?, Never>

    private struct State {
        /// The waiting tasks by executor. The last one was used most recently and is taken first.
        var idle: [ObjectIdentifier?: [IdleWorker]] = [:]
        var isFinished = false
    }

    private let state = Mutex(State())
    private let idleLimit: Int
    private let unassigned: AsyncStream<Assignment>
    private let assign: AsyncStream<Assignment>.Continuation

    /// - Parameter idleLimit: how many tasks may wait for work on each executor
    init(idleLimit: Int) {
        self.idleLimit = idleLimit
        // The number of live sessions bounds this stream, because each session is in it at most once.
        (unassigned, assign) = AsyncStream.makeStream(of: Assignment.self)
    }

    /// Gives the session a task. Does nothing after ``finish()``.
    func work(on session: LiveSession, executor: (any TaskExecutor)?) {
        let worker = state.withLock { state -> IdleWorker? in
            guard !state.isFinished else { return nil }
            return state.idle[executor.map { ObjectIdentifier($0) }]?.popLast()
        }
        if let worker {
            worker.resume(returning: session)
        } else {
            assign.yield(Assignment(session: session, executor: executor))
        }
    }

    /// Accepts no more sessions. ``run(_:)`` returns after the running ones have finished.
    func finish() {
        let idle = state.withLock { state in
            state.isFinished = true
            defer { state.idle = [:] }
            return state.idle.values.flatMap { $0 }
        }
        for worker in idle { worker.resume(returning: nil) }
        assign.finish()
    }

    /// Calls `body` for every session, for many at the same time, until ``finish()``.
    func run(_ body: @escaping @Sendable (LiveSession) async -> Void) async {
        await withDiscardingTaskGroup { group in
            for await assignment in unassigned {
                guard !state.withLock(\.isFinished) else { continue }
                group.addTask(executorPreference: assignment.executor) {
                    var next: LiveSession? = assignment.session
                    while let session = next {
                        await body(session)
                        next = await self.nextSession(on: assignment.executor)
                    }
                }
            }
        }
    }

    /// Waits for a session. `nil` if the task is not needed any more.
    private func nextSession(on executor: (any TaskExecutor)?) async -> LiveSession? {
        await withCheckedContinuation { worker in
            let waits = state.withLock { state in
                let key = executor.map { ObjectIdentifier($0) }
                guard !state.isFinished, state.idle[key, default: []].count < idleLimit else { return false }
                state.idle[key, default: []].append(worker)
                return true
            }
            if !waits { worker.resume(returning: nil) }
        }
    }
}
