/// A finished presentation: what the renderer draws. Pure content; nothing here says how it looks beyond the layout.
package struct Deck: Codable, Sendable, Equatable {
    package var title: String
    package var subtitle: String?
    /// BCP 47, if known; helps screen readers and hyphenation.
    package var language: String?
    package var audience: String
    /// Minutes.
    package var duration: Int
    package var footer: String?
    package var visualStyle: PresentationStrawman.VisualStyle?
    package var slides: [DeckSlide]

    package init(
        title: String,
        subtitle: String? = nil,
        language: String? = nil,
        audience: String,
        duration: Int,
        footer: String? = nil,
        visualStyle: PresentationStrawman.VisualStyle? = nil,
        slides: [DeckSlide]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.audience = audience
        self.duration = duration
        self.footer = footer
        self.visualStyle = visualStyle
        self.slides = slides
    }
}

/// Where a finished deck is, and how large.
package struct DeckReference: Codable, Sendable, Equatable {
    package var presentationID: PresentationID
    /// Absolute `http` or `https` address at which it could be opened when it was made, for other programs that read the
    /// session's row. A reader gets ``url(for:)``.
    package var url: String
    package var slideCount: Int
    /// Numbers of the slides that could not be written and have a stand-in, in order; `nil` if there are none.
    package var standIns: [Int]?

    package init(presentationID: PresentationID, url: String, slideCount: Int, standIns: [Int]? = nil) {
        self.presentationID = presentationID
        self.url = url
        self.slideCount = slideCount
        self.standIns = standIns
    }

    enum CodingKeys: String, CodingKey {
        case presentationID = "presentation_id"
        case url
        case slideCount = "slide_count"
        case standIns = "stand_ins"
    }
}
