import DirectorLanguage

/// Finds the slides a clause names.
struct SlideReferenceReading: Sendable {
    let text: TokenizedText

    private static let nouns: Set<String> = [
        "slide", "slides", "page", "pages", "folie", "folien", "seite", "diapositiva", "diapositivas", "lámina",
        "diapositive",
        "diapositives", "diapo", "diapos", "nr", "number", "no", "#",
    ]

    private static let slides: Set<String> = [
        "slide", "slides", "page", "pages", "folie", "folien", "seite", "seiten", "diapositiva", "diapositivas",
        "lámina", "láminas",
        "diapositive", "diapositives", "diapo", "diapos",
    ]

    /// The references at or after `start`, with the place where each set of them stands.
    func first(from start: Int = 0, to end: Int? = nil) -> (references: [SlideReference], range: Range<Int>)? {
        let limit = end ?? text.tokens.count
        guard start < limit else { return nil }
        for index in start..<limit {
            if let found = reference(at: index, limit: limit) { return found }
        }
        return nil
    }

    func reference(at index: Int, limit: Int) -> ([SlideReference], Range<Int>)? {
        let key = text.tokens[index].key
        if Self.slides.contains(key) {
            return numbers(after: index, limit: limit) ?? about(after: index, limit: limit)
        }
        if let special = special(at: index) { return special }
        // "the third slide", "3rd slide"
        if let (ordinal, length) = NumberWords.ordinal(in: text, at: index), index + length < limit {
            let next = text.tokens[index + length].key
            if next == "slide" || next == "page" { return ([.number(ordinal)], index..<(index + length + 1)) }
            if next == "last" || text.has("to last", at: index + length), ordinal == 2 {
                let end = index + length + (next == "last" ? 1 : 2)
                return ([.fromEnd(2)], index..<min(limit, text.has("slide", at: end) ? end + 1 : end))
            }
            // "the second and third slides"
            if next == "and", let (other, more) = NumberWords.ordinal(in: text, at: index + length + 1) {
                let end = index + length + 1 + more
                if text.has("slides", at: end) || text.has("slide", at: end) {
                    return ([.number(ordinal), .number(other)], index..<(end + 1))
                }
            }
        }
        return nil
    }

    private func special(at index: Int) -> ([SlideReference], Range<Int>)? {
        let phrases: [(String, SlideReference)] = [
            ("all slides", .all), ("all the slides", .all), ("every slide", .all), ("each slide", .all),
            ("the slides", .all), ("whole deck", .all),
            ("second to last slide", .fromEnd(2)), ("second last slide", .fromEnd(2)),
            ("last but one slide", .fromEnd(2)),
            ("last slide", .fromEnd(1)), ("final slide", .fromEnd(1)), ("last one", .fromEnd(1)),
            ("first slide", .number(1)),
            ("title slide", .opening), ("opening slide", .opening), ("cover slide", .opening), ("cover page", .opening),
            ("intro slide", .opening),
            ("closing slide", .closing), ("conclusion slide", .closing), ("conclusion", .closing),
            ("ending slide", .closing), ("end slide", .closing),
            ("agenda slide", .agenda), ("agenda", .agenda), ("table of contents", .agenda), ("the ending", .closing),
        ]
        for (phrase, reference) in phrases where text.has(phrase, at: index) {
            return ([reference], index..<(index + phrase.count(where: { $0 == " " }) + 1))
        }
        return nil
    }

    /// "slide 3", "slides 3, 4 and 6", "slides 3 to 5", "slide number 3".
    private func numbers(after noun: Int, limit: Int) -> ([SlideReference], Range<Int>)? {
        var index = noun + 1
        while index < limit, ["number", "no", "nr", "#", "."].contains(text.tokens[index].key) { index += 1 }
        var references: [SlideReference] = []
        var end = index
        while index < limit, let (value, length) = NumberWords.number(in: text, at: index), value < 10_000 {
            let number = Int(value)
            references.append(.number(number))
            index += length
            end = index
            if index < limit, ["to", "-", "–", "through", "until", "bis", "a", "à"].contains(text.tokens[index].key),
                let (upper, more) = NumberWords.number(in: text, at: index + 1), Int(min(upper, 10_000)) > number,
                isRange(at: index, noun: noun)
            {
                for other in (number + 1)...min(Int(min(upper, 10_000)), number + 60) {
                    references.append(.number(other))
                }
                index += 1 + more
                end = index
            }
            // The list goes on after commas, "and", "with", and a repeated noun.
            var next = index
            while next < limit,
                [",", "and", "&", "with", "or", "und", "y", "et", "e", "con", "avec", "mit"].contains(
                    text.tokens[next].key
                )
            { next += 1 }
            while next < limit, next > index, Self.nouns.contains(text.tokens[next].key) { next += 1 }
            guard next > index else { break }
            index = next
        }
        return references.isEmpty ? nil : (references, noun..<end)
    }

    /// "move slide 3 to 5" names a place, "slides 3 to 5" a range.
    private func isRange(at link: Int, noun: Int) -> Bool {
        if !["to", "a", "à"].contains(text.tokens[link].key) { return true }
        return ["slides", "pages", "folien", "diapositivas", "diapositives", "diapos"].contains(text.tokens[noun].key)
    }

    /// "the slide about X", "the slide on X", "the slide titled X".
    private func about(after noun: Int, limit: Int) -> ([SlideReference], Range<Int>)? {
        for link in ["about", "on", "titled", "called", "named", "with", "that says", "regarding", "where"]
        where text.has(link, at: noun + 1) {
            let start = noun + 1 + link.count(where: { $0 == " " }) + 1
            var end = start
            let stops: Set<String> = [
                "to", "after", "before", "into", "more", "as", "should", "and", "from", "with", "behind", "at",
            ]
            while end < limit, end == start || !stops.contains(text.tokens[end].key) { end += 1 }
            guard start < limit, start < end else { return nil }
            return ([.about(text.slice(start..<end).unwrapped)], noun..<end)
        }
        return named(before: noun)
    }

    /// "the pricing slide".
    private func named(before noun: Int) -> ([SlideReference], Range<Int>)? {
        var start = noun
        let stops: Set<String> = [
            "the", "a", "an", "remove", "delete", "drop", "move", "make", "rename", "split", "merge", "and", "with",
            "to", "after", "before", "this", "that", "add", "one", "another", "more", "on", "in", "new", "my", "of",
        ]
        while start > 0, noun - start < 4, !stops.contains(text.tokens[start - 1].key), !text.tokens[start - 1].isMark {
            start -= 1
        }
        guard start < noun, start > 0, text.tokens[start - 1].key == "the" else { return nil }
        return ([.about(text.slice(start..<noun))], start..<(noun + 1))
    }
}
