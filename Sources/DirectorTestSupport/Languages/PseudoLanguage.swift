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

    /// Whether `text` holds a word that has not been through a messages file.
    package static func holdsPlainWord(_ text: String) -> Bool {
        var run = 0
        for character in text {
            run = character.isASCII && character.isLetter ? run + 1 : 0
            if run > 1 { return true }
        }
        return false
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
