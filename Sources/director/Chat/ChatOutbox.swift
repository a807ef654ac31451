import DirectorCore

/// What the user said and the server has not answered yet. A message is kept until its echo has come, and sent again
/// under the same turn id on every new connection.
struct ChatOutbox: Sendable {
    struct Message: Sendable, Equatable {
        let turn: TurnID
        let text: String
        let action: WorkflowAction?
    }

    private(set) var unacknowledged: [Message] = []
    private var unanswered: Set<TurnID> = []

    var isSettled: Bool { unacknowledged.isEmpty && unanswered.isEmpty }

    mutating func add(_ message: Message) {
        unacknowledged.append(message)
        unanswered.insert(message.turn)
    }

    /// The echo came: the message is stored.
    mutating func acknowledge(_ turn: TurnID) {
        unacknowledged.removeAll { $0.turn == turn }
    }

    /// An answer or a final error came.
    mutating func settle(_ turn: TurnID) {
        acknowledge(turn)
        unanswered.remove(turn)
    }
}
