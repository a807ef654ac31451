import DirectorCore
import DirectorLanguage
import DirectorOffline
import NIOCore
import NIOHTTP1
import Synchronization

/// One request to one model, and its answer as it comes. Used once.
final class ModelCall: Sendable {
    /// The service did not like the request and says why; perhaps it will like another one.
    struct Refusal: Error {
        let status: Int
        let body: APIErrorBody
        let error: ModelCallError
    }

    private struct State {
        var deadlines: StreamDeadlines?
        var receivedBytes = 0
        var firstSign: Duration?
    }

    let request: ChatRequest
    private let target: ModelTarget
    private let capabilities: ModelCapabilities
    private let manner: StageManner
    private let limits: ModelLimits
    private let transport: any ChatTransport
    private let time: ModelTime
    private let state = Mutex(State())

    init(
        target: ModelTarget,
        request: ChatRequest,
        capabilities: ModelCapabilities,
        manner: StageManner,
        limits: ModelLimits,
        transport: any ChatTransport,
        time: ModelTime
    ) {
        self.target = target
        self.request = request
        self.capabilities = capabilities
        self.manner = manner
        self.limits = limits
        self.transport = transport
        self.time = time
    }

    /// Text that has come so far.
    var receivedBytes: Int { state.withLock(\.receivedBytes) }

    /// When the model first said something.
    var firstSign: Duration? { state.withLock(\.firstSign) }

    /// - Parameters:
    ///   - remaining: how long it may take at most
    ///   - onPiece: called with each piece of the answer, in order
    /// - Throws: ``ModelCallError``, ``Refusal``, `CancellationError`
    func run(remaining: Duration, onPiece: @escaping @Sendable (String) -> Void) async throws -> RawReply {
        let now = time.uptime()
        state.withLock {
            $0.deadlines = StreamDeadlines(manner.patience, startedAt: now, remaining: remaining)
        }
        return try await withThrowingTaskGroup(of: RawReply.self) { group in
            group.addTask { try await self.receive(onPiece) }
            group.addTask { try await self.watch() }
            defer { group.cancelAll() }
            guard let reply = try await group.next() else { throw CancellationError() }
            return reply
        }
    }

    /// Ends the call when it is late.
    private func watch() async throws -> Never {
        while true {
            guard let next = state.withLock({ $0.deadlines?.next }) else { throw CancellationError() }
            let now = time.uptime()
            guard now < next.at else { throw ModelCallError.timedOut(next.wait) }
            try await time.sleep(next.at - now)
        }
    }

    private func receive(_ onPiece: @Sendable (String) -> Void) async throws -> RawReply {
        let reply: TransportReply
        do {
            reply = try await transport.send(transportRequest)
        } catch {
            if Task.isCancelled || error is CancellationError { throw CancellationError() }
            throw ModelCallError.unreachable(Self.name(of: error))
        }
        guard reply.status == 200 else { throw try await refusal(reply) }
        let type = reply.headers.first(name: "content-type")?.lowercased() ?? ""
        if type.hasPrefix("text/event-stream") { return try await readEvents(of: reply, onPiece) }
        if type.hasPrefix("application/json") { return try await readDocument(of: reply, onPiece) }
        throw ModelCallError.contentType(String(type.prefix { $0 != ";" }.prefix(60)))
    }

    private var transportRequest: TransportRequest {
        var headers: HTTPHeaders = [
            "content-type": "application/json", "accept": "text/event-stream, application/json",
            "user-agent": "director",
        ]
        if let key = target.endpoint.key { headers.add(name: "authorization", value: key.authorization) }
        return TransportRequest(
            url: target.endpoint.completionsURL,
            headers: headers,
            body: request.body(for: capabilities)
        )
    }

    /// The kind of an error, not what it says: that may hold anything.
    private static func name(of error: any Error) -> String {
        let text = "\(error)"
        let name = text.prefix { $0.isLetter || $0.isNumber || "._ ".contains($0) }
        return name.isEmpty ? "\(type(of: error))" : String(name.prefix(80))
    }

    // MARK: A stream

    private func readEvents(of reply: TransportReply, _ onPiece: (String) -> Void) async throws -> RawReply {
        var events = ServerSentEvents(lineLimit: limits.lineSize)
        var assembly = ReplyAssembly(sizeLimit: manner.sizeLimit)
        var size = 0
        var isDone = false
        try await forEachPart(of: reply) { buffer in
            size += buffer.readableBytes
            guard size <= limits.bodySize else { throw ModelCallError.tooLarge }
            for event in try Self.events(in: buffer, &events) {
                isDone = try take(event, into: &assembly, onPiece) || isDone
            }
            return !isDone
        }
        if !isDone, let last = try Self.lastEvent(&events) { _ = try take(last, into: &assembly, onPiece) }
        return try assembly.reply()
    }

