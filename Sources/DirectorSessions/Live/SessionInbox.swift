import DequeModule
package import DirectorCore

/// Messages that wait for their turn, in the order in which they came.
package struct SessionInbox: Sendable {
    /// A message, and who waits for its answer.
    package struct Message: Sendable {
        /// What the turn is made of.
        package var input: TurnInput
        /// The connection that sent it; `nil` if it is unknown.
        package var sender: Subscription?

        /// A message as it was sent.
        package init(input: TurnInput, sender: Subscription?) {
            self.input = input
            self.sender = sender
        }
    }

    private let limit: Int
    private var waiting: Deque<Message> = []
    /// The message whose sender was shown last that it is worked on.
    private var shown: TurnID?

    /// - Parameter limit: how many messages may wait
    package init(limit: Int) { self.limit = limit }

    /// Whether no message waits.
    package var isEmpty: Bool { waiting.isEmpty }

    /// Adds a message behind the others.
    ///
    /// - Returns: `false` if there is no room for it
    package mutating func submit(_ message: Message) -> Bool {
        guard waiting.count < limit else { return false }
        waiting.append(message)
        return true
    }

    /// The message is the next one, and its sender is shown that it is worked on.
    package mutating func noteShown(_ turn: TurnID) { shown = turn }

    /// Takes out the message that came first.
    ///
    /// - Returns: with `isShown`, whether its sender has just been shown that it is worked on. For a message that had
    ///   to wait the answer to an earlier one may have hidden that.
    package mutating func next() -> (message: Message, isShown: Bool)? {
        waiting.popFirst().map { ($0, $0.input.turn == shown) }
    }

    /// Takes out the messages of this turn: as many as were sent.
    package mutating func remove(_ turn: TurnID) -> [Message] {
        defer { waiting.removeAll { $0.input.turn == turn } }
        return waiting.filter { $0.input.turn == turn }
    }

    /// Makes a message that was taken out the next one again, because it could not be begun.
    package mutating func putBack(_ message: Message) { waiting.prepend(message) }

    /// Takes out all messages.
    package mutating func removeAll() -> [Message] {
        // Copying an empty deque writes to the one empty array that all threads share.
        guard !waiting.isEmpty else { return [] }
        defer { waiting.removeAll() }
        return Array(waiting)
    }
}
