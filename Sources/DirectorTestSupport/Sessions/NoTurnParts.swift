package import DirectorCore
package import DirectorSessions

/// Keeps no slides of a running turn.
package struct NoTurnParts: TurnParts {
    private let deck: [DeckSlide]

    /// - Parameter deck: the slides of a deck that an earlier release finished
    package init(earlierDeck deck: [DeckSlide] = []) { self.deck = deck }

    package func contents(
        of presentation: Presentation,
        progress: any DraftProgress
    ) async throws -> [Int: Slide.Content] { [:] }

    package func keep(_ content: Slide.Content, of slide: Slide, used: TokenUsage, at index: Int) async throws {}

    package func deckSlides(of presentation: PresentationID) async throws -> [DeckSlide] { deck }
}
