/// The tokens that one or several calls to a language model used.
package struct TokenCounts: Codable, Sendable, Equatable {
    /// Tokens of the prompts.
    package var tokensIn: Int
    /// Tokens of the replies.
    package var tokensOut: Int
    /// The part of `tokensIn` that the service took from its cache.
    package var cachedTokensIn: Int
    /// The part of `tokensOut` that the model used for reasoning and did not send.
    package var reasoningTokens: Int

    /// By default all counts are 0.
    package init(tokensIn: Int = 0, tokensOut: Int = 0, cachedTokensIn: Int = 0, reasoningTokens: Int = 0) {
        self.tokensIn = tokensIn
        self.tokensOut = tokensOut
        self.cachedTokensIn = cachedTokensIn
        self.reasoningTokens = reasoningTokens
    }

    /// Tokens of prompts and replies together.
    package var total: Int { tokensIn.clampedSum(tokensOut) }

    package static func += (left: inout TokenCounts, right: TokenCounts) {
        left.tokensIn = left.tokensIn.clampedSum(right.tokensIn)
        left.tokensOut = left.tokensOut.clampedSum(right.tokensOut)
        left.cachedTokensIn = left.cachedTokensIn.clampedSum(right.cachedTokensIn)
        left.reasoningTokens = left.reasoningTokens.clampedSum(right.reasoningTokens)
    }

    enum CodingKeys: String, CodingKey {
        case tokensIn = "tokens_in"
        case tokensOut = "tokens_out"
        case cachedTokensIn = "cached_tokens_in"
        case reasoningTokens = "reasoning_tokens"
    }
}

extension Int {
    /// A sum that is limited to the largest integer, because a service may report any number.
    package func clampedSum(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
