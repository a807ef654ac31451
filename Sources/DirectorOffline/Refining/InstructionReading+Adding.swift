import DirectorCore
import DirectorLanguage

/// New slides.
extension InstructionReading {
    var added: Instruction? {
        if opens(with: .moreOnes), self.is(.furtherWords, at: 1), count > 4 {
            let article = words[.indefinites].phrases.first ?? ""
            let verb = words[.plainAddVerbs].phrases.first ?? ""
            return InstructionReading(TokenizedText([verb, article, rest(2)].joined(separator: " "))).instruction
        }
        if opens(with: .moreOnes), self.is(.oneLinks, at: 1), count > 2 {
            let (place, end) = placeAtEnd()
            return .add(subject: rest(2, to: end), form: nil, at: place)
        }
        if let missing { return missing }
        guard words[.addVerbs].contains(verb) || isNamedSlide || opening(.moreAbout) != nil else { return nil }
        let noun = text.tokens.indices.first { self.is(.addedNouns, at: $0) }
        if self.is(.nounAddVerbs, at: 0),
            noun == nil || references.reference(at: noun ?? 0, limit: count) != nil
        {
            return nil
        }
        if self.is(.creating, at: 0), !self.is(.newOnes, at: 1) { return nil }
        let (place, end) = placeAtEnd()
        if let noun, noun < end { return addedAsSlide(noun: noun, place: place, end: end) }
        var start = opening(.moreAbout)?.upperBound ?? 1
        if self.is(.moreOnes, at: start), self.is(.oneLinks, at: start + 1) { start += 1 }
        start = past(.addFillers, from: start, to: end)
        let subject = rest(start, to: end)
        guard !subject.isEmpty else { return nil }
        return .add(subject: subject, form: form(of: subject), at: place)
    }

    private func addedAsSlide(noun: Int, place: Position?, end: Int) -> Instruction? {
        let form = SlideFormWords.form(in: TokenizedText(rest(1, to: noun)), words)
        if let (_, range) = references.reference(at: noun, limit: end), range.lowerBound == noun,
            range.upperBound > noun + 1, !self.is(.subjectLinks, at: noun + 1)
        {
            return nil
        }
        var start = noun + 1
        var isTitled = false
        while start < end, let link = words[.aboutLinks].range(in: text, at: start) {
            isTitled = self.is(.titledLinks, at: link.upperBound - 1)
            start = link.upperBound
        }
        if start >= end { return namedBefore(noun: noun, form: form, at: place) }
        let subject = rest(start, to: end)
        if isTitled { return .addTitled(subject, form: form, at: place) }
        return subject.isEmpty ? nil : .add(subject: subject, form: form ?? self.form(of: subject), at: place)
    }

    private func form(of subject: String) -> SlideForm.Kind? {
        SlideFormWords.form(asWhole: TokenizedText(subject), words)
    }

    /// "the budget is missing", "es fehlt das Budget".
    private var missing: Instruction? {
        guard let missing = words[.missing].firstRange(in: text) else { return nil }
        let isBehind = (0..<missing.lowerBound).allSatisfy { self.is(.missingOpeners, at: $0) }
        let said =
            isBehind && missing.upperBound < count
            ? missing.upperBound..<count : 0..<missing.lowerBound
        guard !said.isEmpty else { return nil }
        if let noun = said.first(where: { self.is(.namedNouns, at: $0) }),
            let link = words[.subjectLinks].range(in: text, at: noun + 1), link.upperBound < said.upperBound
        {
            return .add(subject: rest(link.upperBound, to: said.upperBound), form: nil, at: nil)
        }
        let start = isBehind ? past(.addFillers, from: said.lowerBound, to: said.upperBound) : said.lowerBound
        let subject = withoutVagueOpener(rest(start, to: said.upperBound))
        return subject.isEmpty ? nil : .add(subject: subject, form: nil, at: nil)
    }

    /// "a slide on pricing"
    private var isNamedSlide: Bool {
        opens(with: .indefinites) && (1..<min(5, count)).contains { self.is(.namedNouns, at: $0) }
    }

    /// "add a timeline slide", "add an agenda slide", "add a pricing slide".
    private func namedBefore(noun: Int, form: SlideForm.Kind?, at place: Position?) -> Instruction? {
        let start = past(.formFillers, from: isNamedSlide ? 0 : 1, to: noun)
        let subject = rest(start, to: noun)
        if subject.isEmpty { return .add(subject: nil, form: nil, at: place) }
        return .add(subject: subject, form: form, at: place)
    }

    /// The place named at the end of an addition, and where the subject ends.
    private func placeAtEnd() -> (Position?, Int) {
        for index in stride(from: count - 1, to: 0, by: -1) {
            if words[.atEnd].range(in: text, at: index) != nil { return (.end, index) }
            if words[.atStart].range(in: text, at: index) != nil { return (.start, index) }
            if let (link, isAfter) = link(at: index) {
                if let target = references.first(from: link.upperBound)?.references.first {
                    return (isAfter ? .after(target) : .before(target), index)
                }
                if let (value, length) = NumberWords.number(in: text, at: link.upperBound),
                    link.upperBound + length == count
                {
                    return (isAfter ? .after(.number(Int(value))) : .before(.number(Int(value))), index)
                }
            }
            if let place = words[.positionPlaces].range(in: text, at: index), let number = number(at: place.upperBound)
            {
                return (.number(number), index)
            }
        }
        return (nil, count)
    }

    /// "after" or "before" at `index`.
    func link(at index: Int) -> (range: Range<Int>, isAfter: Bool)? {
        if let range = words[.afterWords].range(in: text, at: index) { return (range, true) }
        return words[.beforeWords].range(in: text, at: index).map { ($0, false) }
    }
}
