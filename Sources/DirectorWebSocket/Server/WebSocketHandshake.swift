import HTTPTypes

/// Whether a request's head asks for a WebSocket (RFC 6455 §4.2.1).
enum WebSocketHandshake: Equatable {
    /// It does not ask for one. It is ordinary HTTP, or an `Upgrade` to another protocol.
    case notRequested
    /// It asks for one, but the handshake is invalid.
    case invalid(Fault)
    /// It asks for one.
    case requested(key: String)

    /// What is wrong with a handshake.
    enum Fault: Equatable {
        case method
        case body
        case key
        case version

        var refusal: WebSocketRefusal {
            switch self {
            case .method: WebSocketRefusal(status: .badRequest, body: "A WebSocket handshake is a GET request.")
            case .body: WebSocketRefusal(status: .badRequest, body: "A WebSocket handshake has no body.")
            case .key: WebSocketRefusal(status: .badRequest, body: "Sec-WebSocket-Key is not 16 bytes of base64.")
            case .version:
                WebSocketRefusal(
                    status: .upgradeRequired,
                    headers: [.secWebSocketVersion: WebSocketHandshake.version],
                    body: "Only WebSocket version 13 is spoken here."
                )
            }
        }
    }

    static let version = "13"

    init(_ head: HTTPRequest) {
        let fields = head.headerFields
        guard Self.contains("websocket", in: fields[values: .upgrade]),
            Self.contains("upgrade", in: fields[values: .connection])
        else {
            self = .notRequested
            return
        }
        guard head.method == .get else {
            self = .invalid(.method)
            return
        }
        guard fields[.contentLength] ?? "0" == "0", fields[.transferEncoding] == nil else {
            self = .invalid(.body)
            return
        }
        guard fields[values: .secWebSocketVersion] == [Self.version] else {
            self = .invalid(.version)
            return
        }
        let keys = fields[values: .secWebSocketKey]
        guard keys.count == 1, let key = keys.first, Self.isKey(key) else {
            self = .invalid(.key)
            return
        }
        self = .requested(key: key)
    }

    /// Whether a list field contains the token, in upper or lower case.
    static func contains(_ token: String, in values: [String]) -> Bool {
        values.contains { value in
            value.split(separator: ",").contains { element in
                let trimmed = element.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
                return trimmed.lowercased() == token
            }
        }
    }

    /// 16 bytes in base64 are 22 digits and two padding characters.
    private static func isKey(_ key: String) -> Bool {
        key.utf8.count == 24 && key.hasSuffix("==")
            && key.utf8.dropLast(2).allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
