/// Time since some moment, which only goes forward: for measuring, never for telling the time of day.
package struct ElapsedTime: Sendable {
    private let read: @Sendable () -> Duration

    package init(_ clock: some Clock<Duration>) {
        let start = clock.now
        read = { start.duration(to: clock.now) }
    }

    package func callAsFunction() -> Duration { read() }
}
