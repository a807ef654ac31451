package import DirectorCore

/// The time, as the client of a model needs it. Tests turn it by hand.
package struct ModelTime: Sendable {
    /// Time since some moment; only differences matter.
    let uptime: @Sendable () -> Duration
    let sleep: @Sendable (Duration) async throws -> Void
    /// The time of day, for `Retry-After` that names one.
    let wall: WallClock

    package init(
        uptime: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        wall: WallClock
    ) {
        self.uptime = uptime
        self.sleep = sleep
        self.wall = wall
    }

    package static let system: ModelTime = {
        let start = ContinuousClock.now
        return ModelTime(
            uptime: { ContinuousClock.now - start },
            sleep: { try await ContinuousClock().sleep(for: $0) },
            wall: .system
        )
    }()
}
