import DirectorCore
import DirectorLanguage
import DirectorOffline

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

    /// Reads one JSON document. Every token of every answer comes this way, so it is parsed directly rather than by trying
    /// types one after the other, as ``JSONValue`` does.
    ///
    /// - Throws: `JSONTreeParser.Malformed` if it is none
    init(json: String) throws(JSONTreeParser.Malformed) {
        let value = try JSONTreeParser.parse(json)
        if let error = value["error"], error.isObject {
            failure = error["type"]?.string ?? error["code"]?.string ?? "an error in the stream"
        }
        if let choice = value["choices"]?.array?.first {
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

    private static func counts(_ usage: JSONTree) -> TokenCounts? {
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

    private static func count(_ value: JSONTree?) -> Int? {
        guard case .number? = value, let count = value?.wholeNumber, count >= 0 else { return nil }
        return count
    }
}
