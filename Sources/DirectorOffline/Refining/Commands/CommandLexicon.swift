import DirectorCore
import DirectorLanguage

/// The words of the basic commands in one language. One file per language; lists are separated by commas, in lower case.
/// English has rules of its own (``InstructionReading``). Adding a language is adding a file and a line below.
struct CommandLexicon: Sendable {
    let slide: Set<String>
    let add: Set<String>
    /// The second half of a split verb: "füge … hinzu".
    let particles: Set<String>
    let remove: Set<String>
    let move: Set<String>
    let swap: Set<String>
    let merge: Set<String>
    let split: Set<String>
    let rename: Set<String>
    /// Between a slide and its new name.
    let naming: Set<String>
    let make: Set<String>
    /// Between "slide" and what it is about.
    let about: [String]
    let articles: Set<String>
    let courtesy: Set<String>
    let joints: Set<String>
    let toEnd: [String]
    let toStart: [String]
    let after: [String]
    let before: [String]
    let last: Set<String>
    let first: Set<String>
    let forms: PhraseTable<SlideForm>
    let shorter: PhraseTable<Int>
    let longer: PhraseTable<Int>
    /// "the whole deck", beside which no slide is meant.
    let missing: [String]

    static func lexicon(for language: Language?) -> CommandLexicon? {
        switch language {
        case nil, .english: nil
        case .german: german
        case .spanish: spanish
        case .french: french
        }
    }

    /// Every verb a command can begin with, or in German end with.
    let verbs: Set<String>

    init(
        slide: String,
        add: String,
        particles: String = "",
        remove: String,
        move: String,
        swap: String,
        merge: String,
        split: String,
        rename: String,
        naming: String,
        make: String,
        about: String,
        articles: String,
        courtesy: String,
        joints: String,
        toEnd: String,
        toStart: String,
        after: String,
        before: String,
        last: String,
        first: String,
        forms: [(SlideForm, String)],
        shorter: String,
        longer: String,
        missing: String
    ) {
        func list(_ words: String) -> [String] { words.split(separator: ",").map { $0.singleLine } }
        self.slide = Set(list(slide))
        self.add = Set(list(add))
        self.particles = Set(list(particles))
        self.remove = Set(list(remove))
        self.move = Set(list(move))
        self.swap = Set(list(swap))
        self.merge = Set(list(merge))
        self.split = Set(list(split))
        self.rename = Set(list(rename))
        self.naming = Set(list(naming))
        self.make = Set(list(make))
        self.about = list(about)
        self.articles = Set(list(articles))
        self.courtesy = Set(list(courtesy))
        self.joints = Set(list(joints))
        self.toEnd = list(toEnd)
        self.toStart = list(toStart)
        self.after = list(after)
        self.before = list(before)
        self.last = Set(list(last))
        self.first = Set(list(first))
        self.forms = PhraseTable(forms.map { ($0.0, list($0.1)) })
        self.shorter = PhraseTable([(-1, list(shorter))])
        self.longer = PhraseTable([(1, list(longer))])
        self.missing = list(missing)
        verbs = self.add.union(self.remove).union(self.move).union(self.swap).union(self.merge).union(self.split).union(
            self.rename
        )
        .union(self.make)
    }
}