    private static func events(in buffer: ByteBuffer, _ events: inout ServerSentEvents) throws -> [String] {
        do {
            return try events.feed(buffer.readableBytesView)
        } catch {
            throw ModelCallError.tooLarge
        }
    }

    private static func lastEvent(_ events: inout ServerSentEvents) throws -> String? {
        do {
            return try events.finish()
        } catch {
            throw ModelCallError.tooLarge
        }
    }

    /// - Returns: whether it was the last one
    private func take(
        _ event: String,
        into assembly: inout ReplyAssembly,
        _ onPiece: (String) -> Void
    ) throws -> Bool {
        if event.trimmed == "[DONE]" { return true }
        let chunk: ChatChunk
        do {
            chunk = try ChatChunk(json: event)
        } catch {
            throw ModelCallError.malformed("an event that is not JSON")
        }
        if chunk.text?.isEmpty == false || chunk.isThinking { noteSign(chunk.text?.utf8.count ?? 0) }
        let piece = try assembly.add(chunk)
        if !piece.isEmpty { onPiece(piece) }
        return false
    }

    private func noteSign(_ bytes: Int) {
        let now = time.uptime()
        state.withLock { state in
            state.deadlines?.noteSign(at: now)
            state.receivedBytes += bytes
            state.firstSign = state.firstSign ?? now
        }
    }

    // MARK: A whole answer

    /// Some services do not stream although they were asked to.
    private func readDocument(of reply: TransportReply, _ onPiece: (String) -> Void) async throws -> RawReply {
        let body = try await body(of: reply, limit: limits.bodySize, isExact: true)
        var assembly = ReplyAssembly(sizeLimit: manner.sizeLimit)
        let chunk: ChatChunk
        do {
            chunk = try ChatChunk(json: body)
        } catch {
            throw ModelCallError.malformed("a document that is not JSON")
        }
        noteSign(chunk.text?.utf8.count ?? 0)
        let piece = try assembly.add(chunk)
        if !piece.isEmpty { onPiece(piece) }
        return try assembly.reply()
    }

    private func refusal(_ reply: TransportReply) async throws -> any Error {
        let text = try await body(of: reply, limit: limits.errorSize, isExact: false)
        let body = APIErrorBody(text)
        let retryAfter = reply.headers.first(name: "retry-after").flatMap {
            RetryAfter.duration($0, now: time.wall.now())
        }
        let error = ModelCallError.status(reply.status, retryAfter: retryAfter, detail: detail(reply.status, body))
        return Refusal(status: reply.status, body: body, error: error)
    }

    /// The service's message where it is about key, model or address, and so cannot quote what a user said.
    private func detail(_ status: Int, _ body: APIErrorBody) -> String {
        guard [401, 403, 404].contains(status), let message = body.message else { return body.summary }
        let clean = ModelText.clean(target.endpoint.key?.redacted(message) ?? message).singleLine
        return String(clean.prefix(200))
    }

    /// - Parameter isExact: whether a body beyond the limit is an error; otherwise the rest is left
    private func body(of reply: TransportReply, limit: Int, isExact: Bool) async throws -> String {
        var bytes: [UInt8] = []
        try await forEachPart(of: reply) { buffer in
            bytes += buffer.readableBytesView.prefix(limit + 1 - bytes.count)
            guard bytes.count > limit else { return true }
            if isExact { throw ModelCallError.tooLarge }
            return false
        }
        return String(decoding: bytes.prefix(limit), as: UTF8.self)
    }

    /// - Parameter take: whether it wants more
    private func forEachPart(of reply: TransportReply, _ take: (ByteBuffer) throws -> Bool) async throws {
        do {
            for try await buffer in reply.body where try !take(buffer) { return }
        } catch let error as ModelCallError {
            throw error
        } catch {
            if Task.isCancelled || error is CancellationError { throw CancellationError() }
            throw ModelCallError.truncated
        }
        try Task.checkCancellation()
    }
}

extension ChatRequest {
    /// Bytes of all messages.
    var size: Int { messages.reduce(0) { $0 + $1.content.utf8.count } }
}
