import DirectorLanguage

/// Length, order, removal.
extension InstructionReading {
    // MARK: Length

    var lengths: Instruction? {
        let reading = TextReading(text, as: .feedback)
        let names = firstReferences()
        if let change = reading.slideChange, names == nil, !has(["about", "on", "after", "before"]) {
            return .resizeBy(change)
        }
        if let slides = reading.slideCount, names == nil || isWholeDeck,
            verb != "add" && verb != "insert" && verb != "merge", !has(["about"])
        {
            return .resize(slides: slides)
        }
        if let minutes = reading.minutes, names == nil || isWholeDeck, verb != "add", !has(["about"]) {
            return .duration(minutes: minutes)
        }
        guard names == nil || isWholeDeck else { return nil }
        if ["shorten", "trim", "condense", "reduce", "cut"].contains(verb), count <= 4,
            !has(["bullets", "text", "points"]) || count == 1
        {
            return .step(-1)
        }
        if ["extend", "lengthen", "expand"].contains(verb), count <= 4 { return .step(1) }
        if has([
            "shorter", "too long", "fewer slides", "less slides", "too many slides", "more compact", "more concise",
            "briefer",
        ]) {
            return .step(-1)
        }
        if has(["longer", "too short", "more slides", "too few slides", "in more depth", "more detailed"]) {
            return .step(1)
        }
        return nil
    }

    var isWholeDeck: Bool {
        guard let named = firstReferences() else { return true }
        return named == [.all]
    }

    // MARK: Moving

    var moved: Instruction? {
        guard ["move", "swap", "switch", "exchange", "put", "bring", "reorder", "place", "shift"].contains(verb),
            let (found, range) = references.first(from: 1) ?? bareReference
        else { return nil }
        if ["swap", "switch", "exchange"].contains(verb) {
            if found.count >= 2 { return .swap(found[0], found[1]) }
            guard let second = references.first(from: range.upperBound)?.references.first, let first = found.first
            else { return nil }
            return .swap(first, second)
        }
        if ["move", "put", "bring", "shift", "place"].contains(verb), let named = movedByName(before: range.lowerBound)
        {
            return named
        }
        if case .number(let number)? = found.first, found.count == 1 {
            if ["up", "earlier", "forward", "forwards"].contains(key(count - 1)) {
                return .move(found, .number(number - 1))
            }
            if ["down", "later", "backward", "backwards"].contains(key(count - 1)) {
                return .move(found, .number(number + 1))
            }
        }
        guard let position = position(from: range.upperBound) else { return nil }
        return .move(found, position)
    }

    /// "put the timeline before the conclusion": the slide to move is named by its subject.
    func movedByName(before reference: Int) -> Instruction? {
        guard let link = (2..<max(2, reference)).first(where: { ["before", "after", "behind"].contains(key($0)) }),
            let position = position(from: link)
        else { return nil }
        let first = ["the", "a", "an"].contains(key(1)) ? 2 : 1
        return first < link ? .move([.about(rest(first, to: link))], position) : nil
    }

    var bareReference: ([SlideReference], Range<Int>)? {
        let numbers = bareNumbers()
        guard let first = numbers.first else { return nil }
        return ["swap", "switch", "exchange"].contains(verb) ? (numbers, 1..<count) : ([first], 1..<2)
    }

    func position(from start: Int) -> Position? {
        guard start < count else { return nil }
        for index in start..<count {
            switch key(index) {
            case "after", "behind", "following":
                if let target = references.first(from: index + 1)?.references.last { return .after(target) }
                if let (value, _) = NumberWords.number(in: text, at: index + 1), value < 10_000 {
                    return .after(.number(Int(value)))
                }
            case "before":
                if let target = references.first(from: index + 1)?.references.first { return .before(target) }
                if let (value, _) = NumberWords.number(in: text, at: index + 1), value < 10_000 {
                    return .before(.number(Int(value)))
                }
            case "end", "back", "bottom", "last": return .end
            case "start", "beginning", "front", "top": return .start
            case "position", "place", "spot", "to":
                if let (value, _) = NumberWords.number(in: text, at: index + 1), value < 10_000 {
                    return .number(Int(value))
                }
                if let target = references.first(from: index + 1)?.references.first, case .number(let number) = target {
                    return .number(number)
                }
                if let (value, _) = NumberWords.ordinal(in: text, at: index + 1) { return .number(value) }
                if key(index + 1) == "the", let (value, _) = NumberWords.ordinal(in: text, at: index + 2) {
                    return .number(value)
                }
            case "up" where index == count - 1, "earlier" where index == count - 1: return nil
            default: continue
            }
        }
        return nil
    }

    // MARK: Removing

    var removed: Instruction? {
        let isRemoval =
            ["remove", "delete", "drop", "skip", "kill", "scrap", "ditch", "lose", "no", "omit", "exclude"].contains(
                verb
            ) || text.has("leave out", at: 0)
            || text.has("take out", at: 0) || text.has("get rid of", at: 0)
            || verb == "cut" && references.first() != nil || text.has("without", at: 0)
            || ["don't want", "don't need", "do not want", "do not need"].contains { text.has($0, at: 0) }
        guard isRemoval else { return nil }
        if let named = allReferences() { return .remove(named) }
        var start =
            text.has("get rid of", at: 0) ? 3 : text.has("leave out", at: 0) || text.has("take out", at: 0) ? 2 : 1
        while ["the", "a", "an", "part", "section", "about", "on"].contains(key(start)) && start < count { start += 1 }
        let subject = rest(start)
        return subject.isEmpty ? nil : .remove([.about(subject)])
    }

    /// "swap 2 and 3": numbers without the word slide.
    func bareNumbers() -> [SlideReference] {
        guard references.first() == nil else { return [] }
        var numbers: [SlideReference] = []
        for index in 1..<max(2, count) {
            if let (value, _) = NumberWords.number(in: text, at: index), value < 10_000 {
                numbers.append(.number(Int(value)))
            } else if ["and", ",", "with", "&", "number"].contains(key(index)) {
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
