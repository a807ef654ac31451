package import DirectorCore

/// A frame that is sent once and not stored: progress, errors, the greeting of a connection.
package struct Notice: Sendable, Equatable {
    /// The frame's message id, time, type, role and payload.
    package var envelope: FrameEnvelope
    /// The turn to which the frame belongs; `nil` for none.
    package var turn: TurnID?

    /// Makes a notice from its parts.
    package init(envelope: FrameEnvelope, turn: TurnID? = nil) {
        self.envelope = envelope
        self.turn = turn
    }

    /// The frame as a client of this kind receives it.
    package func text(session: SessionID, for kind: ClientKind) -> String {
        switch kind {
        case .compatible: envelope.text(session: session)
        case .native:
            envelope.text(session: session, room: 128) { text in
                guard let turn else { return }
                text += ",\"turn_id\":\""
                text += turn.text
                text += "\""
            }
        }
    }
}

/// What a connection has to send next.
package enum Delivery: Sendable, Equatable {
    /// The next entry of the log.
    case frame(LoggedFrame)
    /// The next entry of a replay, to be sent without its presentation's address, because a newer entry of the replay
    /// leads to another presentation. Only for compatible clients.
    case outdated(LoggedFrame)
    /// An entry that was sent before and is sent again, because its turn was requested again.
    case repeated(LoggedFrame)
    case notice(Notice)
}

/// Why a subscription ended.
package enum SubscriptionEnd: Sendable, Equatable {
    /// The connection was closed by its owner.
    case left
    /// The client did not keep up. It may reconnect with its last `seq`.
    case tooSlow
    /// The server shuts down.
    case goingAway
    /// The session was deleted.
    case deleted
}
