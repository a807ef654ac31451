extension JSONText {
    /// Replaces every escaped surrogate that has no partner by `\ufffd`.
    ///
    /// A browser that cuts a text in the middle of an emoji sends `"\ud83d"`. JSON allows that, but Unicode has no such
    /// character, and Foundation's decoder refuses the whole text.
    static func replacingLoneSurrogates(in text: String) -> String {
        guard mayNameSurrogates(text) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == backslash else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let escape = EscapeLength(of: bytes, at: index)
            switch escape {
            case .kept(let length): result += bytes[index..<min(index + length, bytes.count)]
            case .loneSurrogate: result += replacement
            }
            index += escape.length
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let replacement = Array(#"\ufffd"#.utf8)

    /// Whether the text contains `\ud` or `\uD`. Nearly all texts do not, so they are not copied.
    private static func mayNameSurrogates(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= 6 else { return false }
            return bytes.indices.dropLast(5).contains { index in
                bytes[index] == backslash && bytes[index + 1] == UInt8(ascii: "u")
                    && bytes[index + 2] | 0x20 == UInt8(ascii: "d")
            }
        }
    }

    /// The length of an escape sequence, and whether it has to be replaced.
    private enum EscapeLength {
        /// This many bytes are kept unchanged.
        case kept(Int)
        case loneSurrogate

        init(of bytes: [UInt8], at index: Int) {
            guard let unit = JSONText.escapedUnit(in: bytes, at: index) else {
                // Another escape, such as `\\`; or an invalid one, which the decoder will refuse.
                self = .kept(2)
                return
            }
            switch unit {
            case 0xD800...0xDBFF:
                let next = JSONText.escapedUnit(in: bytes, at: index + 6)
                self = next.map { (0xDC00...0xDFFF).contains($0) } == true ? .kept(12) : .loneSurrogate
            case 0xDC00...0xDFFF: self = .loneSurrogate
            default: self = .kept(6)
            }
        }

        var length: Int {
            switch self {
            case .kept(let length): length
            case .loneSurrogate: 6
            }
        }
    }

    /// The UTF-16 code unit of `\uXXXX`.
    private static func escapedUnit(in bytes: [UInt8], at index: Int) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == backslash, bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let digits = bytes[(index + 2)..<(index + 6)]
        guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
