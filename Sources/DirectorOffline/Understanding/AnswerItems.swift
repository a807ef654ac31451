import DirectorLanguage

/// Answers one by one, if the user numbered them or gave one per line.
struct AnswerItems: Sendable {
    private let lines: [String]
    private let numbers: [Int?]

    init(_ answers: String) {
        let all = answers.prefix(TokenizedText.readLimit).split(whereSeparator: \.isNewline).map { $0.singleLine }
            .filter { !$0.isEmpty }
        let lines = all.count == 1 ? Self.inlineItems(all[0]) : all
        numbers = lines.map { Self.number(of: $0) }
        self.lines = zip(lines, numbers).map { line, number in number == nil ? line : Self.withoutNumber(line) }
    }

    /// Pairs of question index and answer; `nil` if the answers cannot be told apart.
    func matched(to count: Int) -> [(Int, String)]? {
        guard lines.count > 1 else { return nil }
        if numbers.allSatisfy({ $0 != nil }) {
            return zip(numbers, lines).map { number, line in ((number ?? 1) - 1, line) }.filter { $0.0 >= 0 }
        }
        guard lines.count == count, numbers.allSatisfy({ $0 == nil }) else { return nil }
        return lines.enumerated().map { ($0.offset, $0.element) }
    }

    /// "a, b and c" as three items.
    static func list(_ text: String) -> [String] {
        let text = TokenizedText(text)
        var items: [String] = []
        var start = 0
        for index in 0...text.tokens.count {
            guard
                index == text.tokens.count || ",;&".contains(text.tokens[index].key)
                    || Lexicon.of(text.language)[.ands].contains(text.tokens[index].key)
            else {
                continue
            }
            if start < index {
                let item = text.slice(start..<index).unwrapped.shortened(to: 60)
                if !item.isEmpty { items.append(item) }
            }
            start = index + 1
        }
        return Array(items.prefix(6))
    }

    /// "1. children 2. ten minutes 3. fun" on one line.
    private static func inlineItems(_ line: String) -> [String] {
        var starts: [String.Index] = []
        var expected = 1
        var index = line.startIndex
        while index < line.endIndex {
            let atWord = index == line.startIndex || line[line.index(before: index)].isWhitespace
            if atWord, let digit = line[index].wholeNumberValue, digit == expected {
                let next = line.index(after: index)
                if next < line.endIndex, ".):".contains(line[next]) {
                    starts.append(index)
                    expected += 1
                }
            }
            index = line.index(after: index)
        }
        guard starts.count > 1 else { return [line] }
        return starts.indices.map { place in
            let end = place + 1 < starts.count ? starts[place + 1] : line.endIndex
            return line[starts[place]..<end].singleLine
        }
    }

    private static func number(of line: String) -> Int? {
        let digits = line.prefix { $0.wholeNumberValue != nil }
        guard (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first, ".):".contains(mark),
            line.dropFirst(digits.count + 1).first?.wholeNumberValue == nil
        else { return nil }
        return digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    }

    private static func withoutNumber(_ line: String) -> String {
        String(line.drop { $0.wholeNumberValue != nil }.dropFirst()).singleLine
    }
}
