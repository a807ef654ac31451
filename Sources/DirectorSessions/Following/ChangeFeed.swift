/// What to do when a store's stream of changes ends: a value, so that it can be tested without a store.
package struct ChangeFeed: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
        /// The store has nothing to tell, since no other server writes to it.
        case giveUp
        /// Listen again after this time. What happened meanwhile was missed.
        case listenAgain(after: Duration)
    }

    /// A first stream that ends so soon, without a word, is the store's way to say that no other server writes to it.
    package static let atOnce = Duration.seconds(1)
    /// A stream that lasted so long was a good one: the next failure is the first again.
    package static let goodLife = Duration.seconds(60)
    package static let firstDelay = Duration.milliseconds(250)
    package static let longestDelay = Duration.seconds(30)

    /// Streams that ended, one soon after the other.
    private var failures = 0
    private var isFirst = true

    package init() {}

    /// A stream has ended.
    ///
    /// - Parameters:
    ///   - lifetime: how long it lasted
    ///   - heard: whether it told anything
    package mutating func ended(after lifetime: Duration, heard: Bool) -> Step {
        defer { isFirst = false }
        if isFirst, !heard, lifetime < Self.atOnce { return .giveUp }
        if lifetime >= Self.goodLife { failures = 0 }
        failures = min(failures + 1, 16)
        return .listenAgain(after: min(Self.longestDelay, Self.firstDelay * (1 << (failures - 1))))
    }
}
