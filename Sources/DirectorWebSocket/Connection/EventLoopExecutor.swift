package import NIOCore
import Synchronization

/// Runs tasks on an event loop. A task that answers a socket from the socket's own loop needs no other thread, and
/// passing work between threads is what a short answer costs most.
///
/// What runs here shares the loop with all its sockets, so it must neither block nor compute for long.
package final class EventLoopExecutor: TaskExecutor {
    private let eventLoop: any EventLoop

    fileprivate init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// One executor for each event loop, made when it is first asked for.
package final class EventLoopExecutors: Sendable {
    private let executors = Mutex<[ObjectIdentifier: EventLoopExecutor]>([:])

    package init() {}

    package func executor(of eventLoop: any EventLoop) -> EventLoopExecutor {
        executors.withLock { executors in
            if let known = executors[ObjectIdentifier(eventLoop)] { return known }
            let executor = EventLoopExecutor(eventLoop)
            executors[ObjectIdentifier(eventLoop)] = executor
            return executor
        }
    }
}
