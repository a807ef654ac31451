/// French. The presenter is addressed as "vous".
package enum FrenchGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_fr_yaml,
        lexicon: EmbeddedText.lexicon_fr_yaml,
        slides: EmbeddedText.slides_fr_yaml
    )

    /// In French the plural begins at two.
    package static func plural(of count: Int) -> PluralForm { abs(count) < 2 ? .one : .other }

    /// Before `: ; ! ?` and inside guillemets stands a space that does not break. The files are written with plain spaces,
    /// which can be seen and typed.
    package static func spaced(_ text: String) -> String {
        guard text.contains(" ") else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        var previous: Character?
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            let isBound =
                character == " " && (previous == "«" || index < text.endIndex && ":;!?»".contains(text[index]))
            result.append(isBound ? "\u{A0}" : character)
            previous = character
        }
        return result
    }
}
