import DirectorCore
import DirectorLanguage

/// The few words a document says itself, in the language of its slides where that is one we write, else in English. One
/// file a language; places are `{number}`, `{count}`, `{title}` and `{audience}`.
struct DeckWords: Sendable, Equatable {
    /// For the `lang` attribute of what holds these words.
    let tag: String

    // MARK: On slides

    /// Before what only the presenter knows.
    let fillIn: String
    /// What a list leaves out: "and {count} more".
    let more: String
    let wantedPicture: String
    let wantedChart: String
    let wantedDiagram: String
    let outlinePreview: String
    let draft: String

    // MARK: About the whole

    /// Of a page in a browser's tab: "{title} (outline preview)".
    let outlineTitle: String
    let oneSlide: String
    let manySlides: String
    let oneMinute: String
    let manyMinutes: String
    let audience: String
    let noSlides: String

    // MARK: Around the stage

    let slideRole: String
    let slideOf: String
    let slideOfTitled: String
    let slideTitled: String
    let progress: String
    let slides: String
    let previous: String
    let next: String
    let overview: String
    let notes: String
    let notesFor: String
    let noNotes: String
    let fullScreen: String
    let noFullScreen: String
    let keyboardHelp: String
    let help: Help
    let outline: OutlineNames

    struct Help: Sendable, Equatable {
        let title: String
        let space: String
        let pageUp: String
        let pageDown: String
        let home: String
        let end: String
        let escape: String
        let firstAndLast: String
        let allSlides: String
        let thisHelp: String
        let closeOpen: String
        let more: String
        let close: String
    }

    /// What an outline says about a slide.
    struct OutlineNames: Sendable, Equatable {
        let tells: String
        let keyPoints: String
        let toSay: String
        let arrangement: String
        let picture: String
        let chart: String
        let diagram: String
        let table: String
        let theme: String
        let design: String
    }

    static func words(for language: LanguageTag?) -> DeckWords {
        switch language.flatMap({ Language(rawValue: $0.primary) }) {
        case nil, .english: english
        case .german: german
        case .spanish: spanish
        case .french: french
        }
    }
}

extension DeckWords {
    func slides(_ count: Int) -> String { count == 1 ? oneSlide : manySlides.filling("count", String(count)) }

    func minutes(_ count: Int) -> String { count == 1 ? oneMinute : manyMinutes.filling("count", String(count)) }

    func more(_ count: Int) -> String { more.filling("count", String(count)) }
}

extension String {
    /// With `{name}` replaced; what is filled in is not looked at again.
    func filling(_ name: String, _ value: String) -> String {
        let place = "{" + name + "}"
        guard let range = firstRange(of: place) else { return self }
        return self[..<range.lowerBound] + value + self[range.upperBound...]
    }
}
