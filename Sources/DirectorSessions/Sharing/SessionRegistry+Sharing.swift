package import DirectorCore

/// What an owner, and nobody else, learns of a session's share link.
package struct SharingState: Sendable, Equatable {
    package var token: ShareToken?
    /// The finished deck, which is what is given away.
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

    /// Brings a session's share link about, or ends it. Durable when this returns. Asking again changes nothing, so an
    /// attempt whose outcome is unknown is settled by looking.
    ///
    /// The registry writes as any other server would: a running turn is not waited for, and the live session learns of it
    /// like of everything that somebody else wrote.
    ///
    /// - Returns: how it is shared now; `nil` if there is no such session: none is made.
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

    /// - Parameter version: what was written; `nil` if that is not known
    private func tell(_ key: SessionKey, of version: Int?) async {
        guard let session = table.find(key) else { return }
        if let version {
            guard session.hear(of: version) else { return }
        } else {
            session.distrust()
        }
        await session.follow()
    }

    /// Where the session is live its frames carry increasing times, those that are not stored included: this one joins
    /// them.
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
