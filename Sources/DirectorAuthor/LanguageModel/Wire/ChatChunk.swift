import DirectorCore

/// What a service sends: a piece of a streamed answer, or a whole one.
struct ChatChunk: Sendable, Equatable {
    /// Why an answer ended.
    enum Finish: Sendable, Equatable {
        case stop
        /// The token limit was reached.
        case length
        /// The service does not want to say it.
        case filtered
        case other
    }

    /// The text of the answer, or the next piece of it.
    var text: String?
    /// Whether the model is at work without saying anything yet.
    var isThinking = false
    var finish: Finish?
    var usage: TokenCounts?
    /// An error in the middle of a stream.
    var failure: String?

    init(text: String? = nil, finish: Finish? = nil, usage: TokenCounts? = nil) {
        self.text = text
        self.finish = finish
        self.usage = usage
    }

    /// Reads one JSON document.
    ///
    /// - Throws: `DecodingError` if it is none
    init(json: String) throws {
        let value = try JSONText.decode(JSONValue.self, from: json)
        if case .object(let error)? = value["error"] {
            failure = error["type"]?.string ?? error["code"]?.string ?? "an error in the stream"
        }
        if case .array(let choices)? = value["choices"], let choice = choices.first {
            let body = choice["delta"] ?? choice["message"]
            text = body?["content"]?.string
            isThinking = body?["reasoning_content"]?.string != nil || body?["reasoning"]?.string != nil
            finish = Self.finish(choice["finish_reason"]?.string)
            if let refusal = body?["refusal"]?.string, !refusal.isEmpty { finish = .filtered }
        }
        usage = value["usage"].flatMap(Self.counts)
    }

    private static func finish(_ reason: String?) -> Finish? {
        switch reason {
        case nil: nil
        case "stop", "eos", "end_turn": .stop
        case "length", "max_tokens": .length
        case "content_filter", "safety": .filtered
        default: .other
        }
    }

    private static func counts(_ usage: JSONValue) -> TokenCounts? {
        guard let tokensIn = count(usage["prompt_tokens"]), let tokensOut = count(usage["completion_tokens"]) else {
            return nil
        }
        return TokenCounts(
            tokensIn: tokensIn,
            tokensOut: tokensOut,
            cachedTokensIn: count(usage["prompt_tokens_details"]?["cached_tokens"]) ?? 0,
            reasoningTokens: count(usage["completion_tokens_details"]?["reasoning_tokens"]) ?? 0
        )
    }

    private static func count(_ value: JSONValue?) -> Int? {
        switch value {
        case .integer(let count) where count >= 0: count
        case .number(let count) where count >= 0 && count < 1e15: Int(count)
        case nil, .null, .bool, .integer, .number, .string, .array, .object: nil
        }
    }
}
