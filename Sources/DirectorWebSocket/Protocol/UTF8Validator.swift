import NIOCore

/// Checks UTF-8 (RFC 3629) piece by piece. A character may be split over any number of pieces.
///
/// Surrogates, overlong forms and values above U+10FFFF are refused at the first byte that cannot be valid. So an
/// invalid fragmented message fails as early as possible.
struct UTF8Validator: Sendable, Equatable {
    /// Which bytes may come next.
    private enum State: Equatable {
        /// The first byte of a character.
        case start
        /// A byte within `range`, after which `more` ordinary continuation bytes follow.
        case continuation(range: ClosedRange<UInt8>, more: Int)
        /// No byte, because an invalid byte has been seen.
        case invalid
    }

    private static let continuationByte: ClosedRange<UInt8> = 0x80...0xBF

    private var state = State.start

    /// Whether the text may end here.
    var isComplete: Bool { state == .start }

    /// - Returns: False as soon as the bytes so far cannot be UTF-8.
    mutating func consume(_ buffer: ByteBuffer) -> Bool {
        buffer.withUnsafeReadableBytes { bytes in
            for byte in bytes {
                if state == .start, byte < 0x80 { continue }
                state = Self.next(state, byte)
                if state == .invalid { return false }
            }
            return state != .invalid
        }
    }

    private static func next(_ state: State, _ byte: UInt8) -> State {
        switch state {
        case .start: afterFirst(byte)
        case .continuation(let range, let more) where range.contains(byte):
            more == 0 ? .start : .continuation(range: continuationByte, more: more - 1)
        case .continuation, .invalid: .invalid
        }
    }

    /// The table of RFC 3629 §4.
    private static func afterFirst(_ byte: UInt8) -> State {
        switch byte {
        case 0x00...0x7F: .start
        case 0xC2...0xDF: .continuation(range: continuationByte, more: 0)
        case 0xE0: .continuation(range: 0xA0...0xBF, more: 1)
        case 0xE1...0xEC, 0xEE...0xEF: .continuation(range: continuationByte, more: 1)
        case 0xED: .continuation(range: 0x80...0x9F, more: 1)
        case 0xF0: .continuation(range: 0x90...0xBF, more: 2)
        case 0xF1...0xF3: .continuation(range: continuationByte, more: 2)
        case 0xF4: .continuation(range: 0x80...0x8F, more: 2)
        default: .invalid
        }
    }
}

extension ByteBuffer {
    /// The readable bytes as text; nil if they are not UTF-8.
    func validatedText() -> String? {
        withUnsafeReadableBytes { String(validating: $0, as: UTF8.self) }
    }
}
