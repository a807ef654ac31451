import DirectorCore

/// What an owner wants of a session's share link.
package enum SharingChange: Sendable, Equatable, CaseIterable {
    /// There shall be one. An existing one stays, so that asking twice does no harm.
    case start
    /// There shall be none: what was given away opens nothing any more.
    case stop
}

extension TurnComposer {
    /// Appends the entry that brings the change about. Nothing where things are that way already.
    ///
    /// The entry is an ordinary message: clients of every kind show it, count it and replay it like any other, and it
    /// holds no secret. The token is an effect, which no client is sent.
    mutating func appendSharing(_ change: SharingChange, token: @autoclosure () -> ShareToken) throws {
        var effects = EntryEffects()
        switch (change, snapshot.shareToken) {
        case (.start, .some), (.stop, nil): return
        case (.start, nil): effects.shareToken = token()
        case (.stop, .some): effects.shareRevoked = true
        }
        let isShared = change == .start
        let payload = ChatMessagePayload(text: words.sharing(isShared), format: .plain, isShared: isShared)
        try append(payload, effects: effects)
    }
}
