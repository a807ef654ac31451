import DirectorLanguage

/// The words by which a language says who listens, how long, and to what end. One file per language; lists are separated
/// by commas, in lower case. Adding a language is adding a file and a line in ``all``.
struct ReadingLexicon: Sendable {
    var audiences: [(Audience.Kind, String)] = []
    var purposes: [(Purpose, String)] = []
    var tones: [(Tone, String)] = []

    var minutes = ""
    var hours = ""
    /// Whole lengths in words, in minutes: "half an hour".
    var durations: [(String, Double)] = []

    var slides = ""
    /// Numbers of slides for which no number word stands, since an article or "no" stands there: "a single slide".
    var slideCounts: [(String, Int)] = []
    /// Behind a number, before the word for slides.
    var more = ""
    var fewer = ""
    var shorter = ""
    var longer = ""
    /// Before a bare number: "make it 12".
    var counting = ""

    /// What is made: a talk, a deck.
    var genres = ""
    /// Between what is made and its subject: "about".
    var connectors = ""
    /// Words a request begins with.
    var leads = ""
    /// Those of ``leads`` that show it is a request.
    var requests = ""

    /// Before the listeners: "for", "to".
    var openers = ""
    var determiners = ""
    /// Those determiners behind which an opener still counts, if it is one of ``clearOpeners``: "für den Vorstand".
    var articles = ""
    var clearOpeners = ""
    /// Behind the listeners.
    var followers = ""
    /// Words without meaning of their own beside what was understood.
    var glue = ""

    var inclusions = ""
    var omissions = ""
    /// Before what the listeners should do.
    var expectations = ""

    var passes = ""
    var refusals = ""

    static let all: [ReadingLexicon] = [.german, .spanish, .french]

    /// Every word of a list, in every language but English, whose words stand with the rules.
    static func words(_ list: KeyPath<ReadingLexicon, String>) -> Set<String> { Set(phrases(list)) }

    static func phrases(_ list: KeyPath<ReadingLexicon, String>) -> [String] {
        all.flatMap { $0[keyPath: list].split(separator: ",").map { $0.singleLine } }.filter { !$0.isEmpty }
    }
}
