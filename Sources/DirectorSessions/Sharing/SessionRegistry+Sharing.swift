package import DirectorCore

/// How a session is shared. Only the session's owner may see it.
package struct SharingState: Sendable, Equatable {
    /// The share token; `nil` if the session is not shared.
    package var token: ShareToken?
    /// The finished deck, which the share link opens.
    package var deck: DeckReference?

    init(_ snapshot: SessionSnapshot) {
        token = snapshot.shareToken
        deck = snapshot.deck
    }
}

extension SessionRegistry {
    /// How a session is shared now.
    ///
    /// - Returns: `nil` if there is no such session.
    /// - Throws: ``StoreError``
    package func sharing(of key: SessionKey) async throws -> SharingState? {
        try await environment.store.load(key).map { SharingState($0.snapshot) }
    }

    /// Makes or revokes a session's share link. The change is durable when this returns. Repeating it changes nothing.
    /// So after an unknown outcome the session is read again to find out.
    ///
    /// The registry writes in the same way as another server: it does not wait for a running turn, and the live session
    /// follows the change as it follows changes by other servers.
    ///
    /// - Returns: how the session is shared now; `nil` if there is no such session. None is created.
    /// - Throws: ``StoreError``
    package func changeSharing(of key: SessionKey, _ change: SharingChange) async throws -> SharingState? {
        var last = StoreError(.unavailable, operation: "share", detail: "other writers were faster every time")
        for _ in 0..<environment.limits.conflictRetries {
            guard let stored = try await environment.store.load(key) else { return nil }
            var composer = sharingComposer(on: stored.snapshot)
            try composer.appendSharing(change, token: environment.identifiers.shareToken())
            guard !composer.entries.isEmpty else { return SharingState(stored.snapshot) }
            let commit = SessionCommit(
                key: key,
                expectedVersion: stored.version,
                entries: composer.entries,
                snapshot: composer.snapshot
            )
            do {
                guard case .committed = try await environment.store.commit(commit) else { continue }
                await tell(key, of: commit.expectedVersion + 1)
                return SharingState(composer.snapshot)
            } catch let error as StoreError where error.code == .outcomeUnknown {
                await tell(key, of: nil)
                last = error
            }
        }
        throw last
    }

    /// - Parameter version: the version that was written; `nil` if the outcome is unknown
    private func tell(_ key: SessionKey, of version: Int?) async {
        guard let session = table.find(key) else { return }
        if let version {
            guard session.hear(of: version) else { return }
        } else {
            session.distrust()
        }
        await session.follow()
    }

    /// If the session is in memory, its frames have increasing times, including those that are not stored. The new
    /// entry gets a later time.
    private func sharingComposer(on snapshot: SessionSnapshot) -> TurnComposer {
        let live = table.find(snapshot.key)
        live?.fanout.advance(to: snapshot.updatedAt)
        let after = snapshot.updatedAt.advanced(byMilliseconds: 1)
        var composer = TurnComposer(
            on: snapshot,
            turn: nil,
            languages: environment.languages,
            identifiers: environment.identifiers,
            nextTimestamp: { [clock = environment.clock] in live?.fanout.nextTimestamp() ?? max(clock.now(), after) }
        )
        composer.words = environment.words(for: AuthorBrief(snapshot))
        return composer
    }
}
