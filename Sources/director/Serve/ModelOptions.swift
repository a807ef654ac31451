import ArgumentParser

/// The options of `serve` for language models. There is no option for the key, because other users can read command
/// lines.
struct ModelOptions: ParsableArguments {
    @Option(help: "Where the model's service is, for --author llm: the address before /chat/completions.")
    var llmBaseURL: String?

    @Option(help: "A file that holds the service's key; otherwise DIRECTOR_LLM_API_KEY is read.")
    var llmAPIKeyFile: String?

    @Option(help: "The model that writes.")
    var llmModel: String?

    @Option(help: "Another model for finding out what messages mean.")
    var llmModelRouter: String?

    @Option(help: "Another model for questions, plans and outlines.")
    var llmModelPlanner: String?

    @Option(help: "Another model for slides and answers.")
    var llmModelWriter: String?

    @Option(help: "The model that is asked when the others fail.")
    var llmFallbackModel: String?

    @Option(help: "Where the fallback model's service is. Default: --llm-base-url")
    var llmFallbackBaseURL: String?

    @Flag(help: "Fail visibly where no model answers, instead of writing by rules.")
    var llmWithoutRules = false

    @Option(help: "Requests to models at the same time. Default: 16")
    var llmConcurrency: Int?

    @Option(help: "Tokens of models a session may use.")
    var tokenBudgetSession: Int?

    @Option(help: "Tokens of models a user may use on one day (UTC).")
    var tokenBudgetUser: Int?
}
