/// Phrases by their first word, so that a text is looked through once, word by word, however many phrases there are.
package struct PhraseTable<Value: Sendable>: Sendable {
    package struct Match: Sendable {
        package let range: Range<Int>
        package let value: Value
        /// The place of the phrase in the list; earlier phrases were listed first on purpose.
        package let order: Int
    }

    private struct Entry: Sendable {
        let phrase: String
        let length: Int
        let value: Value
        let order: Int
    }

    private var entries: [String: [Entry]] = [:]

    /// - Parameter list: values with phrases in lower case; the more telling first
    package init(_ list: [(Value, [String])]) {
        var order = 0
        for (value, phrases) in list {
            for phrase in phrases {
                let words = phrase.split(separator: " ")
                let entry = Entry(phrase: phrase, length: words.count, value: value, order: order)
                entries[words.first.map(String.init) ?? "", default: []].append(entry)
                order += 1
            }
        }
    }

    /// Every place where a phrase stands, in the order of the text; at one place in the order of the list.
    package func matches(in text: TokenizedText) -> [Match] {
        var matches: [Match] = []
        for index in text.tokens.indices {
            for entry in entries[text.tokens[index].key] ?? []
            where entry.length == 1 || text.has(entry.phrase, at: index) {
                matches.append(Match(range: index..<(index + entry.length), value: entry.value, order: entry.order))
            }
        }
        return matches
    }

    /// The phrase listed first among those that stand in `text` and are `isMeant`.
    package func first(in text: TokenizedText, where isMeant: (Match) -> Bool) -> Match? {
        var best: Match?
        for match in matches(in: text) where (best.map { match.order < $0.order } ?? true) && isMeant(match) {
            best = match
        }
        return best
    }
}
