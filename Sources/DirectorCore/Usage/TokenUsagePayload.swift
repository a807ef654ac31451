/// What a turn used, and the session so far (protocol §3.2). Front ends bill the turn once for each message id, so the
/// frame goes out once and is never sent again.
package struct TokenUsagePayload: FramePayload, Equatable {
    package static let type = FrameType.tokenUsage
    /// The tokens that the turn used.
    package var turn: TokenUsage
    /// The tokens that the session has used so far.
    package var session: TokenUsage
    /// What the turn did.
    package var action: String?

    package init(turn: TokenUsage, session: TokenUsage, action: String?) {
        self.turn = turn
        self.session = session
        self.action = action
    }

    private enum CodingKeys: String, CodingKey {
        case turn, session, coverage
        case action = "action_type"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(TokenUsageSum(turn), forKey: .turn)
        try container.encode(TokenUsageSum(session), forKey: .session)
        try container.encode(turn.isEstimated || session.isEstimated ? "partial" : "full", forKey: .coverage)
        try container.encode(action, forKey: .action)
    }
}

/// Usage in the form for clients and operators: the sums, and the same five numbers for each stage.
package struct TokenUsageSum: Encodable, Sendable, Equatable {
    private let usage: TokenUsage

    /// - Parameter usage: the usage to write
    package init(_ usage: TokenUsage) { self.usage = usage }

    private enum CodingKeys: String, CodingKey {
        case tokensIn = "tokens_in"
        case tokensOut = "tokens_out"
        case totalTokens = "total_tokens"
        case cachedTokensIn = "cached_tokens_in"
        case reasoningTokens = "reasoning_tokens"
        case perStage = "per_stage"
        case stage
        case callCount = "call_count"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try Self.encode(usage.counts, into: &container)
        var list = container.nestedUnkeyedContainer(forKey: .perStage)
        for stage in usage.stages {
            var entry = list.nestedContainer(keyedBy: CodingKeys.self)
            try entry.encode(stage.name, forKey: .stage)
            try Self.encode(stage.counts, into: &entry)
            try entry.encode(stage.calls, forKey: .callCount)
        }
    }

    private static func encode(
        _ counts: TokenCounts,
        into container: inout KeyedEncodingContainer<CodingKeys>
    ) throws {
        try container.encode(counts.tokensIn, forKey: .tokensIn)
        try container.encode(counts.tokensOut, forKey: .tokensOut)
        try container.encode(counts.total, forKey: .totalTokens)
        try container.encode(counts.cachedTokensIn, forKey: .cachedTokensIn)
        try container.encode(counts.reasoningTokens, forKey: .reasoningTokens)
    }
}
