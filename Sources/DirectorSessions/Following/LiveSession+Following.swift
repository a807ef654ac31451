import DirectorCore
import Logging
import Synchronization

/// Keeping a session in line with what other servers write. Whoever works on the session looks; a hint only makes
/// somebody look, or the one who works already look before it is done.
extension LiveSession {
    /// The store says that it has at least this version.
    ///
    /// - Returns: whether that is news
    nonisolated func hear(of version: Int) -> Bool { versions.withLock { $0.hear(version) } }

    /// Anything may have happened to the session.
    nonisolated func distrust() { versions.withLock { $0.distrust() } }

    nonisolated var isBehind: Bool { versions.withLock(\.isBehind) }

    /// There is news. Nobody looks unless somebody would see it: whoever comes later looks then.
    func follow() {
        switch phase {
        case .unopened, .closed: return
        case .opening, .open: break
        }
        guard !fanout.isEmpty || standing == .waiting || !inbox.isIdle else { return }
        if inbox.schedule() { schedule(self) } else { checkLease() }
    }

    /// Has the author's supervisor ask the store at once whether the running turn is still ours and still wanted.
    func checkLease() { leaseCheck?.yield() }

    /// Looks at the store, unless somebody works on the session, who then looks before it is done.
    ///
    /// - Throws: ``StoreError``; then it is tried again with the next housekeeping. ``SessionClosed``.
    func catchUp() async throws {
        guard case .open = phase, isBehind || standing == .waiting, inbox.schedule() else {
            checkLease()
            return
        }
        try await lookAlone()
    }

    /// What a connection needs before it begins: a client that holds more than we know of has been on another server, and
    /// so may any client have been, if there are others. What happened there is read first, so that it is sent the rest
    /// and nothing twice.
    ///
    /// - Parameter looking: whether others write to the store
    func catchUp(for request: SubscriptionRequest, looking: Bool) async throws {
        let isAhead =
            switch request {
            case .native(let after): after > snapshot.head
            case .compatible: false
            }
        guard looking || isAhead || isBehind, case .open = phase, inbox.schedule() else { return }
        try await lookAlone()
    }

    /// Called by whoever has scheduled itself.
    private func lookAlone() async throws {
        defer {
            inbox.pause()
            wake()
        }
        do {
            try await lookAgain()
        } catch let error as StoreError {
            standing = .waiting
            throw error
        }
    }

    /// Reads the session again, because something may have happened to it that we have not seen.
    func lookAgain() async throws {
        let look = versions.withLock { $0.beginLook() }
        try await reload()
        versions.withLock { $0.end(look) }
        standing = .current
    }
}
