/// One item of a session's append-only log: a frame, and what it means for the session's state.
package struct LogEntry: Sendable, Equatable {
    package var frame: LoggedFrame
    package var effects: EntryEffects

    package init(frame: LoggedFrame, effects: EntryEffects = EntryEffects()) {
        self.frame = frame
        self.effects = effects
    }

    package var seq: LogSequence { frame.seq }

    /// The presentation this entry brought into the world, preview or final: where `/p/<id>` finds its content.
    package var presentationID: PresentationID? {
        effects.deckReference?.presentationID ?? effects.strawman?.previewPresentationID
    }

    /// The turn this entry accepts; `nil` for all but the user's own entries.
    package var acceptedTurn: TurnID? { effects.accepted?.turn }
}
