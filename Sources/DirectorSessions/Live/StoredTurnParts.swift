import DirectorCore

/// Keeps finished slides in the store, under the lease of this server.
struct StoredTurnParts: TurnParts {
    let store: any SessionStore
    let key: SessionKey
    let turn: TurnID
    let server: ServerID

    func slides() async throws -> [Int: DeckSlide] {
        var slides: [Int: DeckSlide] = [:]
        for part in try await store.parts(of: turn, in: key) {
            slides[part.index] = try JSONText.decode(DeckSlide.self, from: part.content)
        }
        return slides
    }

    func keep(_ slide: DeckSlide, at index: Int) async throws {
        let part = TurnPart(index: index, content: try JSONText.encode(slide))
        guard try await store.savePart(part, of: turn, in: key, lease: server) else { throw LeaseLost() }
    }
}
