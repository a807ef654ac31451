import DirectorCore
import Synchronization

/// The clock for leases: this machine's clock, corrected by the `Date` headers of the project's answers.
final class ServerTime: Sendable {
    private let clock: WallClock
    private let estimate = Mutex(ServerTimeEstimate())
    private let lastStamp = Mutex(Int64.min)

    init(clock: WallClock) {
        self.clock = clock
    }

    func now() -> Timestamp {
        clock.now().advanced(byMilliseconds: estimate.withLock(\.offset))
    }

    /// The current time in microseconds. Each call returns a later time than the call before.
    func stamp() -> Int64 {
        let now = now().milliseconds * 1000
        return lastStamp.withLock { last in
            last = max(now, last + 1)
            return last
        }
    }

    /// This machine's time, for ``note(_:sent:)``.
    func local() -> Timestamp { clock.now() }

    func note(_ date: String?, sent: Timestamp) {
        guard let date = date.flatMap(HTTPDate.parse) else { return }
        let received = clock.now()
        estimate.withLock { $0.note(date: date, sent: sent, received: received) }
    }
}
