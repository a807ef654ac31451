package import NIOCore

/// One complete message, joined from its fragments.
package enum WebSocketMessage: Sendable, Equatable {
    /// A text message. Its bytes are valid UTF-8.
    case text(String)
    /// A binary message.
    case binary(ByteBuffer)

    /// The length of the payload in bytes.
    var byteCount: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .binary(let buffer): buffer.readableBytes
        }
    }
}
