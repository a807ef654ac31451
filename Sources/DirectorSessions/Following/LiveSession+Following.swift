import DirectorCore
import Logging
import Synchronization

/// Keeping a session in line with what other servers write. Only one task or caller at a time reads the session again.
/// A hint asks for a task; a task that is at work already looks before it ends.
extension LiveSession {
    /// The store says that it has at least this version.
    ///
    /// - Returns: whether that is news
    nonisolated func hear(of version: Int) -> Bool { versions.withLock { $0.hear(version) } }

    /// Anything may have happened to the session.
    nonisolated func distrust() { versions.withLock { $0.distrust() } }

    nonisolated var isBehind: Bool { versions.withLock(\.isBehind) }

    /// There is a hint that the store holds something newer. The session is reloaded only while a client is connected
    /// or there is work to do. A client that connects later reloads it anyway.
    func follow() {
        switch phase {
        case .unopened, .closed: return
        case .opening, .open: break
        }
        switch life.heardOfChange(isWatched: !fanout.isEmpty) {
        case .schedule: schedule()
        case .checkLease: checkLease()
        case .nothing: break
        }
    }

    /// Asks the store at once whether the turn that the author works on is still this server's, and still wanted.
    func checkLease() { supervision?.checkLease() }

    /// Reads the session again, unless a task works on it: that one does so before it ends.
    ///
    /// - Throws: ``StoreError``; then it is tried again with the next housekeeping. ``SessionClosed``.
    func catchUp() async throws {
        guard case .open = phase, isBehind || life.isStale, life.beginLook() else {
            checkLease()
            return
        }
        try await lookAlone()
    }

    /// What a connection needs before it begins: a client that holds more than we know of has been on another server,
    /// and so may any client have been, if there are others. What happened there is read first, so that it is sent the
    /// rest and nothing twice.
    ///
    /// - Parameter looking: whether others write to the store
    func catchUp(for request: SubscriptionRequest, looking: Bool) async throws {
        let isAhead =
            switch request {
            case .native(let after): after > snapshot.head
            case .compatible: false
            }
        guard looking || isAhead || isBehind, case .open = phase, life.beginLook() else { return }
        try await lookAlone()
    }

    /// Called after ``TurnLife/beginLook()``, so that no task works on the session meanwhile.
    private func lookAlone() async throws {
        defer { if life.lookEnded(hasPending: pendingTurn != nil) { schedule() } }
        do {
            try await lookAgain()
        } catch let error as StoreError {
            life.interrupted(by: .store)
            throw error
        }
    }

    /// Reads the session again, because something may have happened to it that this server has not seen.
    func lookAgain() async throws {
        let look = versions.withLock { $0.beginLook() }
        try await reload()
        versions.withLock { $0.end(look) }
        life.refreshed()
    }
}
