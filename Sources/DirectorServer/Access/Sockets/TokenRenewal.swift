import DirectorCore
import DirectorSessions
import DirectorWebSocket
import Logging
import Synchronization

/// Takes new tokens on an open connection, one at a time, so that it need not be opened again when the old one runs out.
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

    /// - Returns: whether a token may be looked at now; not while another one is, or where none is asked for
    func begin() -> Bool {
        guard authority != nil else { return false }
        return isUnderWay.withLock { isUnderWay in
            defer { isUnderWay = true }
            return !isUnderWay
        }
    }

    /// Checks the token and tells the client. One that is not accepted changes nothing: the old one still counts.
    ///
    /// - Parameter token: `nil` for one that came too fast
    func run(_ token: String?) async {
        defer { isUnderWay.withLock { $0 = false } }
        do {
            try await socket.outbound.send(text: try await answer(to: token))
        } catch {
            // The socket is over, or so slow that it will be.
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
