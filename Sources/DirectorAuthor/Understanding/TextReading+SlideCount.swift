/// Slides: "15 slides", "a 12-slide deck", "two more slides", and in feedback "make it 12".
extension TextReading {
    static let slideWords = Set(["slide", "slides", "slideshow", "pages"]).union(ReadingLexicon.words(\.slides))
    private static let fillers: Set<String> = [
        "or", "so", "short", "good", "simple", "content", "max", "total", "at", "most", "powerpoint",
    ]

    mutating func readSlideCount() {
        for index in source.tokens.indices where !understood[index] {
            guard let (value, length) = NumberWords.number(in: source, at: index), value >= 1, value <= 1000 else {
                continue
            }
            var count = Int(value)
            var next = index + length
            if let link = key(next), ["to", "-", "–", "or"].contains(link),
                let (upper, more) = NumberWords.number(in: source, at: next + 1)
            {
                (count, next) = (max(count, Int(min(upper, 1000))), next + 1 + more)
            }
            if let change = key(next), ReadingTables.more.contains(change) || ReadingTables.fewer.contains(change),
                key(next + 1).map(Self.slideWords.contains) == true
            {
                slideChange = ReadingTables.fewer.contains(change) ? -count : count
                markUnderstood(index..<(next + 2))
                continue
            }
            var unit = next
            while let word = key(unit), Self.fillers.contains(word), unit < next + 2 { unit += 1 }
            guard let word = key(unit), Self.slideWords.contains(word) else { continue }
            if origin == .feedback, let verb = verbOfChange(before: index) {
                slideChange = verb == "add" ? count : -count
                markUnderstood(index - 1..<(unit + 1))
                continue
            }
            slideCount = count
            markUnderstood(index..<(unit + 1))
        }
        if slideCount == nil, minutes == nil, slideChange == nil, origin == .feedback { readBareCount() }
    }

    private func verbOfChange(before index: Int) -> String? {
        guard let verb = key(index - 1), ["add", "remove", "drop", "cut"].contains(verb) else { return nil }
        return verb
    }

    private mutating func readBareCount() {
        for opener in ["make it", "make that", "only", "rather", "let's do", "i want", "i'd like", "go for", "better"]
            + words.counting
        {
            guard let range = source.range(of: opener),
                let (value, length) = NumberWords.number(in: source, at: range.upperBound),
                value >= 2, value <= 60
            else { continue }
            let end = range.upperBound + length
            let after = key(end)
            guard
                after == nil || source.tokens[end].isMark || ["please", "instead", "then", "in"].contains(after ?? "")
            else { continue }
            slideCount = Int(value)
            markUnderstood(range.lowerBound..<end)
            return
        }
    }

    mutating func readLengthSteps() {
        guard origin == .feedback, slideCount == nil, slideChange == nil, minutes == nil else { return }
        for table in [ReadingTables.shorter, ReadingTables.longer] {
            guard let match = table.first(in: source, where: { _ in true }) else { continue }
            markUnderstood(match.range)
            lengthSteps = match.value
            return
        }
    }
}
