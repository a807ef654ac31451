import DirectorCore
import DirectorSessions
import DirectorWebSocket
import Logging

/// Serves one WebSocket of one session: reads the client's messages and writes the session's frames.
struct SessionSocket: Sendable {
    let socket: WebSocketConnection
    /// The executor of the socket's event loop.
    let executor: EventLoopExecutor
    let query: ConnectionQuery
    /// Makes the addresses at which the client opens presentations.
    let links: PresentationLinks
    let registry: SessionRegistry
    let access: AccessControl
    /// How long the connection may stay open; `nil` on a server without tokens.
    let authority: ConnectionAuthority?
    let limits: Limits
    let logger: Logger

    func run() async {
        let session: SessionConnection
        do {
            session = try await inShortLivedTask { [registry, query, links, executor] in
                try await registry.connect(query.key, query.request, links: links, executor: executor)
            }
        } catch {
            await refuse(error)
            return
        }
        await withDiscardingTaskGroup { group in
            group.addTask {
                await write(from: session)
                socket.outbound.startClosing(code: closeCode(session.endReason), reason: "")
            }
            if let authority { group.addTask { await close(at: authority) } }
            await read(into: session, renewals: &group)
            await session.close()
            // The writer may be waiting between two frames. The socket has ended, so these frames are not needed any
            // more.
            group.cancelAll()
        }
    }

    /// Tells the client that the session cannot be opened, and closes the socket so that the client can try again
    /// later.
    private func refuse(_ error: any Error) async {
        logger.error("A session could not be opened", metadata: ["error": "\(error)"])
        let code: ClientError.Code = error is SessionClosed ? .shuttingDown : .storeUnavailable
        let notice = RefusalFrame(code: code, query: query, environment: registry.environment)
        do {
            for text in try notice.texts() { try await socket.outbound.send(text: text) }
        } catch {
            logger.debug("A refusal could not be sent", metadata: ["error": "\(error)"])
        }
        await socket.close(code: error is SessionClosed ? .goingAway : .tryAgainLater)
    }

    private func closeCode(_ reason: SubscriptionEnd?) -> WebSocketCloseCode {
        switch reason {
        case .left: .normalClosure
        case .tooSlow, nil: .tryAgainLater
        case .goingAway: .goingAway
        case .deleted: .policyViolation
        }
    }

    /// Closes the connection when its token runs out. A running turn continues, and its result is stored in the log.
    private func close(at authority: ConnectionAuthority) async {
        do {
            try await authority.waitForEnd()
            startClosingExpired()
        } catch {
            // The task was cancelled because the socket has ended.
        }
    }

    private func startClosingExpired() {
        let refusal = AccessRefusal.unauthenticated(.expired)
        socket.outbound.startClosing(code: refusal.closeCode, reason: refusal.text)
    }

    // MARK: Reading

    private func read(into session: SessionConnection, renewals: inout DiscardingTaskGroup) async {
        var allowance = MessageAllowance(burst: limits.messageBurst, perSecond: limits.messagesPerSecond, now: .now)
        let renewal = TokenRenewal(
            socket: socket,
            session: session,
            access: access,
            authority: authority,
            words: registry.environment.englishWords,
            logger: logger
        )
        for await message in socket.inbound {
            if authority?.isOver == true {
                startClosingExpired()
                return
            }
            session.confirm()
            switch message {
            case .binary:
                socket.outbound.startClosing(code: .unsupportedData, reason: "text frames only")
                return
            case .text(let frame):
                let isAllowed = allowance.take(now: .now)
                let message = ClientMessage(frame: frame)
                if case .user = message { session.noteMessage() }
                if case .authenticate(let token) = message {
                    // The token is checked in another task, because keys may have to be fetched. Pings are answered
                    // meanwhile.
                    if renewal.begin() { renewals.addTask { await renewal.run(isAllowed ? token : nil) } }
                    continue
                }
                do {
                    try await receive(message, isAllowed: isAllowed, session)
                } catch {
                    // The socket has ended. The loop ends by itself.
                    logger.debug("An answer could not be sent", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    private func receive(_ message: ClientMessage, isAllowed: Bool, _ session: SessionConnection) async throws {
        switch message {
        case .textPing: try await socket.outbound.send(text: "pong")
        case .jsonPing: try await socket.outbound.send(text: try session.text(of: PongPayload()))
        case .user(let user) where !isAllowed: await session.refuse(.rateLimited, turn: user.turn)
        case .user, .cancel, .setTheme, .authenticate, .ignored, .malformed: await session.receive(message)
        }
    }

    // MARK: Writing

    private func write(from session: SessionConnection) async {
        do {
            switch session.kind {
            case .native: try await writeAtOnce(from: session)
            case .compatible: try await writePaced(from: session)
            }
        } catch is WebSocketConnectionClosed {
            // The reader learns of the end, too.
        } catch is CancellationError {
            // The reader has ended the socket.
        } catch {
            logger.warning("A connection could not be served any further", metadata: ["error": "\(error)"])
        }
    }

    /// Writes all frames that are waiting with one flush.
    private func writeAtOnce(from session: SessionConnection) async throws {
        try await session.deliver(limit: limits.writeBatch) { [socket] batch in
            try await socket.outbound.send(texts: batch.map(session.text(of:)))
        }
    }

    /// Writes one frame at a time, each when the client is able to store it.
    private func writePaced(from session: SessionConnection) async throws {
        while let delivery = try await session.nextPaced() {
            try await socket.outbound.send(text: session.text(of: delivery))
            session.markWritten(delivery)
        }
    }
}
