/// Who may open a presentation at `/p/<id>`.
package enum DeckAccess: String, Sendable, CaseIterable, Encodable {
    /// Its owner, and whoever has a share link that is not revoked.
    case owner
    /// Whoever has the address, which nobody can guess.
    case link
}
