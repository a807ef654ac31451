/// One slide of a strawman (protocol §4.4).
package struct StrawmanSlide: Codable, Sendable, Equatable {
    package enum SlideType: String, Codable, Sendable, CaseIterable {
        case titleSlide = "title_slide"
        case sectionDivider = "section_divider"
        case contentHeavy = "content_heavy"
        case visualHeavy = "visual_heavy"
        case dataDriven = "data_driven"
        case diagramFocused = "diagram_focused"
        case mixedContent = "mixed_content"
        case conclusionSlide = "conclusion_slide"
    }

    /// Which arrangement suits the slide's content.
    package enum Classification: String, Codable, Sendable, CaseIterable {
        case titleSlide = "title_slide"
        case sectionDivider = "section_divider"
        case closingSlide = "closing_slide"
        case bilateralComparison = "bilateral_comparison"
        case sequentialThreeColumns = "sequential_3col"
        case impactQuote = "impact_quote"
        case metricsGrid = "metrics_grid"
        case matrixTwoByTwo = "matrix_2x2"
        case gridThreeByThree = "grid_3x3"
        case asymmetricEightFour = "asymmetric_8_4"
        case hybridOneTwoByTwo = "hybrid_1_2x2"
        case singleColumn = "single_column"
        case styledTable = "styled_table"
        case pyramid
        case analytics
    }

    /// The two master layouts of the Deckster layout service.
    package enum MasterLayout: String, Codable, Sendable {
        /// Title, section and closing slides.
        case hero = "L29"
        case content = "L25"
    }

    /// Place in the presentation, from 1. Changes when slides before it come or go.
    package var slideNumber: Int
    /// `slide_001` …; stays with the slide when it moves.
    package var slideID: String
    package var title: String
    package var slideType: SlideType
    package var narrative: String
    /// Short topics, three to six words each.
    package var keyPoints: [String]
    /// The four briefs hold the bold markers Goal, Content and Style, in that order; see ``SlideBrief``.
    package var analyticsNeeded: String?
    package var visualsNeeded: String?
    package var diagramsNeeded: String?
    package var tablesNeeded: String?
    package var structurePreference: String?
    package var speakerNotes: String?
    package var layoutID: MasterLayout?
    package var layoutSelectionReasoning: String?
    package var slideTypeClassification: Classification?
    package var variantID: String?
    /// At most 50 characters.
    package var generatedTitle: String?
    /// At most 90 characters.
    package var generatedSubtitle: String?

    package init(
        slideNumber: Int,
        slideID: String,
        title: String,
        slideType: SlideType,
        narrative: String,
        keyPoints: [String],
        structurePreference: String? = nil,
        speakerNotes: String? = nil,
        layoutID: MasterLayout? = nil,
        slideTypeClassification: Classification? = nil
    ) {
        self.slideNumber = slideNumber
        self.slideID = slideID
        self.title = title
        self.slideType = slideType
        self.narrative = narrative
        self.keyPoints = keyPoints
        self.structurePreference = structurePreference
        self.speakerNotes = speakerNotes
        self.layoutID = layoutID
        self.slideTypeClassification = slideTypeClassification
    }

    enum CodingKeys: String, CodingKey {
        case slideNumber = "slide_number"
        case slideID = "slide_id"
        case title
        case slideType = "slide_type"
        case narrative
        case keyPoints = "key_points"
        case analyticsNeeded = "analytics_needed"
        case visualsNeeded = "visuals_needed"
        case diagramsNeeded = "diagrams_needed"
        case tablesNeeded = "tables_needed"
        case structurePreference = "structure_preference"
        case speakerNotes = "speaker_notes"
        case layoutID = "layout_id"
        case layoutSelectionReasoning = "layout_selection_reasoning"
        case slideTypeClassification = "slide_type_classification"
        case variantID = "variant_id"
        case generatedTitle = "generated_title"
        case generatedSubtitle = "generated_subtitle"
    }

    /// `slide_007` for 7.
    package static func id(number: Int) -> String {
        let digits = String(number)
        return "slide_" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    func validate(_ path: String) throws(ContentError) {
        guard slideID.hasPrefix("slide_"), slideID.count >= 9, slideID.dropFirst(6).allSatisfy(\.isNumber) else {
            throw ContentError(path: path + ".slide_id", found: slideID, allowed: "slide_ and three or more digits")
        }
        try ContentError.requireText(title, path + ".title")
        try ContentError.requireLength(generatedTitle, atMost: 50, path + ".generated_title")
        try ContentError.requireLength(generatedSubtitle, atMost: 90, path + ".generated_subtitle")
        for (index, point) in keyPoints.enumerated() {
            try ContentError.requireText(point, path + ".key_points[\(index)]")
        }
        for (name, brief) in [
            ("analytics_needed", analyticsNeeded), ("visuals_needed", visualsNeeded),
            ("diagrams_needed", diagramsNeeded), ("tables_needed", tablesNeeded),
        ] {
            guard let brief, SlideBrief(text: brief) == nil else { continue }
            throw ContentError(
                path: path + "." + name,
                found: "a brief without the three markers",
                allowed: "**Goal:** … **Content:** … **Style:** …"
            )
        }
    }
}
