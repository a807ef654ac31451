import DirectorCore

/// A frame as a client received it.
struct Frame: Sendable, Equatable, CustomStringConvertible {
    /// The kinds of frames. The user's own messages are a kind of their own.
    enum Kind: String, Sendable {
        case user
        case chat = "chat_message"
        case actions = "action_request"
        case slides = "slide_update"
        case deck = "presentation_url"
        case status = "status_update"
        case sync = "sync_response"
        case ready = "session_ready"
        case delta = "chat_delta"
        case theme = "theme_sync"
        case authenticated
        case usage = "token_usage"
        case pong

        /// Whether such frames are part of the transcript.
        var isListed: Bool {
            switch self {
            case .user, .chat, .actions, .slides, .deck: true
            case .status, .sync, .ready, .delta, .theme, .authenticated, .usage, .pong: false
            }
        }

        /// Whether such frames may come at any time. Tests do not wait for them.
        var isProgress: Bool { self == .status || self == .delta }
    }

    let text: String
    let json: JSONValue
    let kind: Kind
    let arrival: ContinuousClock.Instant

    /// - Throws: ``UnreadableFrame`` for anything but a JSON object with a known type.
    init(_ text: String, arrival: ContinuousClock.Instant) throws {
        self.text = text
        self.arrival = arrival
        json = try JSONText.decode(JSONValue.self, from: text)
        let isUser = json["type"]?.string == "chat_message" && json["role"]?.string == "user"
        guard let kind = isUser ? .user : json["type"]?.string.flatMap({ Kind(rawValue: $0) }) else {
            throw UnreadableFrame(text: text)
        }
        self.kind = kind
    }

    var id: String { json["message_id"]?.string ?? "" }
    var timestamp: String { json["timestamp"]?.string ?? "" }
    var seq: Int? { json["seq"]?.int }
    var turn: String? { json["turn_id"]?.string }
    var state: String? { json["state"]?.string }
    var payload: JSONValue { json["payload"] ?? .null }
    /// The text of a chat message or a status.
    var words: String { payload["text"]?.string ?? "" }
    /// Whether it is the status that only says that a turn has begun.
    var isThinking: Bool { kind == .status && payload["status"]?.string == "thinking" }
    /// The code of an error status.
    var code: String? { payload["code"]?.string }
    var description: String { text }

    /// The parts of a frame that are the same on every replay, for both kinds of clients: everything but the address at
    /// which the reader opens presentations.
    var identity: [String] {
        let payload = payloadText.replacing(/https?:\/\/[^"\/]+(\/p\/[0-9a-f]{32})/) { "\($0.output.1)" }
        return [id, timestamp, kind.rawValue, json["role"]?.string ?? "", String(payload)]
    }

    /// ``identity`` in a replay that contains a newer frame which leads to a presentation.
    fileprivate var outdatedIdentity: [String]? {
        guard kind != .deck else { return nil }
        guard kind == .slides else { return identity }
        return identity.map {
            $0.replacing(/"(preview_url|preview_presentation_id)":"[^"]*"/) { "\"\($0.output.1)\":null" }
        }
    }

    private var payloadText: Substring {
        text.firstRange(of: ",\"payload\":").map { text[$0.upperBound...] } ?? ""
    }
}

struct UnreadableFrame: Error, CustomStringConvertible {
    let text: String
    var description: String { "not a frame: \(text)" }
}

extension [Frame] {
    /// The frames of the transcript.
    var listed: [Frame] { filter(\.kind.isListed) }
    var statuses: [Frame] { filter { $0.kind == .status } }
    var kinds: [Frame.Kind] { map(\.kind) }
    var identities: [[String]] { map(\.identity) }
    /// These live frames in a replay. For a compatible client only the newest presentation has an address.
    func replayed(to kind: TestClient.Kind) -> [[String]] {
        guard kind == .compatible, let newest = lastIndex(where: { $0.kind == .slides || $0.kind == .deck }) else {
            return identities
        }
        return enumerated().compactMap { $0.offset < newest ? $0.element.outdatedIdentity : $0.element.identity }
    }
    func first(_ kind: Frame.Kind) -> Frame? { first { $0.kind == kind } }
}
