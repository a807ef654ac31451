import Synchronization

/// A clock that only a test moves. Sleeping tasks wake when it moves past their deadline. May be shared between
/// threads.
package final class VirtualClock: Clock {
    /// A moment of this clock.
    package struct Instant: InstantProtocol {
        package var sinceStart: Duration
        /// The moment `duration` later.
        package func advanced(by duration: Duration) -> Instant { Instant(sinceStart: sinceStart + duration) }
        /// The time from this moment to another one.
        package func duration(to other: Instant) -> Duration { other.sinceStart - sinceStart }
        package static func < (left: Instant, right: Instant) -> Bool { left.sinceStart < right.sinceStart }
    }

    private struct Sleeper {
        let deadline: Instant
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Instant(sinceStart: .zero)
        /// The sleeping tasks. Ids grow, so the oldest has the lowest id.
        var sleepers: [Int: Sleeper] = [:]
        var nextID = 0
        var isStopped = false
    }

    private let state = Mutex(State())

    package init() {}

    /// The present moment.
    package var now: Instant { state.withLock(\.now) }
    package var minimumResolution: Duration { .nanoseconds(1) }

    /// When the next sleeping task wakes; `nil` if no task sleeps.
    package var nextDeadline: Instant? { state.withLock { $0.sleepers.values.map(\.deadline).min() } }

    /// Sleeps until the clock has reached the deadline.
    ///
    /// - Throws: `CancellationError`
    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                enum Answer { case wait, wake, cancel }
                let answer = state.withLock { state -> Answer in
                    if Task.isCancelled || state.isStopped { return .cancel }
                    if deadline <= state.now { return .wake }
                    state.sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
                    return .wait
                }
                switch answer {
                case .wait: break
                case .wake: continuation.resume()
                case .cancel: continuation.resume(throwing: CancellationError())
                }
            }
        } onCancel: {
            let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Moves the clock and wakes the tasks whose deadlines have passed, in the order of their deadlines.
    package func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let now = state.now
            let due = state.sleepers.filter { $0.value.deadline <= now }
                .sorted { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }
            for (id, _) in due { state.sleepers[id] = nil }
            return due.map(\.value)
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    /// Cancels all present and later sleeping tasks, because the process has died.
    package func stop() {
        let sleepers = state.withLock { state in
            state.isStopped = true
            defer { state.sleepers = [:] }
            return state.sleepers.sorted { $0.key < $1.key }.map(\.value)
        }
        for sleeper in sleepers { sleeper.continuation.resume(throwing: CancellationError()) }
    }
}
