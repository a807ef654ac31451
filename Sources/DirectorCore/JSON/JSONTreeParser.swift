/// Reads JSON into a ``JSONTree``. No input makes it crash: nesting is bounded, and broken UTF-8 or half a surrogate pair
/// becomes U+FFFD.
package struct JSONTreeParser {
    /// Deeper JSON is refused.
    package static let depthLimit = 128

    /// The text is not JSON from this byte on.
    package struct Malformed: Error, Equatable, CustomStringConvertible {
        package let position: Int
        package var description: String { "not JSON at byte \(position)" }
    }

    private let bytes: [UInt8]
    private var position = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    package static func parse(_ text: String) throws(Malformed) -> JSONTree {
        var parser = JSONTreeParser(text)
        let tree = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == parser.bytes.count else { throw parser.malformed }
        return tree
    }

    /// Reads the elements of an array up to the first that cannot be read.
    ///
    /// - Returns: each element with its own text, and whether that was all; `nil` if the text is no array at all
    static func parseElements(_ text: String) -> (elements: [(text: String, value: JSONTree)], isWhole: Bool)? {
        var parser = JSONTreeParser(text)
        guard parser.take("[") else { return nil }
        var elements: [(text: String, value: JSONTree)] = []
        if parser.take("]") { return (elements, parser.isAtEnd) }
        do {
            repeat {
                parser.skipSpace()
                let start = parser.position
                let value = try parser.value(depth: 1)
                elements.append((String(decoding: parser.bytes[start..<parser.position], as: UTF8.self), value))
            } while parser.take(",")
        } catch {
            return (elements, false)
        }
        return (elements, parser.take("]") && parser.isAtEnd)
    }

    private var malformed: Malformed { Malformed(position: position) }

    private var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position == bytes.count
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(Malformed) -> JSONTree {
        skipSpace()
        guard position < bytes.count, depth <= Self.depthLimit else { throw malformed }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONTree) throws(Malformed) -> JSONTree {
        guard bytes[position...].starts(with: word.utf8) else { throw malformed }
        position += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(Malformed) -> JSONTree {
        position += 1
        var members: [JSONTree.Member] = []
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw malformed }
            let name = try string()
            guard take(":") else { throw malformed }
            members.append(JSONTree.Member(name, try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw malformed }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Malformed) -> JSONTree {
        position += 1
        var elements: [JSONTree] = []
        if take("]") { return .array(elements) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw malformed }
        return .array(elements)
    }

    private mutating func number() throws(Malformed) -> JSONTree {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                position += 1
                continue
            default: break
            }
            break
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "."), Double(text) != nil
        else { throw Malformed(position: start) }
        return .number(text)
    }

    private mutating func string() throws(Malformed) -> String {
        position += 1
        var out = ""
        var start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                out += String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                return out
            case UInt8(ascii: "\\"):
                out += String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                out.unicodeScalars.append(try escaped())
                start = position
            default: position += 1
            }
        }
        throw malformed
    }

    private mutating func escaped() throws(Malformed) -> Unicode.Scalar {
        guard position < bytes.count else { throw malformed }
        position += 1
        switch bytes[position - 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try surrogatesJoined(try codeUnit())
        default: throw malformed
        }
    }

    private mutating func codeUnit() throws(Malformed) -> UInt32 {
        guard position + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw malformed }
        position += 4
        return unit
    }

    private mutating func surrogatesJoined(_ unit: UInt32) throws(Malformed) -> Unicode.Scalar {
        guard (0xD800..<0xDC00).contains(unit), bytes[position...].starts(with: "\\u".utf8) else {
            return Unicode.Scalar(unit) ?? "\u{FFFD}"
        }
        let before = position
        position += 2
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else {
            position = before
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }
}
