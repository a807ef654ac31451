import Dispatch

/// A thread's worth of serial execution for blocking C: a serial dispatch queue as the executor of an actor. Work that
/// waits here holds no thread of Swift's cooperative pool. (`DispatchSerialQueue` is missing on Linux.)
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    /// For synchronous callers; what `body` isolates itself to is checked by ``checkIsolated()``.
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
