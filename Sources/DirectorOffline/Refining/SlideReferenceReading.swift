import DirectorLanguage

/// Finds the slides a clause names.
struct SlideReferenceReading: Sendable {
    let text: TokenizedText
    private let words: Lexicon

    /// The word for a slide, a number and what links numbers are read in every language.
    private static let everywhere = Lexicon.everywhere

    init(text: TokenizedText, words: Lexicon) {
        self.text = text
        self.words = words
    }

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
        if isSlide(index) {
            return numbers(after: index, limit: limit) ?? edge(behind: index) ?? about(after: index, limit: limit)
        }
        return special(at: index) ?? edge(at: index) ?? ordinals(at: index, limit: limit)
    }

    private func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }

    private func isSlide(_ index: Int) -> Bool { Self.everywhere[.slideNouns].contains(key(index)) }

    // MARK: Names

    /// The names people give to slides.
    enum Name: String, Sendable, CaseIterable {
        case all, nextToLast, last, first, opening, closing, agenda

        var reference: SlideReference {
            switch self {
            case .all: .all
            case .nextToLast: .fromEnd(2)
            case .last: .fromEnd(1)
            case .first: .number(1)
            case .opening: .opening
            case .closing: .closing
            case .agenda: .agenda
            }
        }
    }

    /// By their first word, and in the order in which they count.
    private static let names: [String: [(phrase: String, name: Name)]] = {
        let all = Lexicon.rows(.references, by: Name.self).flatMap { row in row.phrases.map { ($0, row.key) } }
        return Dictionary(grouping: all.map { (phrase: $0.0, name: $0.1) }) {
            String($0.phrase.prefix { $0 != " " })
        }
    }()

    private func special(at index: Int) -> ([SlideReference], Range<Int>)? {
        for (phrase, name) in Self.names[key(index)] ?? [] where text.has(phrase, at: index) {
            return ([name.reference], index..<(index + phrase.count(where: { $0 == " " }) + 1))
        }
        return nil
    }

    // MARK: Places

    /// "the last slide", "the first slide".
    private func edge(at index: Int) -> ([SlideReference], Range<Int>)? {
        guard isSlide(index + 1) else { return nil }
        if words[.lastWords].contains(key(index)) { return ([.fromEnd(1)], index..<(index + 2)) }
        return words[.firstWords].contains(key(index)) ? ([.number(1)], index..<(index + 2)) : nil
    }

    /// "la diapositiva final", "la diapositiva tercera".
    private func edge(behind noun: Int) -> ([SlideReference], Range<Int>)? {
        guard words[.edgesBehind].contains(key(noun + 1)) else { return nil }
        let range = noun..<(noun + 2)
        if words[.lastWords].contains(key(noun + 1)) { return ([.fromEnd(1)], range) }
        if words[.firstWords].contains(key(noun + 1)) { return ([.number(1)], range) }
        return NumberWords.ordinal(in: text, at: noun + 1).map { ([.number($0.value)], range) }
    }

    /// "the third slide", "3rd slide", "the second to last slide", "the second and third slides".
    private func ordinals(at index: Int, limit: Int) -> ([SlideReference], Range<Int>)? {
        guard let (ordinal, length) = NumberWords.ordinal(in: text, at: index), index + length < limit else {
            return nil
        }
        let next = index + length
        if isSlide(next) { return ([.number(ordinal)], index..<(next + 1)) }
        if ordinal == 2, let last = words[.nextToLast].range(in: text, at: next) {
            let end = last.upperBound
            return ([.fromEnd(2)], index..<min(limit, isSlide(end) ? end + 1 : end))
        }
        if words[.ordinalLinks].contains(key(next)), let (other, more) = NumberWords.ordinal(in: text, at: next + 1),
            isSlide(next + 1 + more)
        {
            return ([.number(ordinal), .number(other)], index..<(next + 2 + more))
        }
        return nil
    }

    // MARK: Numbers

    /// "slide 3", "slides 3, 4 and 6", "slides 3 to 5", "slide number 3".
    private func numbers(after noun: Int, limit: Int) -> ([SlideReference], Range<Int>)? {
        var index = noun + 1
        while index < limit, Self.everywhere[.numberNouns].contains(key(index)) { index += 1 }
        var references: [SlideReference] = []
        var end = index
        while index < limit, let (value, length) = NumberWords.number(in: text, at: index), value < 10_000 {
            let number = Int(value)
            references.append(.number(number))
            index += length
            end = index
            if index < limit, Self.everywhere[.throughWords].contains(key(index)),
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
            while next < limit, Self.everywhere[.numberLinks].contains(key(next)) { next += 1 }
            while next < limit, next > index, isSlide(next) || Self.everywhere[.numberNouns].contains(key(next)) {
                next += 1
            }
            guard next > index else { break }
            index = next
        }
        return references.isEmpty ? nil : (references, noun..<end)
    }

    /// "move slide 3 to 5" names a place, "slides 3 to 5" a range.
    private func isRange(at link: Int, noun: Int) -> Bool {
        !Self.everywhere[.weakThrough].contains(key(link)) || Self.everywhere[.slidePlurals].contains(key(noun))
    }

    // MARK: Subjects

    /// "the slide about X", "the slide on X", "the slide titled X".
    private func about(after noun: Int, limit: Int) -> ([SlideReference], Range<Int>)? {
        guard let link = words[.referenceLinks].range(in: text, at: noun + 1) else { return named(before: noun) }
        let start = link.upperBound
        var end = start
        while end < limit, end == start || !words[.referenceStops].contains(key(end)) { end += 1 }
        guard start < limit, start < end else { return nil }
        return ([.about(text.slice(start..<end).unwrapped)], noun..<end)
    }

    /// "the pricing slide".
    private func named(before noun: Int) -> ([SlideReference], Range<Int>)? {
        var start = noun
        while start > 0, noun - start < 4, !words[.nameStops].contains(key(start - 1)), !text.tokens[start - 1].isMark {
            start -= 1
        }
        guard start < noun, start > 0, words[.definiteArticles].contains(key(start - 1)) else { return nil }
        return ([.about(text.slice(start..<noun))], start..<(noun + 1))
    }
}
