/// Numbers as people write them in a sentence: digits, or words up to ninety-nine.
package enum NumberWords {
    private static let units = table(.cardinals)
    private static let tens = table(.tens)
    private static let ordinals = table(.ordinals)

    private static func table(_ table: WordTable) -> [String: Int] {
        Dictionary(Lexicon.numbers(table).map { ($0.phrase, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The number at `index`, and how many tokens it takes.
    package static func number(in text: TokenizedText, at index: Int) -> (value: Double, length: Int)? {
        guard index < text.tokens.count else { return nil }
        let token = text.tokens[index]
        if case .number(let value) = token.kind { return (value, 1) }
        if let ten = tens[token.key] {
            if index + 1 < text.tokens.count, let unit = units[text.tokens[index + 1].key], unit < 10 {
                return (Double(ten + unit), 2)
            }
            return (Double(ten), 1)
        }
        return units[token.key].map { (Double($0), 1) }
    }

    /// "third", "3rd".
    package static func ordinal(in text: TokenizedText, at index: Int) -> (value: Int, length: Int)? {
        guard index < text.tokens.count else { return nil }
        if let value = ordinals[text.tokens[index].key] { return (value, 1) }
        guard case .number(let value) = text.tokens[index].kind, value < 10_000, index + 1 < text.tokens.count,
            Lexicon.everywhere[.ordinalSuffixes].contains(text.tokens[index + 1].key)
        else { return nil }
        return (Int(value), 2)
    }
}
