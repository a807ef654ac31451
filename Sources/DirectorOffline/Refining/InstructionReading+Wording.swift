import DirectorLanguage

/// Notes, titles and points.
extension InstructionReading {
    // MARK: Notes

    var notes: Instruction? {
        guard let word = text.tokens.firstIndex(where: { ["notes", "note"].contains($0.key) }),
            word <= 6 || has(["speaker notes"])
        else { return nil }
        let named = firstReferences() ?? [.all]
        if ["remove", "delete", "drop"].contains(verb) { return .removeNotes(named) }
        guard
            ["add", "write", "put", "include", "give", "make", "insert", "extend", "expand"].contains(verb)
                || has(["speaker notes"])
        else { return nil }
        if let colon = text.tokens.firstIndex(where: { $0.key == ":" }), colon + 1 < count {
            return .addNotes(named, rest(colon + 1))
        }
        if let saying = text.range(of: "saying") ?? text.range(of: "that say"), saying.upperBound < count {
            return .addNotes(named, rest(saying.upperBound))
        }
        return .addNotes(named, nil)
    }

    // MARK: Titles

    var title: Instruction? {
        if let (old, new) = quotedPair { return .rename(.about(old), new) }
        if ["rename", "retitle", "call", "name"].contains(verb) {
            if let (found, range) = references.first(), let reference = found.first {
                guard let name = named(after: range.upperBound) else { return nil }
                return .rename(reference, name)
            }
            if verb != "name", let to = linkBeforeName(from: 1) { return .retitle(rest(to)) }
            if verb == "call", count > 2 { return .retitle(rest(key(1) == "it" ? 2 : 1)) }
            return nil
        }
        guard
            let word = text.tokens.firstIndex(where: {
                $0.key == "title" || $0.key == "heading" || $0.key == "headline"
            }),
            !text.has("title slide", at: word),
            ["change", "set", "make", "title", "use", "the", "give", "update", "slide", "turn", "replace", "heading"]
                .contains(verb)
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

    /// "change “Why now” to “Why today”".
    private var quotedPair: (String, String)? {
        guard ["change", "rename", "replace", "turn", "retitle"].contains(verb) else { return nil }
        let marks = text.tokens.indices.filter {
            "\"“”„«»".contains(text.tokens[$0].key) && text.tokens[$0].kind == .mark
        }
        guard marks.count == 4, marks[0] == 1, marks[1] > marks[0] + 1, marks[3] > marks[2] + 1 else { return nil }
        return (rest(marks[0] + 1, to: marks[1]), rest(marks[2] + 1, to: marks[3]))
    }

    func linkBeforeName(from start: Int) -> Int? {
        guard start < count else { return nil }
        return (start..<count).first {
            ["to", "as", "into", "is", ":", "with", "be"].contains(key($0)) && $0 + 1 < count
        }.map { $0 + 1 }
    }

    func named(after start: Int) -> String? {
        var index = start
        while index < count,
            ["to", "as", "into", "is", ":", "with", "be", "should", "title", "a", "new", "-", "–"].contains(key(index))
                && !(index > start && key(index) == "a" && key(index - 1) == "to" && index + 1 == count)
        {
            if key(index) == "a", index > start { break }
            index += 1
        }
        let name = rest(index)
        return name.isEmpty ? nil : name
    }

    // MARK: Points

    var points: Instruction? {
        let isPoint = text.tokens.firstIndex { ["point", "bullet", "points", "bullets", "item"].contains($0.key) }
        if let isPoint, ["add", "include", "insert", "put"].contains(verb), isPoint <= 5,
            key(isPoint) == "point" || key(isPoint) == "bullet" || key(isPoint) == "item",
            key(isPoint + 1) != "list"
        {
            guard let (found, range) = references.first(), let reference = found.first else { return nil }
            var start = isPoint + 1
            while start < count,
                ["about", "on", "saying", "that", "says", "point", ":", "for", "to"].contains(key(start)),
                start != range.lowerBound
            { start += 1 }
            if start < range.lowerBound {
                return .addPoint(reference, rest(start, to: trimmedLink(before: range.lowerBound)))
            }
            var after = range.upperBound
            while after < count, ["about", "on", "saying", ":", "that", "says", "reading"].contains(key(after)) {
                after += 1
            }
            let said = rest(after)
            return said.isEmpty ? nil : .addPoint(reference, said)
        }
        if ["remove", "delete", "drop"].contains(verb), let isPoint, let (found, _) = references.first(from: isPoint),
            let reference = found.first
        {
            for index in 0..<isPoint {
                if let (ordinal, _) = NumberWords.ordinal(in: text, at: index) {
                    return .removePoint(reference, ordinal: ordinal)
                }
                if key(index) == "last" { return .removePoint(reference, ordinal: 0) }
            }
            if let (value, _) = NumberWords.number(in: text, at: isPoint + 1), value < 100 {
                return .removePoint(reference, ordinal: Int(value))
            }
        }
        return addedToSlide
    }

    /// "add our new logo to slide 3", "mention the budget on slide 4".
    var addedToSlide: Instruction? {
        guard ["add", "include", "mention", "put", "insert"].contains(verb),
            let (found, range) = references.first(from: 1), found.count == 1, let reference = found.first,
            range.lowerBound >= 3,
            ["to", "on", "in", "at", "into"].contains(key(range.lowerBound - 1))
                || key(range.lowerBound - 1) == "the"
                    && ["to", "on", "in", "at", "into"].contains(key(range.lowerBound - 2))
        else { return nil }
        let end = trimmedLink(before: range.lowerBound)
        let what = rest(1, to: end)
        let inner = TokenizedText(what)
        if let form = SlideFormWords.form(in: inner), inner.tokens.count <= 4 { return .restyle([reference], form) }
        if inner.contains(anyOf: ["slide", "slides"]) { return nil }
        if inner.contains(anyOf: ["more detail", "more details", "detail", "details", "more content", "more text"]) {
            return .deepen([reference])
        }
        guard !what.isEmpty else { return nil }
        return .addPoint(reference, withoutArticle(what))
    }

    func trimmedLink(before end: Int) -> Int {
        var end = end
        while end > 1, ["to", "on", "in", "at", "into", "the", "of", "for"].contains(key(end - 1)) { end -= 1 }
        return end
    }

    func withoutArticle(_ words: String) -> String {
        for opener in [
            "something about ", "something on ", "a bit about ", "more about ", "more on ", "information about ",
        ] where words.lowercased().hasPrefix(opener) {
            return String(words.dropFirst(opener.count))
        }
        return words
    }
}
