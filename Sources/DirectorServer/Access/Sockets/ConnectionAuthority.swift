import DirectorCore
import Synchronization

/// How long one connection may stay open: until the last of its tokens runs out.
final class ConnectionAuthority: Sendable {
    private let end: Mutex<Timestamp>
    private let clock: WallClock
    private let timer: any Clock<Duration>
    private let longestSleep: Duration

    /// - Parameters:
    ///   - clock: the clock for tokens
    ///   - timer: waits
    ///   - longestSleep: how often to read the clock, since the clock may be set and the machine may sleep
    init(_ token: VerifiedToken, clock: WallClock, timer: any Clock<Duration>, longestSleep: Duration) {
        end = Mutex(token.endsAt)
        self.clock = clock
        self.timer = timer
        self.longestSleep = longestSleep
    }

    /// Adds another token of the same user. A token that ends earlier does not shorten the time.
    func extend(by token: VerifiedToken) {
        end.withLock { $0 = max($0, token.endsAt) }
    }

    var isOver: Bool { left <= .zero }

    /// Returns when the last token has run out.
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
