package import DirectorCore
import DirectorSessions
import Synchronization

/// A time of day that stands still until a test moves it. Safe to share.
package final class ManualClock: Sendable {
    private let time: Mutex<Timestamp>

    /// - Parameter start: by default a day in March 2026
    package init(start: Timestamp = Timestamp(milliseconds: 1_772_355_600_000)) {
        time = Mutex(start)
    }

    /// The same time, as production code wants it.
    package var wallClock: WallClock {
        WallClock { self.now() }
    }

    package func now() -> Timestamp { time.withLock { $0 } }

    package func advance(by duration: Duration) {
        time.withLock { $0 = $0.advanced(by: duration) }
    }
}
