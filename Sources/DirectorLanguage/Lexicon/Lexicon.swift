/// The words by which a message is read.
package struct Lexicon: Sendable {
    /// `nil` for a message whose language is not known.
    package let language: Language?
    private let lists: [Words]
    private let files: [LexiconFile]

    /// For a message in `language`: its words first, then the English ones, which people mix in. Small words of other
    /// languages are left out, since they mean other things ("a", "die", "no").
    package static func of(_ language: Language?) -> Lexicon { mixed[language ?? .english] }

    /// The words of all languages together, for lists that do not get in each other's way.
    package static let everywhere = Lexicon(nil, LexiconFiles.all.map(\.file))

    /// Without the English words that people mix in.
    package var native: Lexicon { Self.native[language ?? .english] }

    package subscript(list: WordList) -> Words { lists[list.rawValue] }

    private static let native = PerLanguage { Lexicon($0, files(of: $0)) }

    private static let mixed = PerLanguage { language in
        language == .english ? native[.english] : Lexicon(language, files(of: language) + files(of: .english))
    }

    private static func files(of language: Language) -> [LexiconFile] {
        LexiconFiles.all.filter { $0.language == language }.map(\.file)
    }

    private init(_ language: Language?, _ files: [LexiconFile]) {
        self.language = language
        self.files = files
        let falseFriends = language == nil ? [] : Set(files.first?[.falseFriends] ?? [])
        lists = WordList.allCases.map { list in
            let own = files.first?[list] ?? []
            let others = files.dropFirst().flatMap { $0[list] }
            guard list == .omissions, !falseFriends.isEmpty else { return Words(own + others) }
            return Words(own + others.filter { !falseFriends.contains($0) })
        }
    }

    /// The phrases of one row of a table in the languages of this lexicon.
    package func phrases<Key: RawRepresentable<String>>(_ table: WordTable, for key: Key) -> [String] {
        files.flatMap { file in file[table].filter { $0.key == key.rawValue.inWords }.flatMap(\.phrases) }
    }

    /// The rows of a table in the languages of this lexicon, the first key first; a language's own words before others.
    ///
    /// - Precondition: The files hold no other keys. A test reads every table.
    /// - Parameter keys: in the order in which they count
    package func table<Key: RawRepresentable<String>>(_ table: WordTable, by keys: [Key]) -> PhraseTable<Key> {
        PhraseTable(
            files.flatMap { file in
                keys.flatMap { key in
                    file[table].filter { $0.key == key.rawValue.inWords }.map { (key, $0.phrases) }
                }
            }
        )
    }
}

extension Lexicon {
    /// The rows of a table in all languages, the first key first.
    ///
    /// - Precondition: The files hold no other keys. A test reads every table.
    package static func rows<Key: RawRepresentable<String> & CaseIterable>(_ table: WordTable, by key: Key.Type)
        -> [(key: Key, phrases: [String])]
    {
        do throws(LanguageFileError) {
            return try LexiconFiles.rows(table, by: key)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    /// The rows of a table in all languages, for looking through a text.
    package static func table<Key: RawRepresentable<String> & CaseIterable>(_ table: WordTable, by key: Key.Type)
        -> PhraseTable<Key>
    {
        PhraseTable(rows(table, by: key).map { ($0.key, $0.phrases) })
    }

    /// What a table says that calls listeners or languages by name: the name, and phrases.
    package static func names(_ table: WordTable) -> [(name: String, phrases: [String])] {
        LexiconFiles.all.flatMap { $0.file[table].map { ($0.key, $0.phrases) } }
    }

    /// A table of numbers, phrases with more words first.
    package static func numbers(_ table: WordTable) -> [(phrase: String, value: Int)] {
        do throws(LanguageFileError) {
            let numbers = try LexiconFiles.numbers(table)
            return numbers.map { ($0, $0.phrase.count { $0 == " " }) }.enumerated()
                .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
        } catch {
            preconditionFailure("\(error)")
        }
    }
}
