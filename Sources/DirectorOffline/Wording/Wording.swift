import DirectorCore
package import DirectorLanguage

/// Everything the offline author says, in one language: which text of the language's messages says a fact, and what fills
/// its places.
///
/// Texts claim nothing about the subject. What the user said is quoted as it was typed. A value: safe from any thread.
package struct Wording: Sendable, Equatable {
    private let texts: LanguageTexts

    package init(_ texts: LanguageTexts) { self.texts = texts }

    package var language: Language { texts.language }

    var grammar: any Grammar.Type { texts.language.grammar }

    package var messages: Messages { texts.messages }

    /// The templates of slides in this language.
    var slides: SlideTemplates { texts.slides }

    package static func == (left: Wording, right: Wording) -> Bool {
        left.language == right.language && left.messages == right.messages
    }

    func text(_ key: some MessageKey, count: Int? = nil, _ values: TemplateValues = [:]) -> String {
        messages.text(key, count: count, values)
    }

    func text<Value: RawRepresentable<String>>(
        _ key: some MessageKey,
        of value: Value,
        _ values: TemplateValues = [:]
    ) -> String {
        messages.text(key, of: value, values)
    }
}

// MARK: - Small words

enum WordMessage: String, MessageKey {
    static let section = "author.words"

    case number, ordinal
    case furtherOrdinal, and, quotation, minutes, slides, moreSlides

    var shape: MessageShape {
        switch self {
        case .number, .ordinal: .series
        case .furtherOrdinal, .and, .quotation, .minutes, .slides, .moreSlides: .text
        }
    }
}

enum TimeMessage: String, MessageKey {
    static let section = "author.time"

    case someSeconds, halfAMinute, oneMinute, oneAndAHalf, minutes
}

extension Wording {
    /// "five" for 5, digits where the language has no word in its messages.
    func name(of number: Int) -> String { messages.text(WordMessage.number, at: number) ?? String(number) }

    /// "A second" for 2, in front of a noun of a template; with the article where that depends on the word.
    func ordinal(_ number: Int) -> String {
        messages.text(WordMessage.ordinal, at: number) ?? text(WordMessage.furtherOrdinal)
    }

    /// "a, b and c".
    func list(_ items: [String]) -> String { grammar.list(items, and: text(WordMessage.and)) }

    func quoted(_ text: String) -> String { self.text(WordMessage.quotation, ["text": text]) }

    package func minutes(_ count: Int) -> String { text(WordMessage.minutes, count: count) }

    func slides(_ count: Int) -> String { text(WordMessage.slides, count: count) }

    /// "more than 1000 slides".
    func moreSlides(than count: Int) -> String { text(WordMessage.moreSlides, count: count) }

    /// A number of slides that cannot be had, as the user said it.
    func impossibleSlides(_ count: Int) -> String {
        let largest = SlideBudget.largestSpokenCount
        return count > largest ? moreSlides(than: largest) : slides(count)
    }

    /// "about one minute".
    func time(seconds: Double) -> String {
        switch seconds {
        case ..<25: text(TimeMessage.someSeconds)
        case ..<45: text(TimeMessage.halfAMinute)
        case ..<80: text(TimeMessage.oneMinute)
        case ..<105: text(TimeMessage.oneAndAHalf)
        default: text(TimeMessage.minutes, count: Int((seconds / 60).rounded()))
        }
    }
}
