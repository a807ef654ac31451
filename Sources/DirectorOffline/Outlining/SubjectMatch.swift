import DirectorLanguage

/// Whether two pieces of text are about the same thing: they share a word that carries meaning.
enum SubjectMatch {
    private static let hollow = Lexicon.everywhere[.hollowWords]

    static func words(of text: String) -> Set<String> {
        Set(TokenizedText(text).tokens.filter { !$0.isMark && !hollow.contains($0.key) }.map { stem($0.key) })
    }

    /// Meaningful words that both share.
    static func score(_ left: String, _ right: String) -> Int { words(of: left).intersection(words(of: right)).count }

    static func matches(_ wish: String, _ title: String) -> Bool { score(wish, title) > 0 }

    private static func stem(_ word: String) -> String {
        if word.hasSuffix("'s") { return String(word.dropLast(2)) }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), word.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us") {
            return String(word.dropLast())
        }
        return word
    }
}
