import DirectorCore
import DirectorLanguage

/// The small words by which a text in one language is read: English, and beside it the language the text is in. Small
/// words of other languages are left out, since they mean other things ("a", "die", "no").
struct ReadingWords: Sendable {
    let openers: Set<String>
    let strongOpeners: Set<String>
    let determiners: Set<String>
    /// Those determiners that may stand between an opener and the listeners without making them another's.
    let articles: Set<String>
    /// The openers that still leave no doubt before an article: "para la dirección", but not "a la dirección".
    let clearOpeners: Set<String>
    let followers: Set<String>
    let glue: Set<String>
    let genres: Set<String>
    let plainGenres: Set<String>
    let leads: Set<String>
    let requests: Set<String>
    let connectors: [String]
    let counting: [String]
    let expectations: [String]
    let inclusions: PhraseTable<String>
    let omissions: PhraseTable<String>

    static func words(for language: Language?) -> ReadingWords {
        switch language {
        case nil, .english: english
        case .german: german
        case .spanish: spanish
        case .french: french
        }
    }

    private static let english = ReadingWords(beside: nil)
    private static let german = ReadingWords(beside: .german)
    private static let spanish = ReadingWords(beside: .spanish)
    private static let french = ReadingWords(beside: .french)

    /// Of every language.
    static let anyGenres = [german, spanish, french].reduce(english.genres) { $0.union($1.genres) }

    private init(beside other: ReadingLexicon?) {
        func set(_ english: String, _ list: KeyPath<ReadingLexicon, String>) -> Set<String> {
            Set(Self.phrases(english) + Self.phrases(other?[keyPath: list] ?? ""))
        }
        openers = set(EnglishWords.openers, \.openers)
        strongOpeners = set(EnglishWords.strongOpeners, \.openers)
        determiners = set(EnglishWords.determiners, \.determiners)
        articles = set(EnglishWords.articles, \.articles)
        clearOpeners = set(EnglishWords.strongOpeners, \.clearOpeners)
        followers = set(EnglishWords.followers, \.followers)
        glue = set(EnglishWords.glue, \.glue)
        genres = set(EnglishWords.genres, \.genres)
        plainGenres = set(EnglishWords.plainGenres, \.genres)
        leads = set(EnglishWords.leads, \.leads)
        requests = Set(Self.phrases(other?.requests ?? ""))
        connectors = Self.phrases(other?.connectors ?? "") + Self.phrases(EnglishWords.connectors)
        counting = Self.phrases(other?.counting ?? "")
        expectations = Self.phrases(other?.expectations ?? "")
        inclusions = Self.table(EnglishWords.inclusions, other?.inclusions)
        omissions = Self.table(EnglishWords.omissions, other?.omissions)
    }

    private static func phrases(_ list: String) -> [String] {
        list.split(separator: ",").map { $0.singleLine }.filter { !$0.isEmpty }
    }

    private static func table(_ english: String, _ other: String?) -> PhraseTable<String> {
        PhraseTable((phrases(other ?? "") + phrases(english)).map { ($0, $0) })
    }
}

/// What every language may say in any text: nouns and units do not get in each other's way.
enum ReadingTables {
    static let audiences = PhraseTable(
        Audience.Kind.nouns.map { ($0.kind, $0.words.joined(separator: ",")) } + ReadingLexicon.all.flatMap(\.audiences)
    )
    static let purposes = PhraseTable(
        Purpose.signs.flatMap { sign in
            [(sign.purpose, sign.words.joined(separator: ","))]
                + ReadingLexicon.all.flatMap { $0.purposes.filter { $0.0 == sign.purpose } }
        }
    )
    static let tones = PhraseTable(
        Tone.signs.map { ($0.tone, $0.words.joined(separator: ",")) } + ReadingLexicon.all.flatMap(\.tones)
    )
    static let shorter = PhraseTable([
        (-1, EnglishWords.shorter + "," + ReadingLexicon.phrases(\.shorter).joined(separator: ","))
    ])
    static let longer = PhraseTable([
        (1, EnglishWords.longer + "," + ReadingLexicon.phrases(\.longer).joined(separator: ","))
    ])
    static let more = ReadingLexicon.words(\.more).union(["more", "additional", "extra"])
    static let fewer = ReadingLexicon.words(\.fewer).union(["fewer", "less"])
}
