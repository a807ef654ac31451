import DirectorLanguage

/// Notes, titles and points.
extension InstructionReading {
    // MARK: Notes

    var notes: Instruction? {
        guard let word = text.tokens.indices.first(where: { self.is(.noteNouns, at: $0) }),
            word <= 6 || has(.speakerNotes)
        else { return nil }
        let named = firstReferences() ?? [.all]
        if self.is(.droppingVerbs, at: 0) { return .removeNotes(named) }
        guard self.is(.noteVerbs, at: 0) || has(.speakerNotes) else { return nil }
        if let colon = text.tokens.firstIndex(where: { $0.key == ":" }), colon + 1 < count {
            return .addNotes(named, rest(colon + 1))
        }
        if let saying = words[.sayings].firstRange(in: text), saying.upperBound < count {
            return .addNotes(named, rest(saying.upperBound))
        }
        return .addNotes(named, nil)
    }

    // MARK: Titles

    var title: Instruction? {
        if let (old, new) = quotedPair { return .rename(.about(old), new) }
        if self.is(.renameVerbs, at: 0) { return renamed }
        guard let word = text.tokens.indices.first(where: { self.is(.titleNouns, at: $0) }),
            words[.titleSlides].range(in: text, at: word) == nil, self.is(.titleVerbs, at: 0)
        else { return nil }
        let colon = text.tokens.firstIndex { $0.key == ":" }
        if let (found, range) = references.first(), let reference = found.first {
            guard let name = named(after: max(range.upperBound, word + 1)) ?? colon.map({ rest($0 + 1) }), !name.isEmpty
            else { return nil }
            return .rename(reference, name)
        }
        if "\"“„«".contains(key(word + 1)), word + 2 < count { return .retitle(rest(word + 1)) }
        if let link = linkBeforeName(from: word + 1) { return .retitle(rest(link)) }
        if let colon, colon + 1 < count { return .retitle(rest(colon + 1)) }
        return nil
    }

    private var renamed: Instruction? {
        if let (found, range) = references.first(), let reference = found.first {
            return named(after: range.upperBound).map { .rename(reference, $0) }
        }
        if !self.is(.nameVerbs, at: 0), let to = linkBeforeName(from: 1) { return .retitle(rest(to)) }
        if self.is(.callVerbs, at: 0), count > 2 { return .retitle(rest(self.is(.wholeWords, at: 1) ? 2 : 1)) }
        return nil
    }

    /// "change “Why now” to “Why today”".
    private var quotedPair: (String, String)? {
        guard self.is(.quoteVerbs, at: 0) else { return nil }
        let marks = text.tokens.indices.filter {
            "\"“”„«»".contains(text.tokens[$0].key) && text.tokens[$0].kind == .mark
        }
        guard marks.count == 4, marks[0] == 1, marks[1] > marks[0] + 1, marks[3] > marks[2] + 1 else { return nil }
        return (rest(marks[0] + 1, to: marks[1]), rest(marks[2] + 1, to: marks[3]))
    }

    private func linkBeforeName(from start: Int) -> Int? {
        guard start < count else { return nil }
        return (start..<count).first { self.is(.titleLinks, at: $0) && $0 + 1 < count }.map { $0 + 1 }
    }

    private func named(after start: Int) -> String? {
        var index = start
        while index < count, self.is(.naming, at: index) {
            if index > start, self.is(.nameArticles, at: index) { break }
            index += 1
        }
        let name = rest(index)
        return name.isEmpty ? nil : name
    }

    // MARK: Points

    var points: Instruction? {
        let point = text.tokens.indices.first { self.is(.pointNouns, at: $0) || self.is(.pointPlurals, at: $0) }
        if let point {
            if self.is(.pointVerbs, at: 0), point <= 5, self.is(.pointNouns, at: point),
                !self.is(.notPoints, at: point + 1)
            {
                return addedPoint(noun: point)
            }
            if self.is(.droppingVerbs, at: 0), let removed = removedPoint(noun: point) { return removed }
        }
        return addedToSlide
    }

    private func addedPoint(noun: Int) -> Instruction? {
        guard let (found, range) = references.first(), let reference = found.first else { return nil }
        var start = noun + 1
        while start < count, start != range.lowerBound,
            self.is(.pointLinks, at: start) || self.is(.pointNouns, at: start)
        { start += 1 }
        if start < range.lowerBound {
            return .addPoint(reference, rest(start, to: trimmedLink(before: range.lowerBound)))
        }
        let said = rest(past(.pointSayings, from: range.upperBound))
        return said.isEmpty ? nil : .addPoint(reference, said)
    }

    private func removedPoint(noun: Int) -> Instruction? {
        guard let reference = references.first(from: noun)?.references.first else { return nil }
        for index in 0..<noun {
            if let (ordinal, _) = NumberWords.ordinal(in: text, at: index) {
                return .removePoint(reference, ordinal: ordinal)
            }
            if self.is(.lastPoints, at: index) { return .removePoint(reference, ordinal: 0) }
        }
        if let number = number(at: noun + 1), number < 100 { return .removePoint(reference, ordinal: number) }
        return nil
    }

    /// "add our new logo to slide 3", "mention the budget on slide 4".
    private var addedToSlide: Instruction? {
        guard self.is(.pointVerbs, at: 0), let (found, range) = references.first(from: 1), found.count == 1,
            let reference = found.first, range.lowerBound >= 3,
            self.is(.slidePlaces, at: range.lowerBound - 1)
                || self.is(.definite, at: range.lowerBound - 1) && self.is(.slidePlaces, at: range.lowerBound - 2)
        else { return nil }
        let what = rest(1, to: trimmedLink(before: range.lowerBound))
        let inner = TokenizedText(what)
        if let form = SlideFormWords.form(in: inner, words), inner.tokens.count <= 4 {
            return .restyle([reference], form)
        }
        if inner.tokens.contains(where: { words[.slideNouns].contains($0.key) }) { return nil }
        if words[.details].occur(in: inner) { return .deepen([reference]) }
        guard !what.isEmpty else { return nil }
        return .addPoint(reference, withoutVagueOpener(what))
    }

    private func trimmedLink(before end: Int) -> Int {
        var end = end
        while end > 1, self.is(.placeLinks, at: end - 1) { end -= 1 }
        return end
    }

    func withoutVagueOpener(_ said: String) -> String {
        let text = TokenizedText(said)
        guard let opener = words[.vagueOpeners].range(in: text, at: 0), opener.upperBound < text.tokens.count else {
            return said
        }
        return text.slice(opener.upperBound..<text.tokens.count)
    }
}
