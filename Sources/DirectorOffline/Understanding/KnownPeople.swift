import DirectorLanguage

/// Names that surely belong to a person, so that "Who is …?" and a pronoun are right. Anything else is treated as a
/// thing: a wrong "What is …?" would be worse than a neutral title, so things get neutral titles too.
enum KnownPeople {
    static func pronoun(of text: TokenizedText) -> Pronoun? {
        guard text.tokens.count <= 4, text.tokens.allSatisfy({ $0.kind == .word }) else { return nil }
        let words = Lexicon.everywhere
        var keys = text.keys[...]
        while let first = keys.first, words[.personTitles].contains(first) { keys = keys.dropFirst() }
        guard let first = keys.first, let last = keys.last else { return nil }
        guard keys.count <= 3 else { return nil }
        if words[.men].contains(first) || words[.surnamesOfMen].contains(last) { return .he }
        return words[.women].contains(first) || words[.surnamesOfWomen].contains(last) ? .she : nil
    }
}
