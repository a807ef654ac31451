/// The small words that give a language away.
enum LanguageWords {
    /// The letters beyond ASCII of each language that lists them.
    static let letters: [(language: Language, letters: Set<Character>)] = written.compactMap { language, file in
        let letters = Set(file[.letters].compactMap(\.first))
        return letters.isEmpty ? nil : (language, letters)
    }

    /// What stands before an apostrophe.
    static let elisions: [(language: Language, beginnings: Set<String>)] = written.compactMap { language, file in
        let beginnings = Set(file[.elisions])
        return beginnings.isEmpty ? nil : (language, beginnings)
    }

    /// The languages that use each word; none for a word of a language that is not written here.
    static let table: [String: [Language]] = {
        var table: [String: [Language]] = [:]
        for (language, file) in written {
            for word in file[.smallWords] { table[word, default: []].append(language) }
        }
        // Neighbours share words; these are theirs alone. Without them a Portuguese would be answered in Spanish.
        for (name, words) in Lexicon.names(.neighbours) where Language(rawValue: name) == nil {
            for word in words { table[word, default: []] = [] }
        }
        return table
    }()

    /// The words of each language's lexicon that stand alone.
    static let lexicons = PerLanguage { language -> Set<String> in
        guard let file = written.first(where: { $0.language == language })?.file else { return [] }
        let lists = WordList.allCases.flatMap { file[$0] }
        let rows = WordTable.allCases.flatMap { table in file[table].flatMap(\.phrases) }
        return Set((lists + rows).filter { !$0.contains(" ") })
    }

    private static let written = LexiconFiles.all.compactMap { source in
        source.language.map { (language: $0, file: source.file) }
    }
}
