import DirectorCore
import DirectorTestSupport
import DirectorWebSocket
import Synchronization
import Testing

/// A front end with one socket. One test reads from it.
final class TestClient: Sendable {
    enum Kind: Sendable { case compatible, native }

    let kind: Kind
    let session: String
    let socket: WebSocketConnection
    private let history = Mutex(History())

    private struct History {
        var frames: [Frame] = []
        var pongs = 0
    }

    init(kind: Kind, session: String, socket: WebSocketConnection) {
        self.kind = kind
        self.session = session
        self.socket = socket
    }

    // MARK: Reading

    /// All frames so far, as they came.
    var received: [Frame] { history.withLock { $0.frames } }

    /// The last `seq` that this client has.
    var lastSeq: Int { received.compactMap(\.seq).max() ?? 0 }

    private enum Incoming {
        case frame(Frame)
        case pong
        case end
    }

    private func incoming() async throws -> Incoming {
        let socket = socket
        let message = try await within("a frame arrives") {
            var iterator = socket.inbound.makeAsyncIterator()
            return await iterator.next()
        }
        switch message {
        case nil: return .end
        case .binary: throw UnreadableFrame(text: "a binary frame")
        case .text("pong"):
            history.withLock { $0.pongs += 1 }
            return .pong
        case .text(let text):
            let frame = try Frame(text, arrival: .now)
            history.withLock { $0.frames.append(frame) }
            return .frame(frame)
        }
    }

    /// The next JSON frame.
    func next() async throws -> Frame {
        while true {
            switch try await incoming() {
            case .frame(let frame): return frame
            case .pong: continue
            case .end: throw SocketEnded(closure: socket.closure)
            }
        }
    }

    /// Reads until frames of these kinds have come, in this order and with only progress between them.
    ///
    /// - Returns: all frames that were read, with their progress, but without the sign of work with which every turn of
    ///   a compatible client begins; that one is in ``received``
    @discardableResult
    func receive(_ kinds: [Frame.Kind], at location: SourceLocation = #_sourceLocation) async throws -> [Frame] {
        var frames: [Frame] = []
        while frames.count(where: { !$0.kind.isProgress }) < kinds.count { frames.append(try await next()) }
        #expect(frames.filter { !$0.kind.isProgress }.kinds == kinds, sourceLocation: location)
        return frames.filter { !$0.isThinking }
    }

    @discardableResult
    func receive(_ kinds: Frame.Kind..., at location: SourceLocation = #_sourceLocation) async throws -> [Frame] {
        try await receive(kinds, at: location)
    }

    /// Reads until this many frames of the transcript have come.
    ///
    /// - Returns: these frames, without progress
    @discardableResult
    func receiveListed(_ count: Int) async throws -> [Frame] {
        var frames: [Frame] = []
        while frames.count < count {
            let frame = try await next()
            if frame.kind.isListed { frames.append(frame) }
        }
        return frames
    }

    /// Reads until a matching frame comes, and returns it.
    @discardableResult
    func receive(until matches: (Frame) -> Bool) async throws -> Frame {
        while true {
            let frame = try await next()
            if matches(frame) { return frame }
        }
    }

    /// Reads until an error comes.
    @discardableResult
    func receiveError(
        _ code: ClientError.Code,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> Frame {
        let frame = try await receive { $0.payload["status"]?.string == "error" }
        #expect(frame.code == code.rawValue, sourceLocation: location)
        return frame
    }

    /// Reads until a message is refused. The refusal is an error, and for compatible clients also a chat message,
    /// because they do not show errors.
    @discardableResult
    func receiveRefusal(
        _ code: ClientError.Code,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> Frame {
        let error = try await receiveError(code, at: location)
        guard kind == .compatible else { return error }
        let chat = try await next()
        #expect(chat.kind == .chat && chat.words.hasPrefix(error.words), sourceLocation: location)
        return error
    }

    /// Reads to the end of the connection.
    ///
    /// - Returns: the close code of the server; `nil` if it sent none
    func readToEnd() async throws -> WebSocketCloseCode? {
        while true {
            if case .end = try await incoming() { return socket.closure?.peerCode }
        }
    }

    /// Sends a ping and waits for the pong. The server has then read everything that was sent before.
    ///
    /// - Returns: the frames that came before the pong, without signs of work
    @discardableResult
    func ping(_ text: String = "ping") async throws -> [Frame] {
        try await send(text)
        var before: [Frame] = []
        while true {
            switch try await incoming() {
            case .frame(let frame) where frame.isThinking: continue
            case .frame(let frame): before.append(frame)
            case .pong: return before
            case .end: throw SocketEnded(closure: socket.closure)
            }
        }
    }

    /// Shows the server that everything has arrived that this client has received. It sends two pings, because the
    /// server notes a frame after writing it, and the first ping of a fast client may come in between.
    func confirm(at location: SourceLocation = #_sourceLocation) async throws {
        let frames = try await ping() + ping()
        #expect(frames.isEmpty, sourceLocation: location)
    }

    // MARK: Writing

    func send(_ text: String) async throws { try await socket.outbound.send(text: text) }

    /// Sends a user's text.
    func post(_ text: String, turn: String? = nil, data: [String: JSONValue] = [:]) async throws {
        var data = data
        data["text"] = .string(text)
        var message: [String: JSONValue] = ["type": .string("user_message"), "data": .object(data)]
        message["turn_id"] = turn.map { .string($0) }
        try await send(try JSONText.encode(JSONValue.object(message)))
    }

    /// Sends a text and reads the answer. On a native connection the user's own entry comes before it.
    @discardableResult
    func say(
        _ text: String,
        turn: String? = nil,
        data: [String: JSONValue] = [:],
        _ kinds: Frame.Kind...,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> [Frame] {
        try await post(text, turn: turn, data: data)
        return try await receive((kind == .native ? [.user] : []) + kinds, at: location)
    }

    // MARK: Leaving

    /// Cuts the TCP connection.
    func cut() { socket.abort() }

    func close() async { await socket.close() }
}

/// The connection ended while the test expected a frame.
struct SocketEnded: Error, CustomStringConvertible {
    let closure: WebSocketClosure?
    var description: String { "the socket ended: \(closure.map { "\($0)" } ?? "not closed")" }
}
