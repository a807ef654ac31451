/// A frame of the log. Every client of the session sees the same bytes, now and on every replay, except for the
/// addresses of presentations.
package struct LoggedFrame: Sendable, Equatable {
    /// The frame's number in the log.
    package var seq: LogSequence
    /// The turn to which the frame belongs; `nil` for the greeting.
    package var turn: TurnID?
    /// The frame's message id, time, type, role and payload.
    package var envelope: FrameEnvelope
    /// The session's state after this entry.
    package var state: WorkflowState

    /// Makes a frame from its parts.
    package init(seq: LogSequence, turn: TurnID?, envelope: FrameEnvelope, state: WorkflowState) {
        self.seq = seq
        self.turn = turn
        self.envelope = envelope
        self.state = state
    }

    /// The frame as a client of this kind receives it.
    ///
    /// - Parameter view: how the presentation is shown that the frame leads to
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
