/// How often an alert is posted, and when it is given up. A value: answers come in, what to do comes out.
package struct AlertDelivery: Sendable, Equatable {
    package enum Answer: Sendable, Equatable {
        case status(Int)
        /// No answer in time, or no connection.
        case none
    }

    package enum Step: Sendable, Equatable {
        case done
        case again(after: Duration)
        case giveUp
    }

    package static let attempts = 5
    package static let firstDelay = Duration.seconds(2)

    private var failures = 0

    package init() {}

    package mutating func answered(_ answer: Answer) -> Step {
        switch answer {
        case .status(200..<300): return .done
        case .status(408), .status(429), .status(500...), .none: break
        // It will not like it better the next time.
        case .status: return .giveUp
        }
        failures += 1
        guard failures < Self.attempts else { return .giveUp }
        return .again(after: Self.firstDelay * (1 << (failures - 1)))
    }
}
