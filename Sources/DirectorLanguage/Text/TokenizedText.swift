import DirectorCore

/// A word, a number or a mark of a text, with its place in it.
package struct Token: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case word
        case number(Double)
        case mark
        case lineBreak
    }

    package let kind: Kind
    /// Lower case, with plain apostrophes and without slips of the finger: what rules compare.
    package let key: String
    package let range: Range<String.Index>

    package var isMark: Bool {
        switch kind {
        case .mark, .lineBreak: true
        case .word, .number: false
        }
    }
}

/// A text cut into tokens. Hyphens and spaces separate; a token never ends inside a grapheme. Reads at most
/// ``readLimit`` characters, so that a huge message costs no more than a long one.
package struct TokenizedText: Equatable, Sendable {
    package static let readLimit = 20_000
    /// More words say nothing more about the language.
    private static let languageWords = 60

    package let text: String
    package let tokens: [Token]
    /// Where each word stands; rules look for hundreds of phrases.
    private let places: [Substring: [Int]]
    private let beginnings: WordBeginnings

    package init(_ source: some StringProtocol) {
        text = String(source.prefix(Self.readLimit))
        tokens = Self.tokens(of: text)
        var scores = LanguageScores()
        for token in tokens.prefix(Self.languageWords) where token.kind == .word { scores.add(word: token.key) }
        languages = scores.leading
        places = Dictionary(grouping: tokens.indices) { [tokens] in tokens[$0].key[...] }
        beginnings = WordBeginnings(of: tokens.lazy.map(\.key))
    }

    package var keys: [String] { tokens.map(\.key) }

    /// The language its small words belong to; `nil` if they do not tell.
    package var language: Language? { languages.count == 1 ? languages.first : nil }

    /// More than one if its small words belong to several and nothing else tells.
    package let languages: [Language]

    /// The original characters from the first to the last token of `range`.
    package func slice(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(text[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound])
    }

    /// Whether the words of `phrase` (separated by single spaces) stand at `index`.
    package func has(_ phrase: String, at index: Int) -> Bool {
        length(of: phrase, at: index) != nil
    }

    /// The first place of `phrase` at or after `start`, as a range of tokens.
    package func range(of phrase: String, from start: Int = 0) -> Range<Int>? {
        guard beginnings.mayContain(phrase) else { return nil }
        let first = phrase.prefix { $0 != " " }
        for index in places[first] ?? [] where index >= start {
            if let length = length(of: phrase, at: index) { return index..<(index + length) }
        }
        return nil
    }

    /// How many tokens `phrase` takes at `index`; `nil` if it does not stand there.
    func length(of phrase: String, at index: Int) -> Int? {
        var position = index
        var rest = phrase[...]
        while true {
            guard position < tokens.count, rest.hasPrefix(tokens[position].key) else { return nil }
            rest = rest.dropFirst(tokens[position].key.count)
            position += 1
            if rest.isEmpty { return position - index }
            guard rest.first == " " else { return nil }
            rest = rest.dropFirst()
        }
    }

    package func contains(anyOf phrases: some Sequence<String>) -> Bool {
        phrases.contains { range(of: $0) != nil }
    }

    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if character.isNewline {
                let end = text.index(after: index)
                tokens.append(Token(kind: .lineBreak, key: "\n", range: index..<end))
                index = end
            } else if character.isWhitespace {
                index = text.index(after: index)
            } else if character.wholeNumberValue != nil {
                index = appendNumber(of: text, from: index, to: &tokens)
            } else if character.isLetter {
                index = appendWord(of: text, from: index, to: &tokens)
            } else {
                let end = text.index(after: index)
                // A hyphen inside a word only separates; "45-minute" and "45 minute" read the same.
                if !isJoint(text, at: index) {
                    tokens.append(Token(kind: .mark, key: String(character), range: index..<end))
                }
                index = end
            }
        }
        return tokens
    }

    private static func isJoint(_ text: String, at index: String.Index) -> Bool {
        guard "-‐‑".contains(text[index]), index > text.startIndex else { return false }
        let next = text.index(after: index)
        guard next < text.endIndex else { return false }
        let before = text[text.index(before: index)]
        return (before.isLetter || before.isNumber) && text[next].isLetter
    }

    private static func appendNumber(of text: String, from start: String.Index, to tokens: inout [Token])
        -> String.Index
    {
        var index = start
        var value = 0.0
        var scale = 0.0
        scan: while index < text.endIndex {
            if let digit = text[index].wholeNumberValue {
                value = scale == 0 ? value * 10 + Double(digit) : value + Double(digit) * scale
                scale /= 10
            } else if ".,".contains(text[index]), scale == 0 {
                let next = text.index(after: index)
                guard next < text.endIndex, text[next].wholeNumberValue != nil else { break scan }
                // "1,000" groups thousands, "1,5" and "1.5" are decimals.
                if text[index] == ".", !isThousands(text[next...]) { scale = 0.1 }
                if text[index] == ",", !isThousands(text[next...]) { scale = 0.1 }
            } else {
                break scan
            }
            index = text.index(after: index)
        }
        let range = start..<index
        tokens.append(Token(kind: .number(min(value, 1e12)), key: String(text[range]), range: range))
        return index
    }

    private static func isThousands(_ rest: Substring) -> Bool {
        let digits = rest.prefix(4).prefix { $0.wholeNumberValue != nil }
        return digits.count == 3
    }

    private static func appendWord(of text: String, from start: String.Index, to tokens: inout [Token]) -> String.Index
    {
        var index = text.index(after: start)
        while index < text.endIndex {
            let character = text[index]
            if character.isLetter || character.isNumber || character == "_" || character == "+" || character == "#" {
                index = text.index(after: index)
            } else if "'’.&".contains(character) {
                let next = text.index(after: index)
                guard next < text.endIndex, text[next].isLetter || text[next].isNumber else { break }
                index = next
            } else {
                break
            }
        }
        var key = text[start..<index].inLowercase
        if key.utf8.contains(0xE2) { key = key.replacing("’", with: "'") }
        // A capital inside a sentence begins a name, and names are spelled as they are spelled.
        if tokens.isEmpty || !text[start].isUppercase, let meant = Spelling.corrected(key) { key = meant }
        tokens.append(Token(kind: .word, key: key, range: start..<index))
        return index
    }
}

extension Sequence<String> {
    /// Where the first of these phrases that occurs in `text` stands.
    package func firstRange(in text: TokenizedText) -> Range<Int>? {
        for phrase in self {
            if let range = text.range(of: phrase) { return range }
        }
        return nil
    }
}
