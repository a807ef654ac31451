import DirectorAuthor
import DirectorSessions

/// What writes the words, with every setting checked.
struct AuthorPlan: Sendable {
    enum Kind: Sendable {
        case offline
        case model(ModelSettings)
    }

    let kind: Kind
    let budget: TokenBudget

    /// - Throws: ``SettingError`` for the first setting that makes no sense
    init(_ author: String?, _ options: ModelOptions, settings: Settings) throws {
        let name = author ?? settings.text("director.author") ?? "offline"
        switch name {
        case "offline": kind = .offline
        case "llm": kind = .model(try ModelReading(options, settings).read())
        default: throw SettingError(name: "--author", value: name, allowed: "offline, llm")
        }
        budget = TokenBudget(
            perSession: try Self.number(options.tokenBudgetSession, "--token-budget-session")
                ?? settings.number("director.token.budget.session", in: Self.budgets),
            perUserAndDay: try Self.number(options.tokenBudgetUser, "--token-budget-user")
                ?? settings.number("director.token.budget.user", in: Self.budgets)
        )
    }

    private static let budgets = 1...1_000_000_000_000

    private static func number(_ flag: Int?, _ name: String) throws -> Int? {
        guard let flag else { return nil }
        guard budgets.contains(flag) else {
            throw SettingError(
                name: name,
                value: "\(flag)",
                allowed: "a whole number from \(budgets.lowerBound) to \(budgets.upperBound)"
            )
        }
        return flag
    }
}
