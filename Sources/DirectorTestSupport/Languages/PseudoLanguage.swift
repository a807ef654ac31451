package import DirectorLanguage

/// English with an accent on every letter, in brackets and longer. What is shown without them does not come from a
/// language file. The lexicon stays English: it holds what people say.
package enum PseudoLanguage {
    /// The languages of Director, with pseudo-English in place of what Director says in English.
    package static let languages = Languages { language in
        let sources = language.grammar.sources
        guard language == .english else { return sources }
        return LanguageSources(
            messages: disguised(sources.messages, "messages.en.yaml"),
            lexicon: sources.lexicon,
            slides: disguised(sources.slides, "slides.en.yaml")
        )
    }

    /// Whether `text` holds a word that has not been through a language file.
    package static func holdsPlainWord(_ text: String) -> Bool { !plainWords(in: text, besides: "").isEmpty }

    /// Words of two letters and more that have not been through a language file, and that the user did not say.
    package static func plainWords(in text: String, besides said: String) -> [String] {
        let known = Set(words(said))
        return words(text).filter { !known.contains($0) }
    }

    private static func words(_ text: String) -> [String] {
        text.split { !($0.isASCII && $0.isLetter) }.filter { $0.count > 1 }.map { $0.lowercased() }
    }

    private static func disguised(_ source: String, _ name: String) -> String {
        do {
            let file = try LanguageFile(name: name, source: source)
            return yaml(file.entries, indent: "", isKept: false)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private static func yaml(_ entries: [LanguageFile.Entry], indent: String, isKept: Bool) -> String {
        entries.map { entry in
            "\(indent)\(quoted(entry.key)):" + yaml(entry.value, indent: indent + "  ", isKept || entry.key == "omits")
        }.joined()
    }

    private static func yaml(_ node: LanguageFile.Node, indent: String, _ isKept: Bool) -> String {
        switch node.content {
        case .text(let text): " \(quoted(isKept ? text : disguised(text)))\n"
        case .list(let items): "\n" + items.map { "\(indent)-" + yaml($0, indent: indent + "  ", isKept) }.joined()
        case .map(let entries): "\n" + yaml(entries, indent: indent, isKept: isKept)
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            switch character {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            default: String(character)
            }
        }
        return "\"" + escaped.joined() + "\""
    }

    /// Places and the brackets of what may be left out stay as they are.
    static func disguised(_ text: String) -> String {
        var isPlace = false
        let letters = text.map { character -> Character in
            if character == "{" { isPlace = true }
            if character == "}" { isPlace = false }
            return isPlace ? character : accents[character] ?? character
        }
        return "⟦" + String(letters) + String(repeating: "·", count: (text.count * 2 + 4) / 5) + "⟧"
    }

    private static let accents: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "áƀçďéƒğĥíĵķłɱñóþʠŕšŧúṽŵẋýžÁɃÇĎÉƑĞĤÍĴĶŁⱮÑÓÞɊŔŠŦÚṼŴẊÝŽ"
        )
    )
}
