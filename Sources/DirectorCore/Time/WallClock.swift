import FoundationEssentials

/// Tells the time of day. It is a parameter of everything that makes timestamps, so that tests can set the time.
package struct WallClock: Sendable {
    private let read: @Sendable () -> Timestamp

    package init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    /// The present time.
    package func now() -> Timestamp { read() }

    /// The machine's clock.
    package static let system = WallClock { Timestamp(Date.now) }
}
