package import DirectorCore

/// Names the turns of messages that come without a turn id. Some front ends send a message twice in the same moment:
/// the second one is then the first one again, and gets its name.
package struct MessageNaming: Sendable {
    private struct Named {
        let turn: TurnID
        let message: UserMessage
        let receivedAt: Timestamp
    }

    private let window: Int64
    private var last: Named?

    /// - Parameter window: two equal messages are one if fewer milliseconds than this lie between them
    package init(window: Int64) { self.window = window }

    /// The name of a message's turn.
    ///
    /// - Parameter newTurn: makes a name, for a message that is not the last one again
    package mutating func turn(for message: UserMessage, at now: Timestamp, newTurn: () -> TurnID) -> TurnID {
        if let last, last.message == message,
            // The clock may have been set back in between.
            abs(now.milliseconds - last.receivedAt.milliseconds) < window
        {
            return last.turn
        }
        let turn = newTurn()
        last = Named(turn: turn, message: message, receivedAt: now)
        return turn
    }
}
