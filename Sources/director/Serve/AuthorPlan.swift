import DirectorModel
import DirectorOffline
import DirectorSessions

/// The checked settings of the author.
struct AuthorPlan: Sendable {
    enum Kind: Sendable {
        case offline
        case model(ModelSettings)
    }

    let kind: Kind
    let budget: TokenBudget

    /// - Throws: ``SettingError`` for the first invalid setting
    init(_ author: String?, _ options: ModelOptions, settings: Settings) throws {
        let given = settings.given("director.author", flag: author) ?? GivenSetting(text: "offline", name: "--author")
        switch given.text {
        case "offline": kind = .offline
        case "llm": kind = .model(try ModelReading(options, settings).read())
        default: throw given.refused(allowed: "offline, llm")
        }
        budget = TokenBudget(
            perSession: try settings.number(
                "director.token.budget.session",
                flag: options.tokenBudgetSession,
                in: Self.budgets
            ),
            perUserAndDay: try settings.number(
                "director.token.budget.user",
                flag: options.tokenBudgetUser,
                in: Self.budgets
            )
        )
    }

    private static let budgets = 1...1_000_000_000_000
}
