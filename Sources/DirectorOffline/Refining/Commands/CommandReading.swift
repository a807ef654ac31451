import DirectorCore
import DirectorLanguage

/// Reads one clause of a refinement request in a language other than English: the basic commands, by the words of its
/// ``CommandLexicon``. The verb may stand anywhere, since in German it may stand last.
struct CommandReading: Sendable {
    private let text: TokenizedText
    private let lexicon: CommandLexicon
    private let references: [SlideReference]
    private let referenceRange: Range<Int>?

    init(_ clause: TokenizedText, _ lexicon: CommandLexicon) {
        text = Self.withoutCourtesy(clause, lexicon)
        self.lexicon = lexicon
        let found = SlideReferenceReading(text: text).first()
        var references = found?.references ?? []
        var range = found?.range
        if references.isEmpty || Self.isAbout(references), let place = Self.edge(in: text, lexicon) {
            references = [place.reference]
            range = place.range
        }
        self.references = references
        referenceRange = range
    }

    private func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }
    private func verb(_ verbs: Set<String>) -> Int? {
        text.tokens.indices.first { verbs.contains(text.tokens[$0].key) }
    }
    private func rest(_ range: Range<Int>) -> String { range.isEmpty ? "" : text.slice(range).singleLine.unwrapped }

    var instruction: Instruction? {
        guard !text.tokens.isEmpty else { return nil }
        return arranged ?? lengths ?? removed ?? added ?? renamed ?? restyled ?? whole
    }

    // MARK: Order

    private var arranged: Instruction? {
        let all = allReferences
        if verb(lexicon.swap) != nil, all.count >= 2 { return .swap(all[0], all[1]) }
        if verb(lexicon.merge) != nil, all.count >= 2 { return .merge(all) }
        if verb(lexicon.split) != nil, let first = all.first { return .split(first) }
        guard verb(lexicon.move) != nil, let range = referenceRange, let position = position(from: range.upperBound)
        else { return nil }
        return .move(references, position)
    }

    private var allReferences: [SlideReference] {
        var all: [SlideReference] = []
        var start = 0
        while let (found, range) = SlideReferenceReading(text: text).first(from: start) {
            all += found
            start = max(range.upperBound, start + 1)
        }
        return all
    }

    private func position(from start: Int) -> Position? {
        if lexicon.toEnd.contains(where: { text.range(of: $0) != nil }) { return .end }
        if lexicon.toStart.contains(where: { text.range(of: $0) != nil }) { return .start }
        for (phrases, isAfter) in [(lexicon.after, true), (lexicon.before, false)] {
            for phrase in phrases {
                guard let link = text.range(of: phrase, from: start), let target = target(from: link.upperBound) else {
                    continue
                }
                return isAfter ? .after(target) : .before(target)
            }
        }
        for index in start..<max(start, text.tokens.count) {
            guard ["position", "posición", "stelle", "platz", "auf", "à", "a", "an", "en"].contains(key(index)) else {
                continue
            }
            for next in [index + 1, index + 2, index + 3] {
                if let (value, _) = NumberWords.number(in: text, at: next), value < 1000 { return .number(Int(value)) }
            }
        }
        return nil
    }

    private func target(from start: Int) -> SlideReference? {
        if let found = SlideReferenceReading(text: text).first(from: start)?.references.first { return found }
        for index in [start, start + 1] {
            if let (value, _) = NumberWords.number(in: text, at: index), value < 1000 { return .number(Int(value)) }
        }
        return nil
    }

    // MARK: Length

    private var lengths: Instruction? {
        guard references.isEmpty || references == [.all] else { return nil }
        let reading = TextReading(text, as: .feedback)
        if let change = reading.slideChange { return .resizeBy(change) }
        let isAddition = verb(lexicon.add).map { lexicon.add.contains(key($0)) && about(from: $0) != nil } ?? false
        if let slides = reading.slideCount, !isAddition { return .resize(slides: slides) }
        if let minutes = reading.minutes, !isAddition { return .duration(minutes: minutes) }
        return nil
    }

    // MARK: Adding and removing

    private var removed: Instruction? {
        guard let verb = verb(lexicon.remove) else { return nil }
        if !references.isEmpty, !Self.isAbout(references) {
            return .remove(allReferences.isEmpty ? references : allReferences)
        }
        if let subject = about(from: 0) { return .remove([.about(subject)]) }
        var start = verb + 1
        while lexicon.articles.contains(key(start)) || lexicon.slide.contains(key(start)) { start += 1 }
        let subject = start < text.tokens.count ? rest(start..<text.tokens.count) : rest(0..<verb)
        return subject.isEmpty ? nil : .remove([.about(subject)])
    }

    private var added: Instruction? {
        if let missing = lexicon.missing.compactMap({ text.range(of: $0) }).first {
            var start = missing.upperBound
            while lexicon.articles.contains(key(start)) { start += 1 }
            let named = start < text.tokens.count ? rest(start..<text.tokens.count) : rest(0..<missing.lowerBound)
            return about(from: 0).map { .add(subject: $0, form: nil, at: nil) }
                ?? (named.isEmpty ? nil : .add(subject: named, form: nil, at: nil))
        }
        let opensWithArticle = lexicon.articles.contains(key(0)) && lexicon.slide.contains(key(1))
        guard let verb = verb(lexicon.add) ?? (opensWithArticle ? 0 : nil) else { return nil }
        let (place, end) = placeAtEnd()
        let noun = text.tokens.indices.first { lexicon.slide.contains(text.tokens[$0].key) && $0 < end }
        if let noun, case .number = text.tokens.indices.contains(noun + 1) ? text.tokens[noun + 1].kind : .mark {
            return pointAdded
        }
        if let subject = about(from: noun ?? verb, to: end) {
            return .add(subject: subject, form: form(of: subject), at: place)
        }
        var start = verb + 1
        while start < end, lexicon.articles.contains(key(start)) || lexicon.slide.contains(key(start)) { start += 1 }
        let subject = rest(start..<withoutParticle(end, from: start))
        guard !subject.isEmpty else { return noun == nil ? nil : .add(subject: nil, form: nil, at: place) }
        return .add(subject: subject, form: form(of: subject), at: place)
    }

    /// "ergänze das Budget auf Folie 4".
    private var pointAdded: Instruction? {
        guard let range = referenceRange, references.count == 1, let reference = references.first else { return nil }
        if let form = lexicon.forms.first(in: text, where: { _ in true })?.value { return .restyle([reference], form) }
        var start = 1
        while start < range.lowerBound, lexicon.articles.contains(key(start)) { start += 1 }
        var end = range.lowerBound
        while end > start,
            ["auf", "zu", "der", "in", "a", "en", "la", "à", "sur", "dans", "zur", "die"].contains(key(end - 1))
        { end -= 1 }
        let point = rest(start..<max(start, end))
        return point.isEmpty ? nil : .addPoint(reference, point)
    }

    private func form(of subject: String) -> SlideForm? {
        let words = TokenizedText(subject)
        return words.tokens.count <= 2 ? lexicon.forms.first(in: words) { _ in true }?.value : nil
    }

    /// What a slide is about: behind "über", "sobre", "sur".
    private func about(from start: Int, to end: Int? = nil) -> String? {
        let end = end ?? text.tokens.count
        for link in lexicon.about {
            guard let range = text.range(of: link, from: start), range.upperBound < end else { continue }
            // "mit 12 Folien" names a number, not a subject.
            if NumberWords.number(in: text, at: range.upperBound) != nil,
                link == "mit" || link == "con" || link == "avec"
            {
                continue
            }
            let subject = rest(range.upperBound..<withoutParticle(end, from: range.upperBound))
            if !subject.isEmpty { return subject }
        }
        return nil
    }

    private func withoutParticle(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start + 1, lexicon.particles.contains(key(end - 1)) || lexicon.verbs.contains(key(end - 1)) {
            end -= 1
        }
        return max(start, end)
    }

    private func placeAtEnd() -> (Position?, Int) {
        for (phrases, position) in [(lexicon.toEnd, Position.end), (lexicon.toStart, .start)] {
            for phrase in phrases {
                if let range = text.range(of: phrase), range.lowerBound > 1 { return (position, range.lowerBound) }
            }
        }
        for (phrases, isAfter) in [(lexicon.after, true), (lexicon.before, false)] {
            for phrase in phrases {
                guard let link = text.range(of: phrase, from: 1), let target = target(from: link.upperBound),
                    case .about = target
                else {
                    if let link = text.range(of: phrase, from: 1), let target = target(from: link.upperBound) {
                        return (isAfter ? .after(target) : .before(target), link.lowerBound)
                    }
                    continue
                }
            }
        }
        return (nil, text.tokens.count)
    }

    // MARK: Changing a slide

    private var renamed: Instruction? {
        guard verb(lexicon.rename) != nil, let range = referenceRange, let reference = references.first else {
            return nil
        }
        var start = range.upperBound
        while start < text.tokens.count, lexicon.naming.contains(key(start)) { start += 1 }
        let name = rest(start..<withoutParticle(text.tokens.count, from: start))
        return name.isEmpty ? nil : .rename(reference, name)
    }

    private var restyled: Instruction? {
        guard !references.isEmpty else { return nil }
        if lexicon.shorter.first(in: text, where: { _ in true }) != nil { return .shorten(references) }
        if lexicon.longer.first(in: text, where: { _ in true }) != nil { return .deepen(references) }
        return lexicon.forms.first(in: text, where: { _ in true }).map { .restyle(references, $0.value) }
    }

    private var whole: Instruction? {
        guard references.isEmpty else { return nil }
        if lexicon.forms.first(in: text, where: { $0.value == .picture && $0.range.count > 1 || $0.value == .picture })
            != nil,
            text.tokens.count <= 6
        {
            return .restyle([.all], .picture)
        }
        if lexicon.shorter.first(in: text, where: { _ in true }) != nil { return .step(-1) }
        if lexicon.longer.first(in: text, where: { _ in true }) != nil { return .step(1) }
        let reading = TextReading(text, as: .answer)
        if let audience = reading.audience { return .audience(audience) }
        return reading.tone.map { .tone($0) }
    }

    // MARK: Finding the slide

    private static func isAbout(_ references: [SlideReference]) -> Bool {
        references.contains { if case .about = $0 { true } else { false } }
    }

    /// "die letzte Folie", "la primera diapositiva".
    private static func edge(in text: TokenizedText, _ lexicon: CommandLexicon) -> (
        reference: SlideReference, range: Range<Int>
    )? {
        for index in text.tokens.indices {
            let word = text.tokens[index].key
            let next = index + 1 < text.tokens.count ? text.tokens[index + 1].key : ""
            let before = index > 0 ? text.tokens[index - 1].key : ""
            let isNamed = lexicon.slide.contains(next) || lexicon.slide.contains(before) || word.count > 9
            guard isNamed else { continue }
            let start = lexicon.slide.contains(before) ? index - 1 : index
            let range = start..<(lexicon.slide.contains(next) ? index + 2 : index + 1)
            if lexicon.last.contains(word) { return (.fromEnd(1), range) }
            if lexicon.first.contains(word) { return (.number(1), range) }
            if let (ordinal, length) = NumberWords.ordinal(in: text, at: index), length == 1 {
                return (.number(ordinal), range)
            }
        }
        return nil
    }

    private static func withoutCourtesy(_ clause: TokenizedText, _ lexicon: CommandLexicon) -> TokenizedText {
        var start = 0
        var end = clause.tokens.count
        while start < end - 1,
            lexicon.courtesy.contains(clause.tokens[start].key) && !lexicon.make.contains(clause.tokens[start].key)
                || clause.tokens[start].isMark || clause.tokens[start].key == "bitte"
        { start += 1 }
        while end > start + 1,
            ["bitte", "favor", "por", "plaît", "te", "vous", "s'il", "stp", "svp", "danke", ","].contains(
                clause.tokens[end - 1].key
            )
        {
            end -= 1
        }
        return TokenizedText(clause.slice(start..<end))
    }
}
