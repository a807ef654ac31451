/// Which models are asked, and how.
package struct ModelSettings: Sendable {
    /// The model of each role.
    package var models: [ModelRole: ModelTarget]
    /// Asked when the role's own model fails.
    package var fallback: ModelTarget?
    /// Whether the offline author writes what no model could.
    package var fallsBackToRules: Bool
    package var manners: [ModelStage: StageManner]
    package var limits: ModelLimits

    package init(
        models: [ModelRole: ModelTarget],
        fallback: ModelTarget? = nil,
        fallsBackToRules: Bool = true,
        limits: ModelLimits = ModelLimits()
    ) {
        self.models = models
        self.fallback = fallback
        self.fallsBackToRules = fallsBackToRules
        manners = Dictionary(uniqueKeysWithValues: ModelStage.allCases.map { ($0, StageManner.usual($0)) })
        self.limits = limits
    }

    func manner(_ stage: ModelStage) -> StageManner { manners[stage] ?? .usual(stage) }

    /// The models for a stage, in the order in which they are asked.
    func targets(_ stage: ModelStage) -> [ModelTarget] {
        let own = models[stage.role]
        return [own, fallback == own ? nil : fallback].compactMap { $0 }
    }

    /// Replaces what is said of every stage's patience; a stage that waits for less goes on doing so.
    package mutating func limitPatience(
        firstToken: Duration? = nil,
        nextToken: Duration? = nil,
        total: Duration? = nil
    ) {
        for stage in ModelStage.allCases {
            var manner = manner(stage)
            let isShort = stage == .route
            manner.patience.firstToken = Self.limit(manner.patience.firstToken, to: firstToken, onlyDown: isShort)
            manner.patience.nextToken = Self.limit(manner.patience.nextToken, to: nextToken, onlyDown: isShort)
            manner.patience.total = Self.limit(manner.patience.total, to: total, onlyDown: isShort)
            manners[stage] = manner
        }
    }

    private static func limit(_ usual: Duration, to asked: Duration?, onlyDown: Bool) -> Duration {
        guard let asked else { return usual }
        return onlyDown ? min(usual, asked) : asked
    }
}

/// Every bound of the traffic with models, in one place.
package struct ModelLimits: Sendable, Equatable {
    /// Requests under way at the same time, to all services together.
    package var requestsAtOnce = 16
    /// Requests that wait for their turn.
    package var waitingRequests = 2048
    /// A line of an event stream, in bytes.
    package var lineSize = 256 * 1024
    /// All bytes of an answer together.
    package var bodySize = 8 * 1024 * 1024
    /// What is read of an error's body.
    package var errorSize = 16 * 1024
    /// One text of a user in a prompt, in characters; longer ones are cut.
    package var promptTextSize = 8000
    /// Attempts at one request, the first included.
    package var attempts = 3
    package var retryDelay = Duration.milliseconds(500)
    package var longestRetryDelay = Duration.seconds(8)
    /// A service that wants to be left alone for longer is not waited for.
    package var longestRetryAfter = Duration.seconds(20)
    /// Failures in a row after which a model is left alone …
    package var failuresToOpen = 5
    /// … for this long.
    package var openDuration = Duration.seconds(30)
    package var connectTimeout = Duration.seconds(5)
    /// Pieces of text are shown no more often than this, after the first.
    package var deltaInterval = Duration.milliseconds(40)

    package init() {}
}
