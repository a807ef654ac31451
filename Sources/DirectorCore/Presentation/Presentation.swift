/// What a session makes: outline and deck are two views of this value. The log keeps it whole; the strawman that clients
/// are sent and the columns that other programs read are derived from it.
package struct Presentation: Sendable, Equatable {
    /// For life; `nil` in an author's draft, until the first entry holds it.
    package var id: PresentationID?
    /// The seq of the entry that changed it last.
    package var version: LogSequence
    /// BCP 47; `nil` if the language could not be told. Stored, never found again from the texts.
    package var language: String?
    package var title: String
    package var audience: String
    /// How long it takes, in minutes.
    package var minutes: Int
    package var look: Look
    /// At most 20 characters.
    package var footer: String?
    package var slides: [Slide]
    /// The highest number that a slide's id ever had here.
    package private(set) var lastSlideNumber: Int

    /// How the whole should look, in words.
    package struct Look: Codable, Sendable, Equatable {
        package var theme: String
        package var suggestions: String
        package var style: PresentationStrawman.VisualStyle?

        package init(theme: String, suggestions: String, style: PresentationStrawman.VisualStyle? = nil) {
            self.theme = theme
            self.suggestions = suggestions
            self.style = style
        }
    }

    package init(
        language: String?,
        title: String,
        audience: String,
        minutes: Int,
        look: Look,
        footer: String? = nil,
        slides: [Slide]
    ) {
        id = nil
        version = .start
        self.language = language
        self.title = title
        self.audience = audience
        self.minutes = minutes
        self.look = look
        self.footer = footer
        self.slides = slides
        lastSlideNumber = max(slides.count, slides.compactMap(\.id.number).max() ?? 0)
    }

    /// An id that no slide of this presentation has or had.
    package mutating func newSlideID() -> SlideID {
        lastSlideNumber += 1
        return SlideID(number: lastSlideNumber)
    }

    mutating func raiseLastSlideNumber(to number: Int) { lastSlideNumber = max(lastSlideNumber, number) }

    /// Whether both say the same, however many slides were added and taken away on the way.
    package func saysSame(as other: Presentation) -> Bool {
        guard slides.count == other.slides.count, zip(slides, other.slides).allSatisfy({ $0.saysSame(as: $1) }) else {
            return false
        }
        var counted = self
        counted.lastSlideNumber = other.lastSlideNumber
        counted.slides = other.slides
        return counted == other
    }

    /// The plan alone, without what the slides were filled with.
    package var outline: Presentation {
        var outline = self
        for index in outline.slides.indices { outline.slides[index].content = nil }
        return outline
    }

    /// The language that is claimed for its texts: none if the title shows that they are in more than one.
    package var textLanguage: String? { title.isInLatinScript ? language : nil }

    /// What clients are sent and other programs read.
    package var strawman: PresentationStrawman {
        PresentationStrawman(
            mainTitle: title,
            overallTheme: look.theme,
            designSuggestions: look.suggestions,
            targetAudience: audience,
            presentationDuration: minutes,
            slides: slides.enumerated().map { StrawmanSlide($1, number: $0 + 1) },
            footerText: footer,
            visualStylePreference: look.style
        )
    }
}
