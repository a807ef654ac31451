/// A frame that is part of the log: what every client of the session sees, now and on every replay, byte for byte but for
/// the addresses of presentations.
package struct LoggedFrame: Sendable, Equatable {
    package var seq: LogSequence
    /// The turn that caused it; `nil` for the greeting.
    package var turn: TurnID?
    package var envelope: FrameEnvelope
    /// The session's state after this entry.
    package var state: WorkflowState

    package init(seq: LogSequence, turn: TurnID?, envelope: FrameEnvelope, state: WorkflowState) {
        self.seq = seq
        self.turn = turn
        self.envelope = envelope
        self.state = state
    }

    /// The frame as a client of this kind receives it.
    package func text(session: SessionID, for kind: ClientKind, links view: LinkView) -> String {
        switch kind {
        case .compatible: return envelope.text(session: session, links: view)
        case .native:
            return envelope.text(session: session, links: view, room: 192) { text in
                text += ",\"seq\":"
                text += String(seq.value)
                if let turn {
                    text += ",\"turn_id\":\""
                    text += turn.text
                    text += "\""
                }
                text += ",\"state\":\""
                text += state.rawValue
                text += "\""
            }
        }
    }
}
