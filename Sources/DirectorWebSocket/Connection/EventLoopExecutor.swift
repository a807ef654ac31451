package import NIOCore
import Synchronization

/// Runs tasks on an event loop. A task that answers a socket on the socket's own loop needs no other thread. For short
/// answers, switching threads is the largest cost.
///
/// Tasks on this executor share the loop with all its sockets. So they must neither block nor compute for long.
package final class EventLoopExecutor: TaskExecutor {
    private let eventLoop: any EventLoop

    fileprivate init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Runs the job on the event loop.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Makes one executor for each event loop, at the first request for it.
package final class EventLoopExecutors: Sendable {
    private let executors = Mutex<[ObjectIdentifier: EventLoopExecutor]>([:])

    /// No executors yet.
    package init() {}

    /// The executor of this event loop. The same loop always gets the same executor.
    package func executor(of eventLoop: any EventLoop) -> EventLoopExecutor {
        executors.withLock { executors in
            if let known = executors[ObjectIdentifier(eventLoop)] { return known }
            let executor = EventLoopExecutor(eventLoop)
            executors[ObjectIdentifier(eventLoop)] = executor
            return executor
        }
    }
}
