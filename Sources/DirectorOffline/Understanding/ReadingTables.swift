import DirectorLanguage

/// The tables by which texts are read: of all languages, since nouns and units do not get in each other's way.
enum ReadingTables {
    static let listeners = Lexicon.table(.audiences, by: Audience.Kind.self)
    static let listenersBehind = Lexicon.names(.listenersBehind)
    static let listenersAt = Lexicon.names(.listenersAt)
    static let ageGroups = Lexicon.rows(.ageGroups, by: Audience.Kind.self)
    static let purposes = Lexicon.table(.purposes, by: Purpose.self)
    static let tones = Lexicon.table(.tones, by: Tone.self)
    static let shorter = PhraseTable([(-1, Lexicon.everywhere[.shorter].phrases)])
    static let longer = PhraseTable([(1, Lexicon.everywhere[.longer].phrases)])
    static let more = Lexicon.everywhere[.more]
    static let fewer = Lexicon.everywhere[.fewer]
    static let genres = Lexicon.everywhere[.genres]

    /// What leads to things that must appear, in one language and English.
    static func inclusions(_ words: Lexicon) -> PhraseTable<String> { inclusions[words.language ?? .english] }

    /// What leads to things that must not appear.
    static func omissions(_ words: Lexicon) -> PhraseTable<String> { omissions[words.language ?? .english] }

    private static let inclusions = tables(.inclusions)
    private static let omissions = tables(.omissions)

    private static func tables(_ list: WordList) -> PerLanguage<PhraseTable<String>> {
        PerLanguage { language in PhraseTable(Lexicon.of(language)[list].phrases.map { ($0, [$0]) }) }
    }
}
