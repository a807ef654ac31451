import FoundationEssentials

/// Tells the time of day. Passed in wherever a timestamp is made, so that tests turn it by hand.
package struct WallClock: Sendable {
    private let read: @Sendable () -> Timestamp

    package init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    package func now() -> Timestamp { read() }

    /// The machine's clock.
    package static let system = WallClock { Timestamp(Date.now) }
}
