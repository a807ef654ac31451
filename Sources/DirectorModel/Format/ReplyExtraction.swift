import DirectorCore
import DirectorLanguage
import DirectorOffline

/// Finds the JSON object in what a model wrote around it: fences, an introduction, thoughts.
enum ReplyExtraction {
    /// Brackets that never close are looked at so often, or a long answer full of them would take for ever.
    private static let attempts = 8

    /// The first complete object that is JSON; `nil` if there is none.
    static func object(in text: String) -> JSONValue? {
        let bytes = Array(visible(text).utf8)
        var start = 0
        for _ in 0..<attempts {
            guard let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) else { return nil }
            guard let end = end(of: bytes, from: open) else {
                start = open + 1
                continue
            }
            if let value = decoded(bytes[open...end]) { return value }
            start = end + 1
        }
        return nil
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
        do {
            return try JSONText.decode(JSONValue.self, from: String(decoding: bytes, as: UTF8.self))
        } catch {
            return nil
        }
    }

    /// Without the thoughts some models put before their answer.
    static func visible(_ text: String) -> String {
        var filter = ThoughtFilter()
        return filter.feed(text) + filter.finish()
    }

    private static func end(of bytes: [UInt8], from open: Int) -> Int? {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for index in open..<bytes.count {
            let byte = bytes[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }
}
