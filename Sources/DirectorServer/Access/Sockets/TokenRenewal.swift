import DirectorCore
import DirectorSessions
import DirectorWebSocket
import Logging
import Synchronization

/// Accepts new tokens on an open connection, one at a time, so that the client need not reconnect when the old token
/// runs out.
final class TokenRenewal: Sendable {
    private let socket: WebSocketConnection
    private let session: SessionConnection
    private let access: AccessControl
    private let authority: ConnectionAuthority?
    private let words: TurnWords
    private let logger: Logger
    private let isUnderWay = Mutex(false)

    init(
        socket: WebSocketConnection,
        session: SessionConnection,
        access: AccessControl,
        authority: ConnectionAuthority?,
        words: TurnWords,
        logger: Logger
    ) {
        self.socket = socket
        self.session = session
        self.access = access
        self.authority = authority
        self.words = words
        self.logger = logger
    }

    /// - Returns: whether a token may be checked now: no other token is being checked, and the server asks for tokens
    func begin() -> Bool {
        guard authority != nil else { return false }
        return isUnderWay.withLock { isUnderWay in
            defer { isUnderWay = true }
            return !isUnderWay
        }
    }

    /// Checks the token and sends the result to the client. A token that is not accepted changes nothing: the old one
    /// remains valid.
    ///
    /// - Parameter token: `nil` for a token that came too soon after others
    func run(_ token: String?) async {
        defer { isUnderWay.withLock { $0 = false } }
        do {
            try await socket.outbound.send(text: try await answer(to: token))
        } catch {
            // The socket has ended, or is so slow that it will be closed.
            logger.debug("An answer to a token could not be sent", metadata: ["error": "\(error)"])
        }
    }

    private func answer(to token: String?) async throws -> String {
        guard let token else { return try error(.rateLimited, words.error(.rateLimited)) }
        let verified: VerifiedToken
        do throws(AccessRefusal) {
            verified = try await access.renewal(token, for: session.key.user)
        } catch {
            return try self.error(.forbidden, error.text)
        }
        authority?.extend(by: verified)
        return try session.text(of: AuthenticatedPayload(expiresAt: verified.endsAt))
    }

    private func error(_ code: ClientError.Code, _ text: String) throws -> String {
        try session.text(of: StatusUpdatePayload(ClientError(code, text: text)))
    }
}
