import DirectorCore

/// Counts the tokens that users have used today, as far as this server knows. ``UserSpending`` reads the store.
struct DailyLedger: Sendable, Equatable {
    private struct Account: Sendable, Equatable {
        var day: Int
        var tokens: Int
        /// When the store was last read for this user; `nil` if it was not.
        var readAt: Timestamp?
    }

    private let userLimit: Int
    /// How long the store's answer is used, in milliseconds.
    private let refresh: Int64
    private var accounts: [UserID: Account] = [:]

    init(userLimit: Int, refresh: Duration) {
        self.userLimit = userLimit
        self.refresh = refresh.components.seconds * 1000
    }

    /// The tokens that a user has used today; `nil` if the store must be read first.
    func tokens(of user: UserID, at now: Timestamp) -> Int? {
        guard let account = accounts[user], account.day == now.day, let readAt = account.readAt,
            // The clock may have been set back.
            abs(now.milliseconds - readAt.milliseconds) < refresh
        else { return nil }
        return account.tokens
    }

    /// Takes the sum that was read from the store. The present count may be higher, if sessions were deleted; then it
    /// is kept.
    mutating func read(_ tokens: Int, of user: UserID, at now: Timestamp) {
        var account = account(of: user, on: now.day)
        account.tokens = max(account.tokens, tokens)
        account.readAt = now
        keep(account, of: user)
    }

    mutating func note(_ tokens: Int, of user: UserID, at now: Timestamp) {
        var account = account(of: user, on: now.day)
        account.tokens = account.tokens.clampedSum(tokens)
        keep(account, of: user)
    }

    private func account(of user: UserID, on day: Int) -> Account {
        guard let account = accounts[user], account.day == day else { return Account(day: day, tokens: 0) }
        return account
    }

    private mutating func keep(_ account: Account, of user: UserID) {
        if accounts[user] == nil, accounts.count >= userLimit {
            accounts = accounts.filter { $0.value.day == account.day }
            // A user who is removed here is read from the store again.
            if accounts.count >= userLimit { accounts.removeAll() }
        }
        accounts[user] = account
    }
}
