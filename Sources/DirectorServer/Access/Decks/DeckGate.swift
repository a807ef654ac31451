import DirectorCore
import DirectorSessions
import HTTPTypes
import Hummingbird

/// Decides who sees a presentation, by the keys of the request (``DeckKeys``).
struct DeckGate: Sendable {
    enum Answer: Sendable {
        case show(StoredPresentation)
        /// Nobody said who they are, and the presentation, if there is one, was not looked for.
        case signIn
        /// There is none, or none for them: the same answer.
        case notFound
        /// Tokens cannot be checked at the moment.
        case unavailable
    }

    let access: DeckAccess
    let authentication: Authentication
    let store: any SessionStore

    /// - Throws: ``StoreError``
    func open(_ id: PresentationID, with keys: DeckKeys) async throws -> Answer {
        guard access == .owner, case .tokens(let verifier, _) = authentication else {
            return try await store.presentation(id).map(Answer.show) ?? .notFound
        }
        let viewer = await viewer(with: keys, verifier)
        guard !viewer.users.isEmpty || keys.share != nil else {
            return viewer.isUncertain ? .unavailable : .signIn
        }
        if let found = try await store.presentation(id) {
            if viewer.users.contains(found.key.user) { return .show(found) }
            if let given = keys.share, try await isShared(found.key, by: given) { return .show(found) }
        }
        return viewer.isUncertain ? .unavailable : .notFound
    }

    private func isShared(_ key: SessionKey, by given: String) async throws -> Bool {
        try await store.load(key)?.snapshot.shareToken?.matches(given) ?? false
    }

    private struct Viewer {
        var users: [UserID] = []
        /// A token could not be checked.
        var isUncertain = false
    }

    private func viewer(with keys: DeckKeys, _ verifier: TokenVerifier) async -> Viewer {
        var viewer = Viewer()
        for token in keys.tokens {
            do throws(TokenRefusal) {
                viewer.users.append(try await verifier.verify(token).user)
            } catch {
                if error == .keysUnavailable { viewer.isUncertain = true }
            }
        }
        return viewer
    }
}
