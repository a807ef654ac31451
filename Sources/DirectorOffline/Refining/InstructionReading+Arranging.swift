import DirectorCore
import DirectorLanguage

/// Length, order, removal.
extension InstructionReading {
    // MARK: Length

    var lengths: Instruction? {
        let reading = TextReading(text, as: .feedback)
        let names = firstReferences()
        if let change = reading.slideChange, names == nil, !has(.lengthStops) { return .resizeBy(change) }
        let isAddition = self.is(.plainAddVerbs, at: 0)
        if let slides = reading.slideCount, names == nil || isWholeDeck,
            !isAddition && !self.is(.plainMergeVerbs, at: 0), !has(.aboutStops)
        {
            return .resize(slides: slides)
        }
        if let minutes = reading.minutes, names == nil || isWholeDeck, !isAddition, !has(.aboutStops) {
            return .duration(minutes: minutes)
        }
        guard names == nil || isWholeDeck else { return nil }
        if self.is(.shortenVerbs, at: 0), count <= 4, !has(.shortenedParts) || count == 1 { return .step(-1) }
        if self.is(.extendVerbs, at: 0), count <= 4 { return .step(1) }
        if opening(.visualDeck) != nil { return .restyle([.all], .picture) }
        if has(.shorterDeck) { return .step(-1) }
        return has(.longerDeck) ? .step(1) : nil
    }

    var isWholeDeck: Bool {
        guard let named = firstReferences() else { return true }
        return named == [.all]
    }

    // MARK: Moving

    var moved: Instruction? {
        let isSwap = self.is(.swapVerbs, at: 0)
        let isMove = self.is(.moveVerbs, at: 0)
        guard isSwap || isMove, let (found, range) = references.first(from: 1) ?? bareReference(isSwap: isSwap) else {
            return nil
        }
        if isSwap {
            if found.count >= 2 { return .swap(found[0], found[1]) }
            guard let second = references.first(from: range.upperBound)?.references.first, let first = found.first
            else { return nil }
            return .swap(first, second)
        }
        if let named = movedByName(before: range.lowerBound) { return named }
        if case .number(let number)? = found.first, found.count == 1 {
            if self.is(.earlierWords, at: count - 1) { return .move(found, .number(number - 1)) }
            if self.is(.laterWords, at: count - 1) { return .move(found, .number(number + 1)) }
        }
        return position(from: range.upperBound).map { .move(found, $0) }
    }

    /// "put the timeline before the conclusion": the slide to move is named by its subject.
    private func movedByName(before reference: Int) -> Instruction? {
        guard let link = (2..<max(2, reference)).first(where: { link(at: $0) != nil }),
            let position = position(from: link)
        else { return nil }
        let first = self.is(.formFillers, at: 1) ? 2 : 1
        return first < link ? .move([.about(rest(first, to: link))], position) : nil
    }

    private func bareReference(isSwap: Bool) -> ([SlideReference], Range<Int>)? {
        let numbers = bareNumbers()
        guard let first = numbers.first else { return nil }
        return isSwap ? (numbers, 1..<count) : ([first], 1..<2)
    }

    func position(from start: Int) -> Position? {
        guard start < count else { return nil }
        for index in start..<count {
            if words[.toEnd].range(in: text, at: index) != nil { return .end }
            if words[.toStart].range(in: text, at: index) != nil { return .start }
            if let (link, isAfter) = link(at: index) {
                let targets = references.first(from: link.upperBound)?.references
                if let target = isAfter ? targets?.last : targets?.first {
                    return isAfter ? .after(target) : .before(target)
                }
                if let number = number(at: pastArticle(at: link.upperBound)) {
                    return isAfter ? .after(.number(number)) : .before(.number(number))
                }
            }
            if self.is(.positions, at: index), let number = place(at: index + 1) { return .number(number) }
            if self.is(.upWords, at: index), index == count - 1 { return nil }
        }
        return nil
    }

    /// The number of a place: "5", "slide 5", "the fifth".
    private func place(at index: Int) -> Int? {
        if let number = number(at: pastArticle(at: index)) { return number }
        if case .number(let number)? = references.first(from: index)?.references.first { return number }
        return NumberWords.ordinal(in: text, at: pastArticle(at: index))?.value
    }

    private func pastArticle(at index: Int) -> Int { self.is(.definite, at: index) ? index + 1 : index }

    // MARK: Removing

    var removed: Instruction? {
        let opening = opening(.removeVerbs)
        guard opening != nil || self.is(.cuttingVerbs, at: 0) && references.first() != nil else { return nil }
        if let named = allReferences() { return .remove(named) }
        let subject = rest(past(.removedFillers, from: opening?.upperBound ?? 1))
        return subject.isEmpty ? nil : .remove([.about(subject)])
    }

    /// "swap 2 and 3": numbers without the word slide.
    private func bareNumbers() -> [SlideReference] {
        guard references.first() == nil else { return [] }
        var numbers: [SlideReference] = []
        for index in 1..<max(2, count) {
            if let number = number(at: index) {
                numbers.append(.number(number))
            } else if self.is(.numberLinks, at: index) || self.is(.numberNouns, at: index) {
                continue
            } else {
                break
            }
        }
        return numbers
    }

    func allReferences() -> [SlideReference]? {
        let bare = bareNumbers()
        if !bare.isEmpty { return bare }
        var all: [SlideReference] = []
        var start = 0
        while let (found, range) = references.first(from: start) {
            all += found
            start = max(range.upperBound, start + 1)
        }
        return all.isEmpty ? nil : all
    }
}
