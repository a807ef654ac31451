/// Who may open a presentation at `/p/<id>`.
package enum DeckAccess: String, Sendable, CaseIterable, Encodable {
    /// The owner, and everyone with a share link that is not revoked.
    case owner
    /// Everyone with the address, which cannot be guessed.
    case link
}
