import NIOCore

/// The content of a close frame.
package struct WebSocketCloseFrame: Sendable, Equatable {
    /// The longest reason in bytes: a control frame's 125 bytes less two for the code (RFC 6455 §5.5).
    package static let maximumReasonLength = 123

    /// The status code. Nil if the frame has no body; RFC 6455 calls that 1005.
    package let code: WebSocketCloseCode?
    /// Words for logs, not for users. Empty if there is no code.
    package let reason: String

    /// A close frame without a body.
    package static let empty = WebSocketCloseFrame(code: nil, reason: "")

    /// - Parameters:
    ///   - code: The status code.
    ///   - reason: Cut at a character boundary if it is longer than ``maximumReasonLength`` bytes of UTF-8.
    package init(code: WebSocketCloseCode, reason: String = "") {
        self.init(code: Optional(code), reason: Self.shortened(reason))
    }

    private init(code: WebSocketCloseCode?, reason: String) {
        self.code = code
        self.reason = reason
    }

    /// Reads the body of a close frame that the peer has sent.
    ///
    /// - Parameter payload: The unmasked body.
    /// - Throws: A violation if the body is one byte long, its code may not be sent, or its reason is not UTF-8.
    init(payload: ByteBuffer) throws(WebSocketViolation) {
        var payload = payload
        guard payload.readableBytes > 0 else {
            self = .empty
            return
        }
        guard let number = payload.readInteger(as: UInt16.self) else { throw .invalidClosePayload }
        guard let code = WebSocketCloseCode(rawValue: number) else { throw .invalidCloseCode(number) }
        guard let reason = payload.validatedText() else { throw .invalidText }
        self.init(code: Optional(code), reason: reason)
    }

    /// The frame's body.
    var payload: ByteBuffer {
        guard let code else { return ByteBuffer() }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(2 + reason.utf8.count)
        buffer.writeInteger(code.rawValue)
        buffer.writeString(reason)
        return buffer
    }

    private static func shortened(_ reason: String) -> String {
        guard reason.utf8.count > maximumReasonLength else { return reason }
        var length = 0
        return String(
            reason.prefix { character in
                length += character.utf8.count
                return length <= maximumReasonLength
            }
        )
    }
}
