import DirectorCore

extension SessionEnvironment {
    /// The stored session with the meaning of its outline, which stores keep in the log only.
    ///
    /// - Throws: ``StoreError``
    func load(_ key: SessionKey) async throws -> StoredSession? {
        guard var found = try await store.load(key) else { return nil }
        guard found.snapshot.presentation == nil else { return found }
        // The deck's entry holds it where an outline of an earlier release was understood when its deck was built.
        let outline = try await presentation(found.snapshot.strawman?.previewPresentationID, of: key)
        let known: Presentation?
        if let outline {
            known = outline
        } else {
            known = try await presentation(found.snapshot.deck?.presentationID, of: key)
        }
        if let known { found.snapshot.adopt(known) }
        return found
    }

    private func presentation(_ id: PresentationID?, of key: SessionKey) async throws -> Presentation? {
        guard let id, let found = try await store.presentation(id), found.key == key else { return nil }
        return found.presentation
    }
}
