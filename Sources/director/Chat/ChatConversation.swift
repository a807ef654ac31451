import ArgumentParser
import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorWebSocket
import HTTPTypes

/// A native client (protocol §10) for a terminal: goes on over lost connections, sends unacknowledged messages again,
/// ends when the input has ended and everything is answered.
actor ChatConversation {
    private enum Reconnect {
        static let attempts = 8
        static let firstPause = Duration.milliseconds(250)
    }

    private let endpoint: WebSocketEndpoint
    private let key: SessionKey
    private let token: BearerToken?
    private let identifiers = IdentifierSource.system
    private var last = LogSequence.start
    private var outbox = ChatOutbox()
    private var offered: [(label: String, action: WorkflowAction)] = []
    /// A button that waits for words.
    private var chosen: WorkflowAction?
    private var socket: WebSocketConnection?
    private var isInputOver = false

    init(endpoint: WebSocketEndpoint, key: SessionKey, token: BearerToken?) {
        self.endpoint = endpoint
        self.key = key
        self.token = token
    }

    func run(lines: AsyncStream<String>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.stayConnected() }
            group.addTask {
                for await line in lines { try await self.say(line) }
                await self.endInput()
                try await Task.sleep(for: .seconds(.max / 2))
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func endInput() {
        isInputOver = true
        leaveIfSettled()
    }

    private func leaveIfSettled() {
        guard isInputOver, outbox.isSettled else { return }
        socket?.outbound.startClosing(code: .normalClosure)
    }

    // MARK: Speaking

    private func say(_ line: String) async throws {
        let text = line.trimmed
        guard !text.isEmpty else { return }
        var action: WorkflowAction?
        var words = text
        if let number = Int(text), offered.indices.contains(number - 1) {
            let choice = offered[number - 1]
            if choice.action.requiresInput {
                chosen = choice.action
                Console.say("What should change?")
                return
            }
            action = choice.action
            words = choice.label
        } else if let waiting = chosen {
            action = waiting
        }
        chosen = nil
        let message = ChatOutbox.Message(turn: identifiers.turnID(), text: words, action: action)
        outbox.add(message)
        if let socket { try await send(message, over: socket) }
    }

    private func send(_ message: ChatOutbox.Message, over socket: WebSocketConnection) async throws {
        var data: [String: JSONValue] = ["text": .string(message.text)]
        if let action = message.action { data["action_value"] = .string(action.rawValue) }
        let frame = JSONValue.object([
            "type": .string("user_message"), "turn_id": .string(message.turn.text), "data": .object(data),
        ])
        do {
            try await socket.outbound.send(text: try JSONText.encode(frame))
        } catch is WebSocketConnectionClosed {
            // It stays in the outbox and goes out over the next connection.
        }
    }

    // MARK: Listening

    private func stayConnected() async throws {
        var failures = 0
        var wasServed = false
        while !(isInputOver && outbox.isSettled) {
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
            } catch let error as WebSocketClientError {
                throw refusal(error)
            } catch is CancellationError {
                return
            } catch let exit as ExitCode {
                throw exit
            } catch {
                // Whoever has never been there will not be back.
                if !wasServed { failures = Reconnect.attempts }
                try await pause(after: &failures, "\(error)")
            }
        }
    }

    private func pause(after failures: inout Int, _ reason: String) async throws {
        failures += 1
        guard failures < Reconnect.attempts else {
            Console.complain("director: cannot reach \(endpoint.host):\(endpoint.port): \(reason)")
            throw ExitStatus.unavailable
        }
        Console.complain("Reconnecting…")
        try await Task.sleep(for: Reconnect.firstPause * (1 << failures))
    }

    private func connect() async throws -> WebSocketConnection {
        let path =
            "/ws?session_id=\(FormQuery.encode(key.session.text))&user_id=\(FormQuery.encode(key.user.text))&after=\(last)"
        return try await WebSocketClient.connect(
            host: endpoint.host,
            port: endpoint.port,
            path: path,
            headers: token?.fields ?? [:]
        )
    }

    /// Coming back would not help those who are not let in.
    ///
    /// - Throws: the exit code, after telling why
    private func requireWelcome(_ closure: WebSocketClosure?) throws {
        switch closure?.peerCode?.rawValue {
        case 4401:
            Console.complain("director: not signed in; give an access token that counts, best as DIRECTOR_TOKEN")
            throw ExitStatus.denied
        case 4403:
            Console.complain("director: the access token is another user's than \(key.user)")
            throw ExitStatus.denied
        default: break
        }
    }

    private func refusal(_ error: WebSocketClientError) -> any Error {
        switch error {
        case .refused(let status, _, let body): Console.complain("director: refused with \(status.code): \(body)")
        case .invalidHandshake, .connectionClosed, .timedOut, .unsupportedURL:
            Console.complain("director: \(endpoint.host):\(endpoint.port) does not answer as a Director: \(error)")
        }
        return ExitStatus.unavailable
    }

    /// - Returns: whether there was a session behind the socket
    private func listen(to socket: WebSocketConnection) async throws -> Bool {
        var isServed = false
        for await message in socket.inbound {
            guard case .text(let text) = message, let frame = ChatFrame(text) else { continue }
            if frame.type == .sessionReady { isServed = true }
            try await show(frame, socket)
        }
        try requireWelcome(await socket.close())
        return isServed
    }

    private func show(_ frame: ChatFrame, _ socket: WebSocketConnection) async throws {
        if let seq = frame.seq {
            // A repeated answer was shown before.
            guard seq > last else { return note(frame) }
            last = seq
        }
        if frame.type == .sessionReady {
            for message in outbox.unacknowledged { try await send(message, over: socket) }
        }
        if frame.type == .actionRequest { offered = frame.actions }
        for line in frame.lines { Console.say(line) }
        note(frame)
    }

    /// Keeps the outbox true.
    private func note(_ frame: ChatFrame) {
        guard let turn = frame.turn else { return leaveIfSettled() }
        if frame.isUserEcho {
            outbox.acknowledge(turn)
        } else if frame.seq != nil || frame.isError {
            outbox.settle(turn)
        }
        leaveIfSettled()
    }
}
