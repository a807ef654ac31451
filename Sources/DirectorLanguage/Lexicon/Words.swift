/// Words and phrases in the order of preference, made for being looked for in a text.
package struct Words: Sendable {
    package let phrases: [String]
    private let known: Set<String>

    init(_ phrases: some Sequence<String>) {
        var known: Set<String> = []
        self.phrases = phrases.filter { known.insert($0).inserted }
        self.known = known
    }

    /// Whether `word` is one of them.
    package func contains(_ word: String) -> Bool { known.contains(word) }

    /// Whether one of them stands in `text`.
    package func occur(in text: TokenizedText) -> Bool { phrases.contains { text.range(of: $0) != nil } }

    /// Where the first of them that occurs in `text` at or after `start` stands.
    package func firstRange(in text: TokenizedText, from start: Int = 0) -> Range<Int>? {
        for phrase in phrases {
            if let range = text.range(of: phrase, from: start) { return range }
        }
        return nil
    }

    /// The first of them that stands at `index`, as a range of tokens.
    package func range(in text: TokenizedText, at index: Int) -> Range<Int>? {
        guard text.tokens.indices.contains(index) else { return nil }
        for phrase in phrases {
            if let length = text.length(of: phrase, at: index) { return index..<(index + length) }
        }
        return nil
    }
}
