import DirectorCore

/// Keeps finished slides in the store, under the lease of this server. A store that fails for a moment does not cost a
/// slide: keeping one twice does no harm.
struct StoredTurnParts: TurnParts {
    let environment: SessionEnvironment
    let key: SessionKey
    let turn: TurnID

    func slides() async throws -> [Int: DeckSlide] {
        var slides: [Int: DeckSlide] = [:]
        let parts = try await environment.patiently { try await environment.store.parts(of: turn, in: key) }
        for part in parts {
            slides[part.index] = try JSONText.decode(DeckSlide.self, from: part.content)
        }
        return slides
    }

    func keep(_ slide: DeckSlide, at index: Int) async throws {
        let part = TurnPart(index: index, content: try JSONText.encode(slide))
        let isKept = try await environment.patiently {
            try await environment.store.savePart(part, of: turn, in: key, lease: environment.server)
        }
        guard isKept else { throw LeaseLost() }
    }
}
