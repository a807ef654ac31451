import DirectorLanguage

/// New slides.
extension InstructionReading {
    var added: Instruction? {
        if verb == "one" || verb == "another", ["more", "extra", "additional", "further"].contains(key(1)), count > 4 {
            return InstructionReading(TokenizedText("add a " + rest(2))).instruction
        }
        if verb == "one" || verb == "another", ["about", "on"].contains(key(1)), count > 2 {
            let (place, end) = placeAtEnd()
            return .add(subject: rest(2, to: end), form: nil, at: place)
        }
        guard
            ["add", "insert", "include", "create", "put", "make", "write", "mention", "give", "another", "one"]
                .contains(verb) || isNamedSlide || text.has("more about", at: 0) || text.has("more on", at: 0)
                || has(["is missing", "are missing"])
        else { return nil }
        if let missing = text.range(of: "is missing") ?? text.range(of: "are missing"), missing.lowerBound > 0 {
            return .add(subject: withoutArticle(rest(0, to: missing.lowerBound)), form: nil, at: nil)
        }
        let noun = text.tokens.firstIndex {
            ["slide", "slides", "page", "section", "part", "chapter"].contains($0.key)
        }
        if ["make", "give", "put", "one"].contains(verb),
            noun == nil || references.reference(at: noun ?? 0, limit: count) != nil
        {
            return nil
        }
        if verb == "make", !["a", "an", "another", "one", "new"].contains(key(1)) { return nil }
        let (place, end) = placeAtEnd()
        var subjectStart: Int
        var form: SlideForm?
        if let noun, noun < end {
            form = SlideFormWords.form(in: TokenizedText(rest(1, to: noun)))
            subjectStart = noun + 1
            if let (_, range) = references.reference(at: noun, limit: end), range.lowerBound == noun,
                range.upperBound > noun + 1,
                !["about", "on", "titled", "called", "with", "named", "regarding"].contains(key(noun + 1))
            {
                return nil
            }
            let links: Set<String> = [
                "about", "on", "for", "with", "titled", "called", "that", "explaining", "covering", "showing",
                "regarding", "named", "where", ":", "of", "to", "explains", "shows", "covers", "describing", "which",
                "describes",
            ]
            while subjectStart < end, links.contains(key(subjectStart)) { subjectStart += 1 }
            if subjectStart < end, ["titled", "called", "named"].contains(key(subjectStart - 1)) {
                return .addTitled(rest(subjectStart, to: end), form: form, at: place)
            }
            if subjectStart >= end { return namedBefore(noun: noun, form: form, at: place) }
        } else {
            subjectStart = text.has("more about", at: 0) || text.has("more on", at: 0) ? 2 : 1
            if key(subjectStart) == "one", ["about", "on"].contains(key(subjectStart + 1)) { subjectStart += 1 }
            while subjectStart < end,
                [
                    "a", "an", "the", "something", "some", "about", "on", "more", "another", "information", "content",
                    "also",
                ].contains(key(subjectStart))
            { subjectStart += 1 }
        }
        let subject = rest(subjectStart, to: end)
        guard !subject.isEmpty else { return nil }
        return .add(subject: subject, form: form ?? SlideFormWords.form(asWhole: TokenizedText(subject)), at: place)
    }

    /// "a slide on pricing"
    var isNamedSlide: Bool {
        guard ["a", "an", "another", "one"].contains(verb) else { return false }
        return (1..<min(5, count)).contains { key($0) == "slide" || key($0) == "section" }
    }

    /// "add a timeline slide", "add an agenda slide", "add a pricing slide".
    func namedBefore(noun: Int, form: SlideForm?, at place: Position?) -> Instruction? {
        var start = 1
        while start < noun,
            ["a", "an", "the", "another", "one", "more", "new", "extra", "additional"].contains(key(start))
        { start += 1 }
        let subject = rest(start, to: noun)
        if subject.isEmpty { return .add(subject: nil, form: nil, at: place) }
        return .add(subject: subject, form: form, at: place)
    }

    /// The place named at the end of an addition, and where the subject ends.
    func placeAtEnd() -> (Position?, Int) {
        for index in stride(from: count - 1, to: 0, by: -1) {
            switch key(index) {
            case "after", "before", "behind":
                if let target = references.first(from: index + 1)?.references.first {
                    return (key(index) == "before" ? .before(target) : .after(target), index)
                }
                if let (value, length) = NumberWords.number(in: text, at: index + 1), index + 1 + length == count {
                    return (key(index) == "before" ? .before(.number(Int(value))) : .after(.number(Int(value))), index)
                }
            case "end" where ["at", "to"].contains(key(index - 2)) && key(index - 1) == "the": return (.end, index - 2)
            case "beginning" where key(index - 1) == "the", "start" where key(index - 1) == "the",
                "front" where key(index - 1) == "the":
                return (.start, max(1, index - 2))
            case "position" where key(index - 1) == "at" || key(index - 1) == "as" || key(index - 1) == "in":
                if let (value, _) = NumberWords.number(in: text, at: index + 1) {
                    return (.number(Int(value)), index - 1)
                }
            case "slide" where key(index - 1) == "as" || key(index - 1) == "at":
                if let (value, _) = NumberWords.number(in: text, at: index + 1) {
                    return (.number(Int(value)), index - 1)
                }
            default: continue
            }
        }
        return (nil, count)
    }
}
