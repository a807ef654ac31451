/// Tells the language of a text by its small words and its letters. No dictionary, no statistics to load: a name or a
/// single noun belongs to no language, and then the answer is "do not know".
package enum LanguageDetection {
    /// A longer text says nothing more about its language.
    package static let readLimit = 400

    /// The language of `text`; `nil` if nothing in it tells.
    package static func language(of text: String) -> Language? {
        var scores = LanguageScores()
        for word in text.prefix(readLimit).lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }
        ) {
            scores.add(word: String(word))
        }
        return scores.best
    }
}

/// What speaks for each language so far. Words are given in lower case.
package struct LanguageScores: Sendable, Equatable {
    private var points: [Language: Int] = [:]
    /// Languages that do not write a letter that occurred.
    private var excluded: Set<Language> = []
    /// For languages that are not written here.
    private var other = 0
    /// For a tie.
    private var words: [String] = []

    package init() {}

    package mutating func add(word: String) {
        words.append(word)
        if let languages = LanguageWords.table[word] {
            if languages.isEmpty { other += 3 }
            // A word of one language tells more than one of two.
            for language in languages { points[language, default: 0] += languages.count == 1 ? 3 : 1 }
        } else if let elided = word.firstIndex(where: { $0 == "'" || $0 == "’" }) {
            let beginning = String(word[..<elided])
            for (language, beginnings) in LanguageWords.elisions where beginnings.contains(beginning) {
                points[language, default: 0] += 3
            }
        }
        guard word.utf8.count > word.count else { return }
        for letter in word where !letter.isASCII { add(letter: letter) }
    }

    private mutating func add(letter: Character) {
        let writing = LanguageWords.letters.filter { $0.letters.contains(letter) }.map(\.language)
        for (language, _) in LanguageWords.letters where !writing.contains(language) { excluded.insert(language) }
        if writing.count == 1, let only = writing.first { points[only, default: 0] += 2 }
    }

    /// The language with most to speak for it; `nil` if none has anything, two have the same, or another may be meant.
    package var best: Language? {
        let first = leading
        return first.count == 1 ? first.first : nil
    }

    /// The languages with most to speak for them: more than one where a text is the same in several, as "elimina la
    /// diapositiva 3" is in Spanish and Italian. None if nothing tells, or another language may be meant.
    package var leading: [Language] {
        let left = points.filter { !excluded.contains($0.key) }
        guard let most = left.values.max(), most > other else { return [] }
        let first = Language.allCases.filter { left[$0] == most }
        guard first.count > 1 else { return first }
        // The small words are the same in these languages, so the words of commands and answers have to tell.
        let known = first.map { language in words.count { LanguageWords.lexicons[language].contains($0) } }
        return zip(first, known).filter { $0.1 == known.max() }.map(\.0)
    }
}
