import NIOCore
import NIOWebSocket

extension ByteBuffer {
    /// Appends a complete, final text frame (RFC 6455 §5.2). Frames that are sent together so share one buffer and one
    /// write.
    ///
    /// - Parameter mask: a client's masking key; nil for a server
    mutating func writeTextFrame(_ text: String, mask: WebSocketMaskingKey?) {
        writeFrameHeader(.text, length: text.utf8.count, mask: mask)
        guard let mask else {
            writeString(text)
            return
        }
        var masked = ByteBuffer(string: text)
        masked.webSocketMask(mask)
        writeImmutableBuffer(masked)
    }

    /// Appends a complete, final frame of another kind, see ``writeTextFrame(_:mask:)``.
    mutating func writeFrame(_ opcode: WebSocketOpcode, _ payload: ByteBuffer, mask: WebSocketMaskingKey?) {
        writeFrameHeader(opcode, length: payload.readableBytes, mask: mask)
        guard let mask else {
            writeImmutableBuffer(payload)
            return
        }
        var masked = payload
        masked.webSocketMask(mask)
        writeImmutableBuffer(masked)
    }

    /// Writes the header of a frame. The payload must follow.
    private mutating func writeFrameHeader(_ opcode: WebSocketOpcode, length: Int, mask: WebSocketMaskingKey?) {
        let maskBit: UInt8 = mask == nil ? 0 : 0x80
        reserveCapacity(minimumWritableBytes: length + Self.longestFrameHeader)
        writeInteger(0x80 | UInt8(webSocketOpcode: opcode))
        switch length {
        case ...125: writeInteger(maskBit | UInt8(length))
        case ...0xFFFF:
            writeInteger(maskBit | 126)
            writeInteger(UInt16(length))
        default:
            writeInteger(maskBit | 127)
            writeInteger(UInt64(length))
        }
        if let mask { writeBytes(mask) }
    }

    /// Two bytes, eight bytes of length and four of mask.
    private static let longestFrameHeader = 14
}
