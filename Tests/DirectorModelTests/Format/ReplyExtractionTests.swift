import DirectorCore
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct ReplyExtractionTests {
    @Test(
        arguments: [
            (#"{"a":1}"#, 1), ("Sure! ```json\n{\"a\":2}\n``` done", 2), (#"<think>{"a":9}</think>{"a":3}"#, 3),
            (#"{not json} {"a":4}"#, 4), (#"text with } and { "open {"a":5}"#, 5), (#"{"a":6,"b":"}\"{"}"#, 6),
            ("", nil), ("[1,2]", nil), (#"{"a":7"#, nil),
        ] as [(String, Int?)]
    )
    func findsTheObject(_ text: String, _ number: Int?) {
        let found = ReplyExtraction.object(in: text)
        #expect(found?["a"] == number.map(JSONValue.integer))
    }

    /// Rubbish is given up quickly, however long it is.
    @Test(.timeLimit(.minutes(1))) func rubbishIsBounded() {
        #expect(ReplyExtraction.object(in: String(repeating: "{", count: 1_000_000)) == nil)
        #expect(ReplyExtraction.object(in: String(repeating: "{\"", count: 500_000)) == nil)
    }
}

struct ChatChunkTests {
    @Test func readsPiecesUsageAndErrors() throws {
        let piece = try ChatChunk(json: #"{"choices":[{"delta":{"content":"hi"},"finish_reason":null}]}"#)
        #expect(piece.text == "hi" && piece.finish == nil)
        let last = try ChatChunk(json: #"{"choices":[{"delta":{},"finish_reason":"length"}]}"#)
        #expect(last.text == nil && last.finish == .length)
        let whole = try ChatChunk(
            json: #"{"choices":[{"message":{"content":"all"},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"#
                + #""completion_tokens":7,"prompt_tokens_details":{"cached_tokens":2},"#
                + #""completion_tokens_details":{"reasoning_tokens":3}}}"#
        )
        #expect(whole.text == "all")
        #expect(whole.usage == TokenCounts(tokensIn: 5, tokensOut: 7, cachedTokensIn: 2, reasoningTokens: 3))
        #expect(try ChatChunk(json: #"{"error":{"type":"overloaded","message":"secret"}}"#).failure == "overloaded")
        #expect(try ChatChunk(json: #"{"choices":[{"delta":{"refusal":"no"}}]}"#).finish == .filtered)
        #expect(try ChatChunk(json: #"{"choices":[{"delta":{"reasoning_content":"hm"}}]}"#).isThinking)
        // Nonsense in the numbers is no usage; nonsense elsewhere says nothing.
        #expect(try ChatChunk(json: #"{"usage":{"prompt_tokens":-5,"completion_tokens":1e300}}"#).usage == nil)
        #expect(try ChatChunk(json: "[]") == ChatChunk())
        #expect(throws: (any Error).self) { try ChatChunk(json: "<html>") }
    }
}

struct APIErrorBodyTests {
    @Test func knowsTheFormsOfSeveralServices() {
        let plain = APIErrorBody(#"{"error":{"message":"No such model","type":"not_found","code":"model_not_found"}}"#)
        #expect(plain.summary == "code=model_not_found, type=not_found")
        #expect(plain.message == "No such model")
        let list = APIErrorBody(#"[{"error":{"code":429,"message":"Quota","status":"RESOURCE_EXHAUSTED"}}]"#)
        #expect(list.summary == "code=429, type=RESOURCE_EXHAUSTED")
        #expect(APIErrorBody(#"{"error":"model 'x' not found"}"#).message == "model 'x' not found")
        #expect(APIErrorBody("<html>503</html>").summary == "")
        // What is no name is not repeated: it may be anything.
        #expect(APIErrorBody(#"{"error":{"type":"you said: my secret plan"}}"#).summary == "")
    }
}

struct ModelEndpointTests {
    @Test(
        arguments: [
            ("https://api.openai.com/v1", "https://api.openai.com/v1"),
            ("https://api.openai.com/v1//", "https://api.openai.com/v1"),
            ("http://localhost:11434", "http://localhost:11434/v1"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/v1"),
            (
                "https://generativelanguage.googleapis.com/v1beta/openai/",
                "https://generativelanguage.googleapis.com/v1beta/openai"
            ),
            ("ftp://x", nil), ("api.openai.com", nil), ("https://", nil), ("https://user:pw@host/v1", nil),
            ("https://host/v1?key=x", nil), ("https://host/v1#x", nil), ("https://ho st/v1", nil), ("", nil),
        ] as [(String, String?)]
    )
    func addresses(_ text: String, _ base: String?) {
        #expect(ModelEndpoint(base: text, key: nil)?.base == base)
    }

    @Test func keysAreNeverPrinted() throws {
        let key = try #require(APIKey("sk-secret-123"))
        let endpoint = try #require(ModelEndpoint(base: "http://models.example/v1", key: key))
        let target = try #require(ModelTarget(endpoint: endpoint, model: "m"))
        for text in ["\(key)", String(reflecting: key), "\(endpoint)", String(reflecting: target), "\([target])"] {
            #expect(!text.contains("secret"))
        }
        var dumped = ""
        dump(target, to: &dumped)
        #expect(!dumped.contains("secret"))
        #expect(key.redacted("Incorrect key sk-secret-123 given") == "Incorrect key (key) given")
        #expect(endpoint.sendsKeyInTheClear)
        #expect(APIKey("two words") == nil && APIKey("line\nbreak") == nil && APIKey("") == nil)
    }
}
