package import DirectorCore
import DirectorSessions
import Synchronization

/// A time of day that only a test moves. May be shared between threads.
package final class ManualClock: Sendable {
    private let time: Mutex<Timestamp>

    /// - Parameter start: by default a day in March 2026
    package init(start: Timestamp = Timestamp(milliseconds: 1_772_355_600_000)) {
        time = Mutex(start)
    }

    /// The same time, in the type that production code uses.
    package var wallClock: WallClock {
        WallClock { self.now() }
    }

    /// The present time.
    package func now() -> Timestamp { time.withLock { $0 } }

    /// Moves the time forward; back if `duration` is negative.
    package func advance(by duration: Duration) {
        time.withLock { $0 = $0.advanced(by: duration) }
    }
}
