import DirectorCore

/// Outlines with every planned arrangement.
enum SampleStrawman {
    static let everyArrangement = strawman(
        StrawmanSlide.Classification.allCases.map { ($0, "Planned as \($0.rawValue)", points) }
    )

    static let points = ["Where we stand today", "What one line can make", "Who waits for cells", "What it would take"]

    static func strawman(_ slides: [(StrawmanSlide.Classification, String, [String])], text: String? = nil)
        -> PresentationStrawman
    {
        PresentationStrawman(
            mainTitle: text ?? "A second line for the cell plant",
            overallTheme: text ?? "Confident and plain",
            designSuggestions: text ?? "Much white, one strong colour",
            targetAudience: text ?? "the board",
            presentationDuration: 20,
            slides: slides.enumerated().map { index, entry in
                var slide = StrawmanSlide(
                    slideNumber: index + 1,
                    slideID: StrawmanSlide.id(number: index + 1),
                    title: entry.1,
                    slideType: .mixedContent,
                    narrative: text ?? "Explain why one line is no longer enough, and who notices first.",
                    keyPoints: entry.2,
                    structurePreference: text ?? "Two parts, the second shorter",
                    speakerNotes: text ?? "Start with the customer who called yesterday.",
                    slideTypeClassification: entry.0
                )
                let brief = text.map { SlideBrief(goal: $0, content: $0, style: $0) } ?? SampleDeck.brief
                slide.visualsNeeded = brief.text
                slide.analyticsNeeded = brief.text
                slide.diagramsNeeded = brief.text
                slide.tablesNeeded = brief.text
                return slide
            },
            footerText: text ?? "Cell plant"
        )
    }
}
