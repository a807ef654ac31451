/// Escapes text of people and models, so that HTML reads it as text between tags and in quoted attribute values.
enum HTMLText {
    /// Replaces the five characters that have a meaning in markup by references, and control characters, which HTML
    /// forbids, by U+FFFD. Removes the nine bidirectional embedding, override and isolate controls, because an unclosed
    /// one would change the direction of all text after it. Keeps the marks LRM, RLM and ALM, which affect only their
    /// own place.
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
