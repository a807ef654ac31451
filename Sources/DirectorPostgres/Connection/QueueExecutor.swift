import Dispatch

/// An actor's executor on a serial dispatch queue, for blocking C calls. Work that waits here holds no thread of
/// Swift's cooperative pool. (`DispatchSerialQueue` is missing on Linux.)
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    /// Runs `body` on the queue, for synchronous callers. ``checkIsolated()`` checks that the caller's actor uses this
    /// executor.
    func run(_ body: @escaping @Sendable () -> Void) { queue.async(execute: body) }

    func run(after pause: Duration, _ body: @escaping @Sendable () -> Void) {
        queue.asyncAfter(deadline: .now() + .milliseconds(Int(pause.wholeMilliseconds)), execute: body)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
