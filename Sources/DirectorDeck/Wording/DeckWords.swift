import DirectorLanguage

/// The few words a document says itself, in the language of its slides where that is one we write, else in English.
struct DeckWords: Sendable {
    /// For the `lang` attribute of what holds these words.
    let tag: String
    private let messages: Messages

    init(for language: LanguageTag?, in languages: Languages) {
        self.init(languages[language.flatMap { Language(rawValue: $0.primary) } ?? .english])
    }

    init(_ texts: LanguageTexts) {
        tag = texts.language.code
        messages = texts.messages
    }

    /// A text without places.
    subscript(_ key: ViewerMessage) -> String { messages.text(key) }

    func more(_ count: Int) -> String { messages.text(ViewerMessage.more, count: count) }

    func outlineTitle(_ title: String) -> String { messages.text(ViewerMessage.outlineTitle, ["title": title]) }

    func slideCount(_ count: Int) -> String { messages.text(ViewerMessage.slideCount, count: count) }

    func minutes(_ count: Int) -> String { messages.text(ViewerMessage.minutes, count: count) }

    func audience(_ audience: String) -> String { messages.text(ViewerMessage.audience, ["audience": audience]) }

    /// Of which the viewer's script fills the places `{number}` and `{count}` itself.
    var slideOf: String { messages.text(ViewerMessage.slideOf, ["number": "{number}", "count": "{count}"]) }

    func slide(_ number: Int, of count: Int, titled title: String) -> String {
        let values: TemplateValues = ["number": String(number), "count": String(count), "title": title]
        return messages.text(ViewerMessage.slideOfTitled, values)
    }

    func slide(_ number: Int, titled title: String) -> String {
        messages.text(ViewerMessage.slideTitled, ["number": String(number), "title": title])
    }

    func notes(for number: Int) -> String { messages.text(ViewerMessage.notesFor, ["number": String(number)]) }
}
