package import DirectorCore

/// The user's messages that the server has not answered. A message is kept until its echo has arrived. On every new
/// connection it is sent again under the same turn id.
struct ChatOutbox: Sendable {
    private(set) var unacknowledged: [ChatMessage] = []
    /// The turns without an answer, oldest first.
    private(set) var unanswered: [TurnID] = []

    var isSettled: Bool { unacknowledged.isEmpty && unanswered.isEmpty }

    mutating func add(_ message: ChatMessage) {
        unacknowledged.append(message)
        unanswered.append(message.turn)
    }

    /// The echo has arrived, so the message is stored.
    mutating func acknowledge(_ turn: TurnID) {
        unacknowledged.removeAll { $0.turn == turn }
    }

    /// An answer or a final error has arrived.
    mutating func settle(_ turn: TurnID) {
        acknowledge(turn)
        unanswered.removeAll { $0 == turn }
    }
}

/// A message of the user.
package struct ChatMessage: Sendable, Equatable {
    /// The id of the turn that the message starts. It stays the same when the message is sent again.
    package let turn: TurnID
    /// The text.
    package let text: String
    /// The button that the user chose; `nil` for none.
    package let action: WorkflowAction?

    package init(turn: TurnID, text: String, action: WorkflowAction? = nil) {
        self.turn = turn
        self.text = text
        self.action = action
    }
}
