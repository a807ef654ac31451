import DirectorCore
import DirectorLanguage

/// Reads one clause of a refinement request, in any language: the lexicon says what its words do.
struct InstructionReading: Sendable {
    let text: TokenizedText
    let words: Lexicon
    let references: SlideReferenceReading
    /// The clause as the user said it, to be cited.
    private let said: String

    /// - Parameter language: of the whole request; a clause may be too short to tell
    init(_ clause: TokenizedText, language: Language? = nil) {
        words = .of(language)
        let form = OrderForm(words: words)
        text = form.text(of: clause)
        // Where the verb may stand anywhere, words of courtesy may belong to the sentence: "Ich bin nicht sicher".
        said = words.hasFreeVerbs ? clause.text.unwrapped : form.withoutCourtesy(clause).text
        references = SlideReferenceReading(text: text, words: words)
    }

    /// More than anybody asks for at once; the rest is not read.
    static let limit = 20

    /// The instructions of `request`, in order; at most ``limit``.
    static func instructions(in request: some StringProtocol) -> [Instruction] {
        var result: [Instruction] = []
        let whole = TokenizedText(request)
        for clause in RefinementClauses.split(whole).prefix(limit) {
            let languages = whole.languages.isEmpty ? [nil] : whole.languages.map(Optional.some)
            let readings = languages.map { InstructionReading(clause, language: $0) }
            guard let first = readings.first, !first.text.tokens.isEmpty else { continue }
            let understood = readings.lazy.map(\.instruction).first { $0.isUnderstood }
            result.append(understood ?? .unknown(first.said))
        }
        return result
    }

    var instruction: Instruction {
        notes ?? title ?? points ?? lengths ?? moved ?? removed ?? added ?? restyled ?? merged ?? manners ?? wish
            ?? .unknown(said)
    }

    // MARK: Words

    var count: Int { text.tokens.count }
    var verb: String { key(0) }

    func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }

    /// Whether the token at `index` is one of these words.
    func `is`(_ list: WordList, at index: Int) -> Bool { words[list].contains(key(index)) }

    /// Whether the order begins with one of these verbs or phrases.
    func opens(with list: WordList) -> Bool { words[list].contains(verb) || opening(list) != nil }

    /// The phrase of this list with which the order begins.
    func opening(_ list: WordList) -> Range<Int>? { words[list].range(in: text, at: 0) }

    func has(_ list: WordList) -> Bool { words[list].occur(in: text) }

    func rest(_ from: Int, to end: Int? = nil) -> String {
        from < (end ?? count) ? text.slice(from..<(end ?? count)).singleLine.unwrapped : ""
    }

    /// Past the words of this list that stand at `index`.
    func past(_ list: WordList, from index: Int, to end: Int? = nil) -> Int {
        var index = index
        while index < (end ?? count), let range = words[list].range(in: text, at: index) { index = range.upperBound }
        return index
    }

    /// A slide's number at `index`.
    func number(at index: Int) -> Int? {
        NumberWords.number(in: text, at: index).flatMap { $0.value < 10_000 ? Int($0.value) : nil }
    }

    func firstReferences(from start: Int = 0) -> [SlideReference]? { references.first(from: start)?.references }
}
