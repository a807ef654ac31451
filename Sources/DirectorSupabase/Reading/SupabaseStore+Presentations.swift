package import DirectorCore
package import DirectorSessions

extension SupabaseStore {
    /// Looks first in the session where the presentation was last seen, then among the latest decks and previews, then
    /// in all histories. The last step scans the table, unless the project has an index for it (docs/operations.md).
    package func presentation(_ id: PresentationID) async throws -> StoredPresentation? {
        if let key = presentations.place(of: id), let found = try await presentation(id, in: key) { return found }
        let now = table.time.now()
        guard !presentations.isUnknown(id, at: now, within: table.limits.unknownPresentationAge) else { return nil }
        for query in [table.query.current(id), table.query.ever(id)] {
            for row in try await table.client.read(query, "presentation") {
                guard let key = SessionKey(row), let found = try await presentation(id, in: key) else { continue }
                presentations.note(id, in: key)
                return found
            }
        }
        presentations.noteUnknown(id, at: now)
        return nil
    }

    /// The latest one, in case a presentation was written again under its old id.
    private func presentation(_ id: PresentationID, in key: SessionKey) async throws -> StoredPresentation? {
        guard let entries = try await table.loggedCheaply(key, "presentation")?.entries else { return nil }
        return entries.last { $0.presentationID == id }.flatMap { StoredPresentation(key: key, entry: $0) }
    }
}
