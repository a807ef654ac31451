import FoundationEssentials

/// Writes and reads JSON as text. Keys are sorted, so that equal values give equal bytes, and slashes are not escaped.
package enum JSONText {
    /// Encodes a value.
    ///
    /// - Throws: what the value's `encode(to:)` throws
    package static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Decodes a value. A surrogate without a partner is read as U+FFFD.
    ///
    /// - Throws: `DecodingError`
    package static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(replacingLoneSurrogates(in: text).utf8))
    }

    /// The text as a JSON string with its quotes.
    package static func quoted(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count + 2)
        append(quoted: text, to: &out)
        return out
    }

    /// Appends ``quoted(_:)`` of a text to another text.
    package static func append(quoted text: String, to out: inout String) {
        out += "\""
        defer { out += "\"" }
        guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
            out += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
