import DirectorCore
import Synchronization

/// How long one connection may go on: until the last of its tokens runs out.
final class ConnectionAuthority: Sendable {
    private let end: Mutex<Timestamp>
    private let clock: WallClock
    private let timer: any Clock<Duration>
    private let longestSleep: Duration

    /// - Parameters:
    ///   - clock: what tokens run by
    ///   - timer: for waiting
    ///   - longestSleep: the clock is looked at that often, since it may be set, and a machine may sleep
    init(_ token: VerifiedToken, clock: WallClock, timer: any Clock<Duration>, longestSleep: Duration) {
        end = Mutex(token.endsAt)
        self.clock = clock
        self.timer = timer
        self.longestSleep = longestSleep
    }

    /// Another token of the same user. One that ends earlier takes nothing away: each counts for its own time.
    func extend(by token: VerifiedToken) {
        end.withLock { $0 = max($0, token.endsAt) }
    }

    var isOver: Bool { left <= .zero }

    /// Returns when it is over.
    ///
    /// - Throws: `CancellationError`
    func waitForEnd() async throws {
        while true {
            let left = left
            guard left > .zero else { return }
            try await timer.sleep(for: min(left, longestSleep))
        }
    }

    private var left: Duration {
        .milliseconds(end.withLock { $0 }.milliseconds - clock.now().milliseconds)
    }
}
