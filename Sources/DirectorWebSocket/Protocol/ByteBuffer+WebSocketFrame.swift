import NIOCore
import NIOWebSocket

extension ByteBuffer {
    /// Appends a whole, final frame (RFC 6455 §5.2), so that frames which are sent together are one piece of memory and
    /// one write.
    ///
    /// - Parameter mask: a client's masking key; servers have none
    mutating func writeFrame(_ opcode: WebSocketOpcode, _ payload: ByteBuffer, mask: WebSocketMaskingKey?) {
        let length = payload.readableBytes
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
        guard let mask else {
            writeImmutableBuffer(payload)
            return
        }
        writeBytes(mask)
        var masked = payload
        masked.webSocketMask(mask)
        writeImmutableBuffer(masked)
    }

    /// Two bytes, eight of length, four of mask.
    private static let longestFrameHeader = 14
}
