/// How many tokens of language models may be used. A turn that begins within the budget is finished, so one turn may
/// exceed the budget.
package struct TokenBudget: Sendable, Equatable {
    /// Which budget was used up.
    package enum Scope: String, Sendable { case session, user }

    /// The most tokens of one session, for prompts and replies together; `nil` for no limit.
    package var perSession: Int?
    /// The most tokens of all sessions of one user on one day (UTC), for prompts and replies together; `nil` for no
    /// limit.
    package var perUserAndDay: Int?

    /// By default there is no limit.
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
