package import DirectorCore

/// What the user said and the server has not answered yet. A message is kept until its echo has come, and sent again
/// under the same turn id on every new connection.
struct ChatOutbox: Sendable {
    private(set) var unacknowledged: [ChatMessage] = []
    /// Oldest first.
    private(set) var unanswered: [TurnID] = []

    var isSettled: Bool { unacknowledged.isEmpty && unanswered.isEmpty }

    mutating func add(_ message: ChatMessage) {
        unacknowledged.append(message)
        unanswered.append(message.turn)
    }

    /// The echo came: the message is stored.
    mutating func acknowledge(_ turn: TurnID) {
        unacknowledged.removeAll { $0.turn == turn }
    }

    /// An answer or a final error came.
    mutating func settle(_ turn: TurnID) {
        acknowledge(turn)
        unanswered.removeAll { $0 == turn }
    }
}

/// Something that the user says.
package struct ChatMessage: Sendable, Equatable {
    package let turn: TurnID
    package let text: String
    /// The button that was chosen.
    package let action: WorkflowAction?

    package init(turn: TurnID, text: String, action: WorkflowAction? = nil) {
        self.turn = turn
        self.text = text
        self.action = action
    }
}
