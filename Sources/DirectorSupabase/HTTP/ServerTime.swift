import DirectorCore
import Synchronization

/// The clock that leases run by: ours, put right by what the project's answers say.
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

    /// Now in microseconds, later with every call: what this process wrote later has a later time.
    func stamp() -> Int64 {
        let now = now().milliseconds * 1000
        return lastStamp.withLock { last in
            last = max(now, last + 1)
            return last
        }
    }

    /// Our own time, for ``note(_:sent:)``.
    func local() -> Timestamp { clock.now() }

    func note(_ date: String?, sent: Timestamp) {
        guard let date = date.flatMap(HTTPDate.parse) else { return }
        let received = clock.now()
        estimate.withLock { $0.note(date: date, sent: sent, received: received) }
    }
}
