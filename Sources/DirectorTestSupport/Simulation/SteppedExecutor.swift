import Dispatch
import Synchronization

/// Runs tasks on the thread that calls ``runNext(choosing:)``, one job at a time, in the order that the caller chooses.
///
/// Tasks on this executor are single-threaded and wait only for the caller. They run in the same order if the caller
/// makes the same choices. Dropping the remaining jobs simulates the death of a process.
package final class SteppedExecutor: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])
    /// Counts the jobs that arrived, and those that were run without waiting for them.
    private let arrivals = DispatchSemaphore(value: 0)

    package init() {}

    /// Adds a job. Called by the Swift runtime.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        arrivals.signal()
    }

    /// Blocks until another thread has made a job ready. Used to wait for something outside of the simulation.
    ///
    /// - Returns: `false` if no job came in time
    package func waitForJob(within limit: Duration) -> Bool {
        let end = DispatchTime.now() + .milliseconds(Int(limit.components.seconds * 1000))
        while isIdle {
            guard arrivals.wait(timeout: end) == .success else { return false }
        }
        return true
    }

    /// Whether no job is ready.
    package var isIdle: Bool { jobs.withLock(\.isEmpty) }

    /// Runs one job up to its next suspension. Must not be called from a job.
    ///
    /// - Parameter choose: takes the number of ready jobs and returns the index of the one to run; by default the
    ///   oldest
    /// - Returns: whether there was a job
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

    /// Runs jobs until none is ready.
    package func runUntilIdle() {
        while runNext() {}
    }
}
