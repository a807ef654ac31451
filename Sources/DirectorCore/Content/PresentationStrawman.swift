/// The agreed outline, slide by slide (protocol §4.4).
package struct PresentationStrawman: Codable, Sendable, Equatable {
    /// How pictures should look; a hint for the writer and the renderer.
    package enum VisualStyle: String, Codable, Sendable, CaseIterable {
        case professional, illustrated, kids
    }

    /// What can be read. New outlines and changes keep to ``ConfirmationPlan/allowedSlideCount``; earlier versions made
    /// longer ones.
    package static let allowedSlideCount = 1...60
    package static let allowedDuration = 1...600

    package var type = "PresentationStrawman"
    package var mainTitle: String
    package var overallTheme: String
    package var designSuggestions: String
    package var targetAudience: String
    /// Minutes.
    package var presentationDuration: Int
    package var slides: [StrawmanSlide]
    /// At most 20 characters.
    package var footerText: String?
    /// Like ``DeckReference/url``.
    package var previewURL: String?
    package var previewPresentationID: PresentationID?
    package var visualStylePreference: VisualStyle?

    package init(
        mainTitle: String,
        overallTheme: String,
        designSuggestions: String,
        targetAudience: String,
        presentationDuration: Int,
        slides: [StrawmanSlide],
        footerText: String? = nil,
        visualStylePreference: VisualStyle? = nil
    ) {
        self.mainTitle = mainTitle
        self.overallTheme = overallTheme
        self.designSuggestions = designSuggestions
        self.targetAudience = targetAudience
        self.presentationDuration = presentationDuration
        self.slides = slides
        self.footerText = footerText
        self.visualStylePreference = visualStylePreference
    }

    enum CodingKeys: String, CodingKey {
        case type
        case mainTitle = "main_title"
        case overallTheme = "overall_theme"
        case designSuggestions = "design_suggestions"
        case targetAudience = "target_audience"
        case presentationDuration = "presentation_duration"
        case slides
        case footerText = "footer_text"
        case previewURL = "preview_url"
        case previewPresentationID = "preview_presentation_id"
        case visualStylePreference = "visual_style_preference"
    }

    /// Checks every range, that slides are numbered 1…n in order, that their ids differ, and that preview address and
    /// id come together or not at all.
    package func validate() throws(ContentError) {
        try ContentError.requireText(mainTitle, "main_title")
        try ContentError.requireCount(presentationDuration, in: Self.allowedDuration, "presentation_duration")
        try ContentError.requireCount(slides.count, in: Self.allowedSlideCount, "slides")
        try ContentError.requireLength(footerText, atMost: 20, "footer_text")
        guard (previewURL == nil) == (previewPresentationID == nil) else {
            throw ContentError(path: "preview_url", found: "one of address and id", allowed: "both or neither")
        }
        var seen: Set<String> = []
        for (index, slide) in slides.enumerated() {
            let path = "slides[\(index)]"
            guard slide.slideNumber == index + 1 else {
                throw ContentError(path: path + ".slide_number", found: "\(slide.slideNumber)", allowed: "\(index + 1)")
            }
            guard seen.insert(slide.slideID).inserted else {
                throw ContentError(path: path + ".slide_id", found: "\(slide.slideID) twice", allowed: "unique ids")
            }
            try slide.validate(path)
        }
    }
}
