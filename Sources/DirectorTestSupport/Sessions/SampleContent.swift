package import DirectorCore

extension ConfirmationPlan {
    package static let sample = ConfirmationPlan(
        summaryOfUserRequest: "A short talk about bees in the city for the council.",
        keyAssumptions: ["The council knows little about bees", "There is a budget"],
        proposedSlideCount: 4
    )
}

extension PresentationStrawman {
    /// - Parameter slides: how many slides it has, at least 1
    package static func sample(slides count: Int = 4, preview: PresentationID? = nil) -> PresentationStrawman {
        var strawman = PresentationStrawman(
            mainTitle: "Bees in the city",
            overallTheme: "Calm and factual",
            designSuggestions: "Much white, a little yellow",
            targetAudience: "City council",
            presentationDuration: 10,
            slides: (1...count).map { number in
                StrawmanSlide(
                    slideNumber: number,
                    slideID: StrawmanSlide.id(number: number),
                    title: "Slide \(number)",
                    slideType: .contentHeavy,
                    narrative: "What the council should take from slide \(number), and why it matters for the city.",
                    keyPoints: ["Roofs as meadows", "Water in summer", "Neighbours who help"],
                    speakerNotes: "Pause here and ask who has a garden."
                )
            },
            footerText: "Bees"
        )
        strawman.previewPresentationID = preview
        strawman.previewURL = preview.map { "http://localhost:8000/p/\($0)" }
        return strawman
    }
}

extension Deck {
    package static let sample = Deck(
        title: "Bees in the city",
        audience: "City council",
        duration: 10,
        slides: [
            DeckSlide(
                slideID: "slide_001",
                title: "Bees in the city",
                layout: .title(subtitle: "Why roofs matter", presenter: .fillIn("your name"))
            ),
            DeckSlide(
                slideID: "slide_002",
                title: "What bees need",
                layout: .bullets([.said("Flowers"), .said("Water"), .fillIn("a figure from your city")]),
                notes: "Ask who has a garden."
            ),
        ]
    )
}

extension OfferedAction {
    package static let planButtons = [
        OfferedAction(label: "Accept Plan", action: .acceptPlan, isPrimary: true),
        OfferedAction(label: "Reject Plan", action: .rejectPlan, isPrimary: false),
    ]

    package static let strawmanButtons = [
        OfferedAction(label: "Looks good", action: .acceptStrawman, isPrimary: true),
        OfferedAction(label: "Change something", action: .requestRefinement, isPrimary: false),
    ]
}
