import DirectorCore
import DirectorSessions
import HTTPTypes
import Hummingbird

/// Decides who sees a presentation.
///
/// A frame in a page sends no `Authorization`, and an address that is stored in a log cannot hold a token that runs out.
/// So there are several keys to the door, any of which will do: a token in the places where programs put one, the cookie
/// that the builder page fetched with its token (``DeckCookie``), or the share token in the address.
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
    func open(_ id: PresentationID, for request: Request) async throws -> Answer {
        guard access == .owner, case .tokens(let verifier, _) = authentication else {
            return try await store.presentation(id).map(Answer.show) ?? .notFound
        }
        let viewer = await viewer(of: request, verifier)
        guard !viewer.users.isEmpty || viewer.shareToken != nil else {
            return viewer.isUncertain ? .unavailable : .signIn
        }
        if let found = try await store.presentation(id) {
            if viewer.users.contains(found.key.user) { return .show(found) }
            if let given = viewer.shareToken, try await isShared(found.key, by: given) { return .show(found) }
        }
        return viewer.isUncertain ? .unavailable : .notFound
    }

    private func isShared(_ key: SessionKey, by given: String) async throws -> Bool {
        try await store.load(key)?.snapshot.shareToken?.matches(given) ?? false
    }

    private struct Viewer {
        var users: [UserID] = []
        var shareToken: String?
        /// A token could not be checked.
        var isUncertain = false
    }

    private func viewer(of request: Request, _ verifier: TokenVerifier) async -> Viewer {
        var viewer = Viewer()
        viewer.shareToken = FormQuery(target: request.head.path ?? "")["share"]
        var tokens: [String] = []
        do throws(TokenRefusal) {
            tokens.append(try PresentedTokens(request.head).single())
        } catch {
            // None, or several: the others may still open.
        }
        if let cookie = DeckCookie.token(in: request) { tokens.append(cookie) }
        for token in tokens {
            do throws(TokenRefusal) {
                viewer.users.append(try await verifier.verify(token).user)
            } catch {
                if error == .keysUnavailable { viewer.isUncertain = true }
            }
        }
        return viewer
    }
}
