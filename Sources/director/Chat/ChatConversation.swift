import ArgumentParser
import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTerminal
import DirectorWebSocket
import HTTPTypes

/// The chat cannot continue, and why.
struct ChatFailure: Error {
    let message: String
    let exit: ExitCode
}

/// A native client for a terminal. It performs what ``ChatDialogue`` decides, reconnects after the connection was lost,
/// and sends unacknowledged messages again.
actor ChatConversation {
    private enum Reconnect {
        static let attempts = 15
        static let firstPause = Duration.milliseconds(250)
        static let longestPause = Duration.seconds(5)
    }

    private let endpoint: WebSocketEndpoint
    private let key: SessionKey
    private let token: BearerToken?
    private let display: any ChatDisplay
    private let identifiers = IdentifierSource.system
    private var dialogue: ChatDialogue
    private var socket: WebSocketConnection?
    private var isOver = false

    init(endpoint: WebSocketEndpoint, key: SessionKey, token: BearerToken?, display: any ChatDisplay) {
        self.endpoint = endpoint
        self.key = key
        self.token = token
        self.display = display
        dialogue = ChatDialogue(showsWordsAtOnce: display.showsWordsAtOnce)
    }

    // MARK: The user

    func enter(_ line: String) async throws {
        try await perform(dialogue.enter(line, turn: identifiers.turnID()))
    }

    func endInput() async throws { try await perform(dialogue.endInput()) }

    func interrupt() async throws { try await perform(dialogue.interrupt()) }

    private func perform(_ steps: [ChatDialogue.Step]) async throws {
        for step in steps {
            switch step {
            case .show(let lines): display.show(lines)
            case .progress(let text): display.show(progress: text)
            case .send(let message): try await send(Self.frame(message))
            case .stop(let turn):
                try await send(.object(["type": .string("cancel"), "turn_id": .string(turn.text)]))
            case .leave(.interrupted): display.leave(ExitStatus.interrupted)
            case .leave(.settled):
                isOver = true
                guard let socket else { display.leave(ExitCode.success) }
                socket.outbound.startClosing(code: .normalClosure)
            }
        }
    }

    private static func frame(_ message: ChatMessage) -> JSONValue {
        var data: [String: JSONValue] = ["text": .string(message.text)]
        if let action = message.action { data["action_value"] = .string(action.rawValue) }
        return .object([
            "type": .string("user_message"), "turn_id": .string(message.turn.text), "data": .object(data),
        ])
    }

    private func send(_ frame: JSONValue) async throws {
        guard let socket else { return }
        do {
            try await socket.outbound.send(text: try JSONText.encode(frame))
        } catch is WebSocketConnectionClosed {
            // The dialogue keeps the message, and sends it over the next connection.
        }
    }

    // MARK: The server

    /// Runs until the chat has ended.
    ///
    /// - Throws: ``ChatFailure``
    func run() async throws {
        var failures = 0
        var wasServed = false
        while !isOver {
            do {
                let socket = try await connect()
                self.socket = socket
                defer { self.socket = nil }
                if try await listen(to: socket) {
                    wasServed = true
                    failures = 0
                } else {
                    try await pause(after: &failures, "the server closes every connection")
                }
            } catch let error as WebSocketClientError where !wasServed || error.isFinal {
                throw refusal(error)
            } catch is CancellationError {
                return
            } catch let failure as ChatFailure {
                throw failure
            } catch {
                // Do not retry if the first connection fails: the address is probably wrong.
                if !wasServed { failures = Reconnect.attempts }
                try await pause(after: &failures, "\(error)")
            }
        }
    }

    private func pause(after failures: inout Int, _ reason: String) async throws {
        failures += 1
        guard failures < Reconnect.attempts else {
            throw ChatFailure(
                message: "cannot reach \(endpoint.host):\(endpoint.port): \(reason)",
                exit: ExitStatus.unavailable
            )
        }
        try await perform(dialogue.lose())
        try await Task.sleep(for: min(Reconnect.longestPause, Reconnect.firstPause * (1 << failures)))
    }

    private func connect() async throws -> WebSocketConnection {
        let path =
            "/ws?session_id=\(FormQuery.encode(key.session.text))&user_id=\(FormQuery.encode(key.user.text))"
            + "&after=\(dialogue.last)"
        return try await WebSocketClient.connect(
            host: endpoint.host,
            port: endpoint.port,
            path: path,
            headers: token?.fields ?? [:]
        )
    }

    /// - Returns: whether the server opened the session
    private func listen(to socket: WebSocketConnection) async throws -> Bool {
        var isServed = false
        for await message in socket.inbound {
            guard case .text(let text) = message, let frame = ChatFrame(text) else { continue }
            if frame.type == .sessionReady { isServed = true }
            try await perform(dialogue.receive(frame))
        }
        try requireWelcome(await socket.close())
        if !isOver { try await perform(dialogue.lose()) }
        return isServed
    }

    /// Throws if the server does not let the user in, because reconnecting would not help.
    private func requireWelcome(_ closure: WebSocketClosure?) throws {
        switch closure?.peerCode?.rawValue {
        case 4401:
            throw ChatFailure(
                message: "not signed in; give an access token that counts, best as DIRECTOR_TOKEN",
                exit: ExitStatus.denied
            )
        case 4403:
            throw ChatFailure(
                message: "the access token is another user's than \(key.user.text.printable)",
                exit: ExitStatus.denied
            )
        default: break
        }
    }

    /// The error for a server that never answered, or that refuses for good.
    private func refusal(_ error: WebSocketClientError) -> ChatFailure {
        let message =
            switch error {
            case .refused(let status, _, let body): "refused with \(status.code): \(body.printable)"
            case .invalidHandshake, .connectionClosed, .timedOut, .unsupportedURL:
                "\(endpoint.host):\(endpoint.port) does not answer as a Director: \(error)"
            }
        return ChatFailure(message: message, exit: ExitStatus.unavailable)
    }
}

extension WebSocketClientError {
    /// Whether the server would refuse the same request again. A server that is starting or stopping may answer
    /// anything, so its answers do not count.
    fileprivate var isFinal: Bool {
        switch self {
        case .refused(let status, _, _): status.kind == .clientError && status != .tooManyRequests
        case .invalidHandshake, .connectionClosed, .timedOut, .unsupportedURL: false
        }
    }
}
