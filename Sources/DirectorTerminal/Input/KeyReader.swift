/// Turns the bytes that a terminal sends into keys. The bytes may come in pieces of any size.
package struct KeyReader: Sendable {
    private enum State: Sendable {
        case ground
        /// In a character of several bytes.
        case character([UInt8], length: Int)
        case escape
        /// In an escape sequence that began with `ESC [`. Holds its parameters.
        case sequence([UInt8])
        /// After `ESC O`.
        case shifted
        /// Between the terminal's marks of a pasted text.
        case paste([UInt8])
    }

    private var state = State.ground

    /// The most bytes of an escape sequence. Longer input is not a sequence.
    private static let longestSequence = 32
    private static let escape: UInt8 = 0x1B
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// A reader that has read no bytes.
    package init() {}

    /// - Returns: the keys that are complete. Bytes that are no known key are left out.
    package mutating func keys(from bytes: some Sequence<UInt8>) -> [TerminalKey] {
        var keys: [TerminalKey] = []
        for byte in bytes {
            guard let key = take(byte) else { continue }
            if case .text(let more) = key, case .text(let text)? = keys.last {
                keys[keys.count - 1] = .text(text + more)
            } else {
                keys.append(key)
            }
        }
        return keys
    }

    private mutating func take(_ byte: UInt8) -> TerminalKey? {
        switch state {
        case .ground: return begin(byte)
        case .character(let bytes, let length): return goOn(bytes + [byte], length: length)
        case .escape: return afterEscape(byte)
        case .sequence(let parameters): return inSequence(parameters, byte)
        case .shifted:
            state = .ground
            return Self.cursorKey(byte, parameters: [])
        case .paste(var bytes):
            state = .ground
            bytes.append(byte)
            guard bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else {
                state = .paste(bytes)
                return nil
            }
            let text = String(decoding: bytes.dropLast(Self.pasteEnd.count), as: UTF8.self)
            return .paste(text)
        }
    }

    private mutating func begin(_ byte: UInt8) -> TerminalKey? {
        switch byte {
        case Self.escape:
            state = .escape
            return nil
        case 0x20..<0x7F: return .text(String(UnicodeScalar(byte)))
        case 0xC2...0xDF: state = .character([byte], length: 2)
        case 0xE0...0xEF: state = .character([byte], length: 3)
        case 0xF0...0xF4: state = .character([byte], length: 4)
        default: return Self.controlKey(byte)
        }
        return nil
    }

    private mutating func goOn(_ bytes: [UInt8], length: Int) -> TerminalKey? {
        guard bytes.last.map({ $0 & 0xC0 == 0x80 }) == true else {
            // The character breaks off. The next byte begins another one.
            state = .ground
            return bytes.last.flatMap { take($0) }
        }
        guard bytes.count == length else {
            state = .character(bytes, length: length)
            return nil
        }
        state = .ground
        return String(validating: bytes, as: UTF8.self).map { .text($0) }
    }

    private mutating func afterEscape(_ byte: UInt8) -> TerminalKey? {
        state = .ground
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .shifted
        case Self.escape: state = .escape
        case UInt8(ascii: "b"): return .wordLeft
        case UInt8(ascii: "f"): return .wordRight
        case 0x7F: return .deleteWord
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): return .paste("\n")
        // Escape alone does nothing, so the byte after it is read by itself.
        case ..<0x20: return begin(byte)
        default: break
        }
        return nil
    }

    private mutating func inSequence(_ parameters: [UInt8], _ byte: UInt8) -> TerminalKey? {
        state = .ground
        guard (0x40...0x7E).contains(byte) else {
            if byte >= 0x20, parameters.count < Self.longestSequence { state = .sequence(parameters + [byte]) }
            return nil
        }
        if byte == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
            state = .paste([])
            return nil
        }
        return Self.cursorKey(byte, parameters: parameters)
    }

    private static func cursorKey(_ byte: UInt8, parameters: [UInt8]) -> TerminalKey? {
        // The second parameter says whether Ctrl or Alt is pressed.
        let isByWord = parameters.contains(UInt8(ascii: ";"))
        switch byte {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return isByWord ? .wordRight : .right
        case UInt8(ascii: "D"): return isByWord ? .wordLeft : .left
        case UInt8(ascii: "H"): return .start
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "M"): return .enter
        case UInt8(ascii: "~"):
            switch String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self) {
            case "1", "7": return .start
            case "4", "8": return .end
            case "3": return .delete
            default: return nil
            }
        default: return nil
        }
    }

    private static func controlKey(_ byte: UInt8) -> TerminalKey? {
        switch byte {
        case 0x01: .start
        case 0x02: .left
        case 0x03: .interrupt
        case 0x04: .endOfInput
        case 0x05: .end
        case 0x06: .right
        case 0x08, 0x7F: .backspace
        case 0x09: .text(" ")
        case 0x0A, 0x0D: .enter
        case 0x0B: .deleteToEnd
        case 0x0C: .redraw
        case 0x0E: .down
        case 0x10: .up
        case 0x15: .deleteToStart
        case 0x17: .deleteWord
        case 0x1A: .suspend
        default: nil
        }
    }
}
