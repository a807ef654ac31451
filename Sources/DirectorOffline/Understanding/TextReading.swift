import DirectorLanguage

/// One message read for what it says about the presentation. Every rule marks the tokens it understood; what stays
/// unmarked and is not mere glue is a remark, or, in a topic, the topic itself.
struct TextReading: Sendable {
    /// Where the text comes from decides how boldly it is read: a topic may talk *about* children, an answer talks *to*
    /// them.
    enum Origin: Equatable, Sendable { case topic, answer, feedback }

    let source: TokenizedText
    let origin: Origin
    /// Small words of the language of the text.
    let words: Lexicon
    private(set) var understood: [Bool]

    var minutes: Int?
    var slideCount: Int?
    /// "two more slides": +2.
    var slideChange: Int?
    /// "shorter": -1.
    var lengthSteps = 0
    var audience: Audience?
    var purpose: Purpose?
    var tone: Tone?
    var ask: String?
    var takeaway: String?
    var mustHaves: [String] = []
    var exclusions: [String] = []

    init(_ text: some StringProtocol, as origin: Origin) { self.init(TokenizedText(text), as: origin) }

    init(_ text: TokenizedText, as origin: Origin) {
        source = text
        words = .of(text.language)
        self.origin = origin
        understood = Array(repeating: false, count: source.tokens.count)
        readMinutes()
        readSlideCount()
        readAge()
        readAudience()
        readPurpose()
        readTone()
        readAsk()
        readWishes()
        readLengthSteps()
    }

    mutating func markUnderstood(_ range: Range<Int>) {
        for index in range where understood.indices.contains(index) { understood[index] = true }
    }

    func key(_ index: Int) -> String? {
        source.tokens.indices.contains(index) ? source.tokens[index].key : nil
    }

    /// Whether `range` says something that no rule understood.
    func saysMore(in range: Range<Int>) -> Bool {
        range.contains { index in
            !understood[index] && !source.tokens[index].isMark && !words[.glue].contains(source.tokens[index].key)
        } || range.contains { index in isPicture(source.tokens[index]) }
    }

    /// Emoji and the like are content, punctuation is not.
    private func isPicture(_ token: Token) -> Bool {
        guard token.kind == .mark, let scalar = token.key.unicodeScalars.first else { return false }
        return scalar.properties.isEmojiPresentation || scalar.value >= 0x2190 && scalar.properties.isEmoji
    }

    /// Stretches between marks that end a thought; commas count only if `atCommas`.
    func stretches(atCommas: Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, token) in source.tokens.enumerated() {
            let ends =
                token.kind == .lineBreak
                || token.kind == .mark && (".;!?•|".contains(token.key) || atCommas && ",–—".contains(token.key))
            guard ends else { continue }
            if index > start { ranges.append(start..<index) }
            start = index + 1
        }
        if start < source.tokens.count { ranges.append(start..<source.tokens.count) }
        return ranges
    }

    /// What was said beyond the parameters, stretch by stretch, as said.
    var remarks: [String] {
        stretches(atCommas: true).compactMap { range in
            guard saysMore(in: range) else { return nil }
            return source.slice(range).singleLine.unwrapped
        }
        .filter { !$0.isEmpty }
    }

    /// From `start` to the end of the thought: a mark that ends it, or the next thing already understood.
    func rest(from start: Int, crossingCommas: Bool) -> Range<Int> {
        var end = start
        while end < source.tokens.count {
            let token = source.tokens[end]
            if understood[end] || token.kind == .lineBreak { break }
            if token.kind == .mark && (".;!?".contains(token.key) || !crossingCommas && ",–—:".contains(token.key)) {
                break
            }
            end += 1
        }
        while end > start, words[.dangling].contains(source.tokens[end - 1].key) { end -= 1 }
        return start..<end
    }
}
