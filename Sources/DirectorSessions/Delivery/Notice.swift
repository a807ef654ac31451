package import DirectorCore

/// A frame that is shown and forgotten: progress, errors, greetings of a connection.
package struct Notice: Sendable, Equatable {
    package var envelope: FrameEnvelope
    package var turn: TurnID?

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

/// What a connection is given to send next.
package enum Delivery: Sendable, Equatable {
    /// The next entry of the log.
    case frame(LoggedFrame)
    /// The next entry of a replay, which leads to a presentation that a newer entry of the replay replaces: to be shown
    /// without its address. Only for compatible clients.
    case outdated(LoggedFrame)
    /// An entry sent before, because its turn was asked for again.
    case repeated(LoggedFrame)
    case notice(Notice)
}

/// Why a subscription ended.
package enum SubscriptionEnd: Sendable, Equatable {
    /// The connection let go.
    case left
    /// It did not keep up; it may come back with its last `seq`.
    case tooSlow
    /// The server is going down.
    case goingAway
    /// The session was deleted.
    case deleted
}
