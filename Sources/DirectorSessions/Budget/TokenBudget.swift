/// How many tokens of language models may be used. A turn that begins within the budget is finished, so a budget can be
/// overrun by one turn.
package struct TokenBudget: Sendable, Equatable {
    /// Which budget was used up.
    package enum Scope: String, Sendable { case session, user }

    /// Tokens in and out of one session; without bound where `nil`.
    package var perSession: Int?
    /// Tokens in and out of all sessions of one user on one day (UTC); without bound where `nil`.
    package var perUserAndDay: Int?

    package init(perSession: Int? = nil, perUserAndDay: Int? = nil) {
        self.perSession = perSession
        self.perUserAndDay = perUserAndDay
    }

    package func exceeded(bySession used: Int) -> Scope? {
        guard let perSession, used >= perSession else { return nil }
        return .session
    }

    package func exceeded(byUser used: Int) -> Scope? {
        guard let perUserAndDay, used >= perUserAndDay else { return nil }
        return .user
    }
}
