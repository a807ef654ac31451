import DirectorCore

/// A change of a session's share link.
package enum SharingChange: Sendable, Equatable, CaseIterable {
    /// Make a share link. An existing one is kept, so a repeated request changes nothing.
    case start
    /// Revoke the share link. Links that were given away no longer open anything.
    case stop
}

extension TurnComposer {
    /// Appends the entry that makes the change. Appends nothing if the session is already shared, or not shared, as
    /// requested.
    ///
    /// The entry is an ordinary message: all clients show it and replay it, and it contains no secret. The token is an
    /// effect, which is not sent to clients.
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
