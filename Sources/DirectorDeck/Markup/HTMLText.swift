/// Turns text from people and models into text that HTML reads as nothing but text, both between tags and inside a
/// quoted attribute value.
enum HTMLText {
    /// The five characters with a meaning in markup become references. Control characters, which HTML forbids, become
    /// U+FFFD. The nine bidirectional embedding, override and isolate controls are dropped: left open, one of them
    /// would turn round everything after it. The marks LRM, RLM and ALM stay; they reach no further than themselves.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: result += "&amp;"
            case 0x3C: result += "&lt;"
            case 0x3E: result += "&gt;"
            case 0x22: result += "&quot;"
            case 0x27: result += "&#39;"
            case 0x0D: break
            case 0x09, 0x0A: result.unicodeScalars.append(scalar)
            case 0x2028, 0x2029: result += "\n"
            case 0x202A...0x202E, 0x2066...0x2069: break
            case 0x00...0x1F, 0x7F...0x9F: result += "\u{FFFD}"
            case let value where value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
