import DirectorCore

/// Keeps finished slides in the store, under the lease of this server. A store that fails for a moment does not cost a
/// slide: keeping one twice does no harm.
struct StoredTurnParts: TurnParts {
    let environment: SessionEnvironment
    let key: SessionKey
    let turn: TurnID

    func contents(
        of presentation: Presentation,
        progress: any DraftProgress
    ) async throws -> [Int: Slide.Content] {
        var contents: [Int: Slide.Content] = [:]
        let parts = try await environment.patiently { try await environment.store.parts(of: turn, in: key) }
        for part in parts {
            let kept = try JSONText.decode(KeptSlide.self, from: part.content)
            if presentation.slides.indices.contains(part.index) {
                contents[part.index] = kept.content(of: presentation.slides[part.index])
            }
            if let usage = kept.usage { progress.spent(usage) }
        }
        return contents
    }

    func keep(_ content: Slide.Content, of slide: Slide, used usage: TokenUsage, at index: Int) async throws {
        let kept = KeptSlide(content, of: slide, usage: usage.isEmpty ? nil : usage)
        let part = TurnPart(index: index, content: try JSONText.encode(kept))
        let isKept = try await environment.patiently {
            try await environment.store.savePart(part, of: turn, in: key, lease: environment.server)
        }
        guard isKept else { throw LeaseLost() }
    }

    func deckSlides(of presentation: PresentationID) async throws -> [DeckSlide] {
        let found = try await environment.patiently { try await environment.store.presentation(presentation) }
        guard let found, found.key == key, case .deck(let deck) = found.content else { return [] }
        return deck.slides
    }
}

/// A part's content.
struct KeptSlide: Codable {
    /// `nil` in a part that an earlier release kept.
    private var content: Slide.Content?
    /// What an earlier release reads, if it takes the turn over.
    private var slide: DeckSlide
    var usage: TokenUsage?

    init(_ content: Slide.Content, of slide: Slide, usage: TokenUsage?) {
        self.content = content
        self.slide = DeckSlide(content, of: slide.id)
        self.usage = usage
    }

    private enum CodingKeys: CodingKey { case content, slide, usage }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // The oldest parts are the slide alone.
        guard container.contains(.slide) else {
            slide = try DeckSlide(from: decoder)
            return
        }
        content = try container.decodeIfPresent(Slide.Content.self, forKey: .content)
        slide = try container.decode(DeckSlide.self, forKey: .slide)
        usage = try container.decodeIfPresent(TokenUsage.self, forKey: .usage)
    }

    /// - Parameter slide: the outline's slide that was written
    func content(of slide: Slide) -> Slide.Content { content ?? Slide.Content(reading: self.slide, of: slide) }
}
