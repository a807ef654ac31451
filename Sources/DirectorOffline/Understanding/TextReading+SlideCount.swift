import DirectorLanguage

/// Slides: "15 slides", "a 12-slide deck", "two more slides", and in feedback "make it 12".
extension TextReading {
    static let slideWords = Set(["slide", "slides", "slideshow", "pages"]).union(ReadingLexicon.words(\.slides))
    private static let fillers: Set<String> = [
        "or", "so", "short", "good", "simple", "content", "max", "total", "at", "most", "powerpoint",
    ]

    mutating func readSlideCount() {
        for index in source.tokens.indices where !understood[index] {
            guard let (value, length) = NumberWords.number(in: source, at: index) else { continue }
            // Numbers that no presentation can have are read all the same, so that they get a plain answer.
            var count = Self.slides(value)
            var next = index + length
            if let link = key(next), ["to", "-", "–", "or"].contains(link),
                let (upper, more) = NumberWords.number(in: source, at: next + 1)
            {
                (count, next) = (max(count, Self.slides(upper)), next + 1 + more)
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
            if isNegative(at: index) {
                if origin == .feedback { slideChange = -count } else { slideCount = -count }
                markUnderstood(index - 1..<(unit + 1))
                continue
            }
            slideCount = count
            markUnderstood(index..<(unit + 1))
        }
        if slideCount == nil, slideChange == nil, origin == .feedback { readCountWithoutNumber() }
        if slideCount == nil, minutes == nil, slideChange == nil, origin == .feedback { readBareCount() }
    }

    /// A number too large to repeat counts as one more than the largest that is repeated.
    private static func slides(_ value: Double) -> Int {
        Int(min(value.rounded(), Double(SlideBudget.largestSpokenCount + 1)))
    }

    /// "-3", but neither "- 3" in a list nor "5-3".
    private func isNegative(at index: Int) -> Bool {
        let tokens = source.tokens
        guard index > 0, ["-", "−"].contains(tokens[index - 1].key) else { return false }
        guard tokens[index - 1].range.upperBound == tokens[index].range.lowerBound else { return false }
        return index == 1 || tokens[index - 2].range.upperBound < tokens[index - 1].range.lowerBound
    }

    private func verbOfChange(before index: Int) -> String? {
        guard let verb = key(index - 1), ["add", "remove", "drop", "cut"].contains(verb) else { return nil }
        return verb
    }

    private static let countsWithoutNumber =
        [("a single slide", 1), ("one single slide", 1), ("zero slides", 0)] + ReadingLexicon.all.flatMap(\.slideCounts)

    /// "make it a single slide". With more words around it the slide has a subject: "add a single slide about …".
    private mutating func readCountWithoutNumber() {
        for (phrase, count) in Self.countsWithoutNumber {
            guard let range = source.range(of: phrase), source.tokens.count <= range.count + 3 else { continue }
            slideCount = count
            markUnderstood(range)
            return
        }
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
