/// Decides how often an alert is posted, and when to give up. It takes the webhook's answers and returns the next step.
package struct AlertDelivery: Sendable, Equatable {
    /// What the webhook answered.
    package enum Answer: Sendable, Equatable {
        case status(Int)
        /// There was no answer in time, or no connection.
        case none
    }

    /// What to do after an answer.
    package enum Step: Sendable, Equatable {
        case done
        case again(after: Duration)
        case giveUp
    }

    /// How often an alert is posted at most.
    package static let attempts = 5
    /// The pause before the second attempt. Each further pause is twice as long.
    package static let firstDelay = Duration.seconds(2)

    private var failures = 0

    package init() {}

    /// Records the answer to an attempt and returns the next step.
    package mutating func answered(_ answer: Answer) -> Step {
        switch answer {
        case .status(200..<300): return .done
        case .status(408), .status(429), .status(500...), .none: break
        // The webhook refused the alert, so another attempt would fail, too.
        case .status: return .giveUp
        }
        failures += 1
        guard failures < Self.attempts else { return .giveUp }
        return .again(after: Self.firstDelay * (1 << (failures - 1)))
    }
}
