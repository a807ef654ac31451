import DirectorCore
import DirectorSessions
import HTTPTypes
import Hummingbird

/// Decides whether a request may see a presentation, by the request's ``DeckKeys``.
struct DeckGate: Sendable {
    enum Answer: Sendable {
        case show(StoredPresentation)
        /// The request has neither a valid token nor a share token. The presentation was not looked for.
        case signIn
        /// The presentation does not exist, or this user may not see it. Both give the same answer, so that ids cannot
        /// be guessed.
        case notFound
        /// The keys that check tokens are not available at the moment.
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
        /// Whether a token could not be checked because the keys were not available.
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
