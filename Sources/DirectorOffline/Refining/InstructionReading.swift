import DirectorCore
import DirectorLanguage

/// Reads one clause of a refinement request.
struct InstructionReading: Sendable {
    let text: TokenizedText
    let references: SlideReferenceReading

    private let command: Instruction?

    /// - Parameter language: of the whole request; a clause may be too short to tell
    init(_ clause: TokenizedText, language: Language? = nil) {
        command = CommandLexicon.lexicon(for: language).flatMap { CommandReading(clause, $0).instruction }
        text = Self.withPlaceLast(Self.withoutCourtesy(clause))
        references = SlideReferenceReading(text: text)
    }

    /// More than anybody asks for at once; the rest is not read.
    static let limit = 20

    /// The instructions of `request`, in order; at most ``limit``.
    static func instructions(in request: some StringProtocol) -> [Instruction] {
        var result: [Instruction] = []
        let whole = TokenizedText(request)
        for clause in RefinementClauses.split(whole).prefix(limit) {
            let reading = InstructionReading(clause, language: whole.language)
            guard !reading.text.tokens.isEmpty else { continue }
            result.append(reading.instruction)
        }
        return result
    }

    var instruction: Instruction {
        command ?? notes ?? title ?? points ?? lengths ?? moved ?? removed ?? added ?? restyled ?? merged ?? manners
            ?? wish ?? .unknown(text.text)
    }

    // MARK: Words

    var count: Int { text.tokens.count }
    func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }
    var verb: String { key(0) }
    func has(_ words: [String]) -> Bool { text.contains(anyOf: words) }
    func rest(_ from: Int, to end: Int? = nil) -> String {
        from < (end ?? count) ? text.slice(from..<(end ?? count)).singleLine.unwrapped : ""
    }

    static func withoutCourtesy(_ clause: TokenizedText) -> TokenizedText {
        let courtesy: Set<String> = [
            "please", "pls", "plz", "kindly", "can", "could", "would", "will", "you", "u", "i", "i'd", "we", "we'd",
            "like", "want", "need", "to",
            "let's", "lets", "also", "then", "yes", "but",
            "ok", "okay", "now", "and", "just", "maybe", "perhaps", "finally", "first", "next", "good", "great", "nice",
            "well", "so", "no", "hmm", "hi", "hello",
            "thanks", "no,", "actually", "still", "however", "oh", "should", "i'll", "we'll", "should", "try", "me",
            "us", "help", ",", "-", "–", "—", "•", "*", "have", "rather", "kindly",
        ]
        var start = 0
        while start < clause.tokens.count - 1, courtesy.contains(clause.tokens[start].key) {
            // "no agenda" leaves it out; "no, make it shorter" does not.
            if clause.tokens[start].key == "no", clause.tokens.count - start <= 3, !clause.tokens[start + 1].isMark,
                !courtesy.contains(clause.tokens[start + 1].key),
                !RefinementClauses.verbs.contains(clause.tokens[start + 1].key)
            {
                break
            }
            start += 1
        }
        for opener in [
            "what about", "how about", "why don't we", "why don't you", "why not", "is it possible to",
            "would it be possible to",
            "do you think you could", "would you mind",
        ]
        where clause.has(opener, at: start) {
            start = min(start + opener.count(where: { $0 == " " }) + 1, clause.tokens.count - 1)
        }
        for opener in ["after you", "once you", "if you", "when you", "as soon as you", "provided you", "unless you"]
        where clause.has(opener, at: start) {
            let end = start + opener.split(separator: " ").count
            if end < clause.tokens.count { start = end }
        }
        if clause.has("adding", at: start) {
            return TokenizedText("add " + clause.slice(start + 1..<clause.tokens.count))
        }
        if case .number = clause.tokens.first?.kind, start == 0, clause.tokens.count > 1, clause.tokens[1].key == ")" {
            start = 2
        }
        var end = clause.tokens.count
        while end > start + 1, trailing.contains(clause.tokens[end - 1].key) { end -= 1 }
        return TokenizedText(clause.slice(start..<end))
    }

    private static let trailing: Set<String> = [
        "please", "pls", "plz", "tho", "though", "lol", "haha", "thanks", "thx", "bitte", "favor", "plaît", "ok", ",",
    ]

    /// "on slide 3 add a point" is "add a point on slide 3".
    static func withPlaceLast(_ clause: TokenizedText) -> TokenizedText {
        guard let link = clause.tokens.first?.key, ["on", "in", "for", "to"].contains(link),
            let (_, range) = SlideReferenceReading(text: clause).reference(
                at: clause.has("the", at: 1) ? 2 : 1,
                limit: clause.tokens.count
            )
        else { return clause }
        var start = range.upperBound
        while start < clause.tokens.count, clause.tokens[start].isMark { start += 1 }
        guard start < clause.tokens.count else { return clause }
        return TokenizedText(clause.slice(start..<clause.tokens.count) + " " + clause.slice(0..<range.upperBound))
    }

    func firstReferences(from start: Int = 0) -> [SlideReference]? { references.first(from: start)?.references }
}
