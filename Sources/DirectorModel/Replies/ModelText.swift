import DirectorCore
import DirectorLanguage
import DirectorOffline

/// What is done to every text a model wrote.
enum ModelText {
    /// Without control characters, and trimmed. Line breaks stay.
    static func clean(_ text: String) -> String {
        let unicode = text.unicodeScalars.filter {
            $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
        }
        return String(String.UnicodeScalarView(unicode)).trimmed
    }

    /// For the chat, where Markdown is drawn: links, pictures and tags become plain text.
    static func chat(_ text: String) -> String {
        var defuser = MarkupDefuser()
        return ChatText.withoutGreeting(defuser.feed(clean(text)))
    }

    /// Web addresses in a text.
    static func addresses(in text: String) -> [Substring] {
        text.split(whereSeparator: { $0.isWhitespace || "<>()[]\"“”".contains($0) }).compactMap { word in
            guard let start = ["https://", "http://", "www."].lazy.compactMap({ word.firstRange(of: $0) }).first else {
                return nil
            }
            var address = word[start.lowerBound...]
            while let last = address.last, ".,;:!?'".contains(last) { address = address.dropLast() }
            return address
        }
    }
}

/// Puts a space where two characters together would begin markup: links, pictures and references of Markdown, tags of
/// HTML. A model that was talked into it could otherwise lead readers of the chat to another site. Works on one piece
/// of a text after the other.
struct MarkupDefuser: Sendable {
    private var last: Character?

    mutating func feed(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for character in text {
            if let last, Self.begin(last, character) { out.append(" ") }
            out.append(character)
            last = character
        }
        return out
    }

    private static func begin(_ first: Character, _ second: Character) -> Bool {
        switch first {
        case "]": second == "(" || second == "[" || second == ":"
        case "!": second == "["
        case "<": second.isLetter || second == "/" || second == "!" || second == "?"
        default: false
        }
    }
}
