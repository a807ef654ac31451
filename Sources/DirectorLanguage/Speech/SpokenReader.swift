/// Cuts a message into sentences and clauses and gives every word its sign, in one pass.
struct SpokenReader {
    private let text: TokenizedText
    private let quoted: QuotedWords
    private let table: SignTable
    /// The words of a token, more than one where a script puts no spaces.
    private var units: [(key: String, token: Int)] = []
    private var sentences: [SpokenSentence] = []
    private var clauses: [SpokenClause] = []
    private var words: [SpokenWord] = []

    init(_ text: TokenizedText, quoted: QuotedWords, table: SignTable) {
        self.text = text
        self.quoted = quoted
        self.table = table
        for (index, token) in text.tokens.enumerated() {
            if token.kind == .word, SpokenUnits.isUnspaced(token.key) {
                for sign in token.key { units.append((String(sign), index)) }
            } else {
                units.append((token.key, index))
            }
        }
    }

    mutating func read() -> [SpokenSentence] {
        var place = 0
        while place < units.count {
            let (key, index) = units[place]
            let token = text.tokens[index]
            if quoted.contains(index) {
                // One word however long: it is spoken of.
                let start = index
                while place < units.count, quoted.contains(units[place].token) { place += 1 }
                words.append(
                    SpokenWord(key: "\"", sign: nil, isNumber: false, tokens: start..<(units[place - 1].token + 1))
                )
                continue
            }
            if case .number = token.kind {
                words.append(SpokenWord(key: key, sign: nil, isNumber: true, tokens: index..<(index + 1)))
                place += 1
            } else if let (sign, length) = match(at: place) {
                words.append(
                    SpokenWord(
                        key: key,
                        sign: sign,
                        isNumber: false,
                        tokens: index..<(units[place + length - 1].token + 1)
                    )
                )
                place += length
            } else if token.isMark {
                end(at: token)
                place += 1
            } else {
                words.append(SpokenWord(key: key, sign: nil, isNumber: false, tokens: index..<(index + 1)))
                place += 1
            }
        }
        endSentence(asked: false)
        return sentences
    }

    private func match(at place: Int) -> (Sign, Int)? {
        if let found = match(units[place].key, at: place) { return found }
        // "gooo", "yesss"; a thumb of any colour.
        for length in [1, 2] {
            if let short = Spelling.undrawn(units[place].key, to: length), let found = match(short, at: place) {
                return found
            }
        }
        if let scalar = units[place].key.unicodeScalars.first, units[place].key.unicodeScalars.count > 1,
            scalar.properties.isEmoji, !scalar.isASCII
        {
            return match(String(scalar), at: place)
        }
        return nil
    }

    private func match(_ key: String, at place: Int) -> (Sign, Int)? {
        let entry = table.match(key) { rest in
            guard place + rest.count < units.count else { return false }
            return rest.indices.allSatisfy { units[place + 1 + $0].key == rest[$0] }
        }
        return entry.map { ($0.sign, $0.rest.count + 1) }
    }

    private mutating func end(at token: Token) {
        switch token.key {
        case "?", "？", "؟": endSentence(asked: true)
        case ".", "!", "。", "！", "।", "\n", "…": endSentence(asked: false)
        case ",", "，", "、", ";", "；", ":", "：", "-", "–", "—", "(", ")", "•": endClause()
        default: break
        }
    }

    private mutating func endClause() {
        guard !words.isEmpty else { return }
        clauses.append(SpokenClause(words))
        words = []
    }

    private mutating func endSentence(asked: Bool) {
        endClause()
        if clauses.isEmpty {
            // "?!" belongs to the sentence before it.
            if asked, !sentences.isEmpty { sentences[sentences.count - 1].endsAsQuestion = true }
            return
        }
        sentences.append(SpokenSentence(clauses: clauses, endsAsQuestion: asked))
        clauses = []
    }
}
