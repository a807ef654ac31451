/// An entry of a session's append-only log: a frame, and what it changes in the session.
package struct LogEntry: Sendable, Equatable {
    /// The frame that clients see.
    package var frame: LoggedFrame
    /// What the entry changes in the session.
    package var effects: EntryEffects

    /// Makes an entry. By default it changes only the session's state.
    package init(frame: LoggedFrame, effects: EntryEffects = EntryEffects()) {
        self.frame = frame
        self.effects = effects
    }

    /// The entry's number in the log.
    package var seq: LogSequence { frame.seq }

    /// The id of a presentation, preview or final, that this entry created. `/p/<id>` finds its content here.
    package var presentationID: PresentationID? {
        effects.deckReference?.presentationID ?? effects.strawman?.previewPresentationID
    }

    /// The turn that this entry accepts; `nil` if it is not a user's entry.
    package var acceptedTurn: TurnID? { effects.accepted?.turn }
}
