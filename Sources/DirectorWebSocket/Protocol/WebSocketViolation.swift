/// How a peer violated RFC 6455 or a limit of this endpoint.
package enum WebSocketViolation: Error, Sendable, Equatable {
    /// A client's frame without a mask (§5.1).
    case unmaskedFrame
    /// A server's frame with a mask (§5.1).
    case maskedFrame
    /// A reserved bit is set although no extension was agreed on (§5.2).
    case reservedBits
    /// An opcode that is not assigned (§5.2).
    case unknownOpcode(UInt8)
    /// A control frame with the FIN bit clear (§5.5).
    case fragmentedControlFrame
    /// A control frame of more than 125 bytes (§5.5).
    case controlFrameTooLong
    /// A continuation frame without a message that it continues (§5.4).
    case unexpectedContinuation
    /// A new message before the last one was complete (§5.4).
    case interleavedMessage
    /// A close frame whose body is one byte long (§5.5.1).
    case invalidClosePayload
    /// A close code that may not be sent (§7.4).
    case invalidCloseCode(UInt16)
    /// Text, or the reason of a close frame, that is not UTF-8 (§8.1).
    case invalidText
    /// A frame is longer than this endpoint allows.
    case frameTooLarge
    /// A message is longer than this endpoint allows.
    case messageTooLarge
    /// A message has more fragments than this endpoint allows.
    case tooManyFragments

    /// The code to close with (§7.4.1).
    package var closeCode: WebSocketCloseCode {
        switch self {
        case .unmaskedFrame, .maskedFrame, .reservedBits, .unknownOpcode, .fragmentedControlFrame,
            .controlFrameTooLong, .unexpectedContinuation, .interleavedMessage, .invalidClosePayload,
            .invalidCloseCode:
            .protocolError
        case .invalidText: .invalidPayload
        case .frameTooLarge, .messageTooLarge, .tooManyFragments: .messageTooBig
        }
    }

    /// The close frame that tells the peer about the violation.
    var closeFrame: WebSocketCloseFrame {
        WebSocketCloseFrame(code: closeCode, reason: reason)
    }

    private var reason: String {
        switch self {
        case .unmaskedFrame: "frame without mask"
        case .maskedFrame: "frame with mask"
        case .reservedBits: "reserved bit set"
        case .unknownOpcode(let opcode): "unknown opcode \(opcode)"
        case .fragmentedControlFrame: "fragmented control frame"
        case .controlFrameTooLong: "control frame too long"
        case .unexpectedContinuation: "nothing to continue"
        case .interleavedMessage: "last message incomplete"
        case .invalidClosePayload: "close body of one byte"
        case .invalidCloseCode(let code): "close code \(code)"
        case .invalidText: "text is not UTF-8"
        case .frameTooLarge: "frame too large"
        case .messageTooLarge: "message too large"
        case .tooManyFragments: "too many fragments"
        }
    }
}
