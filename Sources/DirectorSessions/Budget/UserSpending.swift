import DirectorCore
import Synchronization

/// The tokens that each user has used today, over all sessions and servers. The sessions' logs hold the numbers; this
/// class remembers them for some time. May be called from any thread.
final class UserSpending: Sendable {
    private let store: any SessionStore
    private let clock: WallClock
    private let sessionLimit: Int
    private let ledger: Mutex<DailyLedger>

    init(store: any SessionStore, clock: WallClock, limits: Limits) {
        self.store = store
        self.clock = clock
        sessionLimit = limits.budgetSessions
        ledger = Mutex(DailyLedger(userLimit: limits.budgetUsers, refresh: limits.budgetRefresh))
    }

    /// The tokens that a user has used today.
    ///
    /// - Throws: ``StoreError`` if the number is not remembered and the store does not answer
    func tokens(of user: UserID) async throws -> Int {
        let now = clock.now()
        if let known = ledger.withLock({ $0.tokens(of: user, at: now) }) { return known }
        var found = 0
        for session in try await store.sessions(of: user, limit: sessionLimit) where session.updatedAt.day >= now.day {
            guard let stored = try await store.load(session.key) else { continue }
            found = found.clampedSum(stored.snapshot.usage.tokens(on: now.day))
        }
        return ledger.withLock { ledger in
            ledger.read(found, of: user, at: now)
            return ledger.tokens(of: user, at: now) ?? found
        }
    }

    func note(_ tokens: Int, by user: UserID) {
        let now = clock.now()
        ledger.withLock { $0.note(tokens, of: user, at: now) }
    }
}
