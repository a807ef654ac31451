import DirectorLanguage

/// Slides: "15 slides", "a 12-slide deck", "two more slides", and in feedback "make it 12".
extension TextReading {
    static let slideWords = Lexicon.everywhere[.slides]

    mutating func readSlideCount() {
        for index in source.tokens.indices where !understood[index] {
            guard let (value, length) = NumberWords.number(in: source, at: index) else { continue }
            // Numbers that no presentation can have are read all the same, so that they get a plain answer.
            var count = Self.slides(value)
            var next = index + length
            if let link = key(next), words[.countLinks].contains(link),
                let (upper, more) = NumberWords.number(in: source, at: next + 1)
            {
                (count, next) = (max(count, Self.slides(upper)), next + 1 + more)
            }
            if let change = key(next), ReadingTables.more.contains(change) || ReadingTables.fewer.contains(change),
                Self.slideWords.contains(key(next + 1) ?? "")
            {
                slideChange = ReadingTables.fewer.contains(change) ? -count : count
                markUnderstood(index..<(next + 2))
                continue
            }
            var unit = next
            while let word = key(unit), words[.betweenCountAndSlides].contains(word), unit < next + 2 { unit += 1 }
            guard let word = key(unit), Self.slideWords.contains(word) else { continue }
            if origin == .feedback, let adds = isAddition(before: index) {
                slideChange = adds ? count : -count
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

    /// Whether the verb before a number adds or removes slides; `nil` if it does neither.
    private func isAddition(before index: Int) -> Bool? {
        guard let verb = key(index - 1) else { return nil }
        if words[.addingCounts].contains(verb) { return true }
        return words[.removingCounts].contains(verb) ? false : nil
    }

    private static let countsWithoutNumber = Lexicon.numbers(.slideCounts)

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
        for opener in words[.counting].phrases {
            guard let range = source.range(of: opener),
                let (value, length) = NumberWords.number(in: source, at: range.upperBound),
                value >= 2, value <= 60
            else { continue }
            let end = range.upperBound + length
            let after = key(end)
            guard
                after == nil || source.tokens[end].isMark || words[.afterCount].contains(after ?? "")
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
