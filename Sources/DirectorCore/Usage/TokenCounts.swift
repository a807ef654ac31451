/// What one or several calls to a language model used, in the model's tokens.
package struct TokenCounts: Codable, Sendable, Equatable {
    package var tokensIn: Int
    package var tokensOut: Int
    /// Of `tokensIn`: what the service had kept from earlier calls.
    package var cachedTokensIn: Int
    /// Of `tokensOut`: what the model thought and did not say.
    package var reasoningTokens: Int

    package init(tokensIn: Int = 0, tokensOut: Int = 0, cachedTokensIn: Int = 0, reasoningTokens: Int = 0) {
        self.tokensIn = tokensIn
        self.tokensOut = tokensOut
        self.cachedTokensIn = cachedTokensIn
        self.reasoningTokens = reasoningTokens
    }

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
    /// A sum that stops at the largest number: a service may report whatever it likes.
    package func clampedSum(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
