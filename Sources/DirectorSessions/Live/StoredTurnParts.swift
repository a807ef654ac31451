import DirectorCore

/// Keeps finished slides in the store, under the lease of this server. A store that fails for a moment does not cost a
/// slide: keeping one twice does no harm.
struct StoredTurnParts: TurnParts {
    let environment: SessionEnvironment
    let key: SessionKey
    let turn: TurnID

    func slides(progress: any DraftProgress) async throws -> [Int: DeckSlide] {
        var slides: [Int: DeckSlide] = [:]
        let parts = try await environment.patiently { try await environment.store.parts(of: turn, in: key) }
        for part in parts {
            let kept = try JSONText.decode(KeptSlide.self, from: part.content)
            slides[part.index] = kept.slide
            if let usage = kept.usage { progress.spent(usage) }
        }
        return slides
    }

    func keep(_ slide: DeckSlide, used usage: TokenUsage, at index: Int) async throws {
        let kept = KeptSlide(slide: slide, usage: usage.isEmpty ? nil : usage)
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
    var slide: DeckSlide
    var usage: TokenUsage?

    init(slide: DeckSlide, usage: TokenUsage?) {
        self.slide = slide
        self.usage = usage
    }

    private enum CodingKeys: CodingKey { case slide, usage }

    /// A part that an older server kept is the slide alone.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.contains(.slide) else {
            self.init(slide: try DeckSlide(from: decoder), usage: nil)
            return
        }
        self.init(
            slide: try container.decode(DeckSlide.self, forKey: .slide),
            usage: try container.decodeIfPresent(TokenUsage.self, forKey: .usage)
        )
    }
}
