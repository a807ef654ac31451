/// What a model's service understands, as far as it has told us: everything, until it refuses something by name.
struct ModelCapabilities: Sendable, Equatable {
    /// Under which name the limit of an answer is sent.
    enum TokenLimitName: String, Sendable {
        case maxTokens = "max_tokens"
        case maxCompletionTokens = "max_completion_tokens"
    }

    private(set) var format = ReplyFormat.boundedSchema
    private(set) var reportsUsage = true
    private(set) var takesTemperature = true
    private(set) var tokenLimitName = TokenLimitName.maxTokens

    /// Learns from a refused request.
    ///
    /// - Parameter sent: with what it was made; another request may have learnt the same in the meantime
    /// - Returns: whether the same request should be made again, with what is known now
    mutating func learn(status: Int, _ error: APIErrorBody, sent: ModelCapabilities, shaped: Bool) -> Bool {
        guard status == 400 || status == 422 || status == 500 else { return false }
        if status != 500 {
            if sent.reportsUsage, error.mentions("stream_options", "include_usage") {
                reportsUsage = false
                return true
            }
            if sent.tokenLimitName == .maxTokens, error.mentions("max_completion_tokens") {
                tokenLimitName = .maxCompletionTokens
                return true
            }
            if sent.takesTemperature, error.mentions("temperature") {
                takesTemperature = false
                return true
            }
        }
        guard shaped, let next = sent.format.next,
            error.mentions("response_format", "json_schema", "json_object", "grammar", "invalid schema")
        else { return false }
        if format.rawValue < next.rawValue { format = next }
        return true
    }
}
