import Dispatch
import Synchronization

/// Runs tasks on the thread of whoever calls ``runNext(choosing:)``, one job at a time, in any order the caller likes.
///
/// What prefers this executor is single-threaded, waits for nothing but the caller, and happens in the same order
/// whenever the caller chooses in the same way. Dropping the remaining jobs is what the death of a process looks like.
package final class SteppedExecutor: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])
    /// Counts what came, and what was run without anybody waiting for it.
    private let arrivals = DispatchSemaphore(value: 0)

    package init() {}

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        arrivals.signal()
    }

    /// Blocks until something is ready that another thread made ready: for those who wait for the world outside.
    ///
    /// - Returns: `false` if nothing came in time
    package func waitForJob(within limit: Duration) -> Bool {
        let end = DispatchTime.now() + .milliseconds(Int(limit.components.seconds * 1000))
        while isIdle {
            guard arrivals.wait(timeout: end) == .success else { return false }
        }
        return true
    }

    /// Whether nothing is ready to run.
    package var isIdle: Bool { jobs.withLock(\.isEmpty) }

    /// Runs one job up to its next suspension. Not to be called from a job.
    ///
    /// - Parameter choose: which of the given number of ready jobs, from 0; by default the oldest
    /// - Returns: whether there was one
    @discardableResult
    package func runNext(choosing choose: (Int) -> Int = { _ in 0 }) -> Bool {
        let job = jobs.withLock { jobs -> UnownedJob? in
            guard !jobs.isEmpty else { return nil }
            return jobs.remove(at: choose(jobs.count))
        }
        guard let job else { return false }
        job.runSynchronously(on: asUnownedTaskExecutor())
        return true
    }

    /// Runs until nothing is ready.
    package func runUntilIdle() {
        while runNext() {}
    }
}
