/// The places that Director fills in the templates of slides: `{Title}`. A file with any other place is refused, because a
/// place without a value silently drops its sentence.
package enum SlidePlace: String, Sendable, CaseIterable {
    // The subject.

    /// The subject as a title.
    case title = "Title"
    /// In the middle of a sentence: "bees", or "this topic".
    case name
    /// The subject at the start of a sentence, if it has a name.
    case capitalName = "Name"
    /// A subject in the singular that can stand before a verb.
    case one
    /// A subject in the plural that can stand before a verb.
    case many
    case person
    /// A thing one can discover.
    case thing
    /// Pronouns of a person.
    case he, him, his
    /// The subject, if it is a question.
    case question
    /// The sides of a subject that compares two.
    case left, right

    // People.

    /// The listeners as one speaks of them, or "the audience".
    case who
    /// The same, if the user named them.
    case listeners
    /// Those who are celebrated, if they are named.
    case names
    /// The same, or "the couple".
    case whom

    // What the user said.

    /// What the listeners should do, at most 48 characters.
    case ask = "Ask"
    /// In the middle of a sentence, at most 80.
    case askLong
    /// Only if it has at most six words.
    case askShort = "AskShort"
    /// At most 60 characters.
    case askFull = "AskFull"
    case takeaway, terms, objections, material, figures

    // In notes.

    /// Stands before what is still to be filled in: "Fill in:".
    case fillIn

    // In single templates.

    /// In `divider`: the name of the part, and the title of its first slide.
    case part, first
    /// In `topical`: what was asked for, in the middle and at the start of a sentence.
    case wish
    case capitalWish = "Wish"
    /// The same, longer.
    case asked
    /// In `more.…`: "second".
    case ordinal
}

/// What decides in a template and leaves no text: `{if.story}`.
package enum SlideCondition: String, Sendable, CaseIterable {
    /// A farewell for ever.
    case quiet
    /// Two are celebrated.
    case couple
    /// The subject compares two.
    case pair
    /// The subject is a question.
    case question
    case investors, children

    /// The purpose; `story` also if there is a story in the subject. In `topical`, all of them are known, else `story` alone.
    case story, teach, persuade, report, pitch, train, compare, celebrate
    /// In `topical`: what was asked for is a title as it stands.
    case ready
}

extension TemplateValues {
    package subscript(place: SlidePlace) -> String? {
        get { self[place.rawValue] }
        set { self[place.rawValue] = newValue }
    }

    package mutating func set(_ condition: SlideCondition, if holds: Bool) { set(condition.rawValue, if: holds) }
}

/// What can stand in the templates of a key.
struct SlidePlaces {
    /// Have a value at all times.
    let certain: Set<SlidePlace>
    /// Have a value if the user said so.
    let possible: Set<SlidePlace>
    let conditions: Set<SlideCondition>

    init(in key: TemplateKey) {
        let known: Set<SlidePlace> = [.title, .name, .who, .whom]
        let said = Set(SlidePlace.allCases).subtracting([.part, .first, .wish, .capitalWish, .asked, .ordinal])
        let common: Set<SlideCondition> = [.quiet, .couple, .pair, .question, .investors, .children, .story]
        switch key.shared {
        case .divider: self.init(known.union([.part, .first]), said, common)
        case .topical, .topicalForChildren:
            self.init(known.union([.wish, .capitalWish, .asked]), said, Set(SlideCondition.allCases))
        case .topicalPair: self.init(known.union([.left, .right]), said, common)
        case .moreExample, .moreExercise, .moreQuestion, .morePicture:
            self.init(known.union([.ordinal]), said, common)
        case .formTimeline, .formComparison, .formTable, .formMatrix, .formQuote, .formFigures, .formDiagram,
            .formPicture, .formPanels:
            self.init([], [], [])
        case .agenda, .usualQuestions, .usualDivider, .usualThanks, .usualNext, nil:
            let isName = key == .celebratedCouple || key == .celebratedPerson
            self.init(isName ? [] : known, isName ? [] : said, isName ? [] : common)
        }
    }

    private init(_ certain: Set<SlidePlace>, _ possible: Set<SlidePlace>, _ conditions: Set<SlideCondition>) {
        self.certain = certain.union([.fillIn])
        self.possible = possible.union(self.certain)
        self.conditions = conditions
    }

    /// Of the places a template has, one that is never filled.
    func unknown(among names: Set<String>) -> String? {
        names.sorted().first { name in
            if name.hasPrefix("if.") {
                return SlideCondition(rawValue: String(name.dropFirst(3))).map { !conditions.contains($0) } ?? true
            }
            return SlidePlace(rawValue: name).map { !possible.contains($0) } ?? true
        }
    }

    /// Of the places a template needs, one that may be without a value.
    func uncertain(among names: Set<String>) -> String? {
        names.sorted().first { name in SlidePlace(rawValue: name).map { !certain.contains($0) } ?? true }
    }

    /// For errors: "Title, name, who, if.story".
    var names: String {
        (SlidePlace.allCases.filter(possible.contains).map(\.rawValue)
            + SlideCondition.allCases.filter(conditions.contains).map { "if." + $0.rawValue }).joined(separator: ", ")
    }
}
