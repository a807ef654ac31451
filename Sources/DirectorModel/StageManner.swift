import DirectorOffline

/// How a stage is asked: how freely, how much, and how long it is waited for.
package struct StageManner: Sendable, Equatable {
    /// 0 to 2.
    package var temperature: Double
    /// Tokens of an answer.
    package var tokenLimit: Int
    package var patience: ModelPatience

    package init(temperature: Double, tokenLimit: Int, patience: ModelPatience) {
        self.temperature = temperature
        self.tokenLimit = tokenLimit
        self.patience = patience
    }

    /// An answer may not be larger than this, in UTF-8 bytes: no token of a sensible text is longer on average.
    package var sizeLimit: Int { tokenLimit * 16 }

    package static func usual(_ stage: ModelStage) -> StageManner {
        switch stage {
        case .route:
            StageManner(
                temperature: 0,
                tokenLimit: 300,
                patience: ModelPatience(firstToken: .seconds(8), nextToken: .seconds(4), total: .seconds(12))
            )
        case .questions:
            StageManner(temperature: 0.7, tokenLimit: 1000, patience: ModelPatience(total: .seconds(60)))
        case .plan:
            StageManner(temperature: 0.5, tokenLimit: 1500, patience: ModelPatience(total: .seconds(75)))
        case .strawman:
            StageManner(temperature: 0.6, tokenLimit: 12_000, patience: ModelPatience(total: .seconds(180)))
        case .refine:
            StageManner(temperature: 0.3, tokenLimit: 8000, patience: ModelPatience(total: .seconds(150)))
        case .slide:
            StageManner(temperature: 0.6, tokenLimit: 2000, patience: ModelPatience(total: .seconds(90)))
        case .answer:
            StageManner(temperature: 0.4, tokenLimit: 800, patience: ModelPatience(total: .seconds(60)))
        }
    }
}

/// How long one request may take.
package struct ModelPatience: Sendable, Equatable {
    /// From the request to the first piece of an answer.
    package var firstToken: Duration
    /// From one piece to the next.
    package var nextToken: Duration
    /// From the request to the last piece. All attempts at a stage together may take twice as long.
    package var total: Duration

    package init(
        firstToken: Duration = .seconds(30),
        nextToken: Duration = .seconds(15),
        total: Duration
    ) {
        self.firstToken = firstToken
        self.nextToken = nextToken
        self.total = total
    }
}
