/// Reads one clause of a refinement request.
struct InstructionReading: Sendable {
    let text: TokenizedText
    private let references: SlideReferenceReading

    init(_ clause: TokenizedText) {
        text = Self.withoutCourtesy(clause)
        references = SlideReferenceReading(text: text)
    }

    /// Every instruction of `request`, in order.
    static func instructions(in request: some StringProtocol) -> [Instruction] {
        var result: [Instruction] = []
        for clause in RefinementClauses.split(request) {
            let reading = InstructionReading(clause)
            guard !reading.text.tokens.isEmpty else { continue }
            result.append(reading.instruction)
        }
        return result
    }

    var instruction: Instruction {
        notes ?? title ?? points ?? lengths ?? moved ?? removed ?? added ?? restyled ?? merged ?? audience ?? manner
            ?? wish ?? .unknown(text.text)
    }

    // MARK: Words

    private var count: Int { text.tokens.count }
    private func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }
    private var verb: String { key(0) }
    private func has(_ words: [String]) -> Bool { text.contains(anyOf: words) }
    private func rest(_ from: Int, to end: Int? = nil) -> String {
        from < (end ?? count) ? text.slice(from..<(end ?? count)).singleLine.unwrapped : ""
    }

    private static func withoutCourtesy(_ clause: TokenizedText) -> TokenizedText {
        let courtesy: Set<String> = [
            "please", "can", "could", "would", "will", "you", "i", "i'd", "we", "we'd", "like", "want", "need", "to",
            "let's", "lets", "also", "then", "yes", "but",
            "ok", "okay", "now", "and", "just", "maybe", "perhaps", "finally", "first", "next", "good", "great", "nice",
            "well", "so", "no", "hmm", "hi", "hello",
            "thanks", "no,", "actually", "still", "however", "oh", "should", "i'll", "we'll", "should", "try", "me",
            "us", "help", ",", "-", "–", "—", "•", "*", "have", "rather", "kindly",
        ]
        var start = 0
        while start < clause.tokens.count - 1, courtesy.contains(clause.tokens[start].key) { start += 1 }
        for opener in ["what about", "how about", "why don't we", "why don't you", "why not"]
        where clause.has(opener, at: start) {
            start = min(start + opener.count(where: { $0 == " " }) + 1, clause.tokens.count - 1)
        }
        if clause.has("adding", at: start) {
            return TokenizedText("add " + clause.slice(start + 1..<clause.tokens.count))
        }
        if case .number = clause.tokens.first?.kind, start == 0, clause.tokens.count > 1, clause.tokens[1].key == ")" {
            start = 2
        }
        return TokenizedText(clause.slice(start..<clause.tokens.count))
    }

    private func firstReferences(from start: Int = 0) -> [SlideReference]? { references.first(from: start)?.references }

    // MARK: Notes

    private var notes: Instruction? {
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

    private var title: Instruction? {
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
        if let link = linkBeforeName(from: word + 1) { return .retitle(rest(link)) }
        if let colon, colon + 1 < count { return .retitle(rest(colon + 1)) }
        return nil
    }

    private func linkBeforeName(from start: Int) -> Int? {
        guard start < count else { return nil }
        return (start..<count).first {
            ["to", "as", "into", "is", ":", "with", "be"].contains(key($0)) && $0 + 1 < count
        }.map { $0 + 1 }
    }

    private func named(after start: Int) -> String? {
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

    private var points: Instruction? {
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
    private var addedToSlide: Instruction? {
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

    private func trimmedLink(before end: Int) -> Int {
        var end = end
        while end > 1, ["to", "on", "in", "at", "into", "the", "of", "for"].contains(key(end - 1)) { end -= 1 }
        return end
    }

    private func withoutArticle(_ words: String) -> String {
        for opener in [
            "something about ", "something on ", "a bit about ", "more about ", "more on ", "information about ",
        ] where words.lowercased().hasPrefix(opener) {
            return String(words.dropFirst(opener.count))
        }
        return words
    }

    // MARK: Length

    private var lengths: Instruction? {
        let reading = TextReading(text.text, as: .feedback)
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

    private var isWholeDeck: Bool {
        guard let named = firstReferences() else { return true }
        return named == [.all]
    }

    // MARK: Moving

    private var moved: Instruction? {
        guard ["move", "swap", "switch", "exchange", "put", "bring", "reorder", "place", "shift"].contains(verb),
            let (found, range) = references.first(from: 1) ?? bareReference
        else { return nil }
        if ["swap", "switch", "exchange"].contains(verb) {
            if found.count >= 2 { return .swap(found[0], found[1]) }
            guard let second = references.first(from: range.upperBound)?.references.first, let first = found.first
            else { return nil }
            return .swap(first, second)
        }
        guard let position = position(from: range.upperBound) else { return nil }
        return .move(found, position)
    }

    private var bareReference: ([SlideReference], Range<Int>)? {
        let numbers = bareNumbers()
        guard let first = numbers.first else { return nil }
        return ["swap", "switch", "exchange"].contains(verb) ? (numbers, 1..<count) : ([first], 1..<2)
    }

    private func position(from start: Int) -> Position? {
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

    private var removed: Instruction? {
        let isRemoval =
            ["remove", "delete", "drop", "skip"].contains(verb) || text.has("leave out", at: 0)
            || text.has("take out", at: 0) || text.has("get rid of", at: 0)
            || verb == "cut" && references.first() != nil || text.has("without", at: 0)
        guard isRemoval else { return nil }
        if let named = allReferences() { return .remove(named) }
        var start =
            text.has("get rid of", at: 0) ? 3 : text.has("leave out", at: 0) || text.has("take out", at: 0) ? 2 : 1
        while ["the", "a", "an", "part", "section", "about", "on"].contains(key(start)) && start < count { start += 1 }
        let subject = rest(start)
        return subject.isEmpty ? nil : .remove([.about(subject)])
    }

    /// "swap 2 and 3": numbers without the word slide.
    private func bareNumbers() -> [SlideReference] {
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

    private func allReferences() -> [SlideReference]? {
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

    // MARK: Adding

    private var added: Instruction? {
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
            if subjectStart >= end { return namedBefore(noun: noun, form: form, at: place) }
        } else {
            subjectStart = text.has("more about", at: 0) || text.has("more on", at: 0) ? 2 : 1
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
    private var isNamedSlide: Bool {
        guard verb == "a" || verb == "an" else { return false }
        return (1..<min(5, count)).contains { key($0) == "slide" || key($0) == "section" }
    }

    /// "add a timeline slide", "add an agenda slide", "add a pricing slide".
    private func namedBefore(noun: Int, form: SlideForm?, at place: Position?) -> Instruction? {
        var start = 1
        while start < noun,
            ["a", "an", "the", "another", "one", "more", "new", "extra", "additional"].contains(key(start))
        { start += 1 }
        let subject = rest(start, to: noun)
        if subject.isEmpty { return .add(subject: nil, form: nil, at: place) }
        return .add(subject: subject, form: form, at: place)
    }

    /// The place named at the end of an addition, and where the subject ends.
    private func placeAtEnd() -> (Position?, Int) {
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

    // MARK: Changing a slide

    private var restyled: Instruction? {
        guard let (found, range) = references.first() else {
            guard ["make", "use", "turn", "show"].contains(verb),
                has(["more visual", "more pictures", "more images", "less text", "fewer bullet points"])
            else { return nil }
            return .restyle([.all], .picture)
        }
        let after = TokenizedText(rest(range.upperBound))
        let before = TokenizedText(rest(0, to: range.lowerBound))
        if after.contains(anyOf: ["shorter", "simpler", "less text", "more concise", "fewer points", "crisper"])
            || ["shorten", "simplify", "trim", "condense", "cut"].contains(verb)
        {
            return .shorten(found)
        }
        if after.contains(anyOf: [
            "longer", "more detail", "more detailed", "more details", "more content", "deeper", "in more depth",
        ]) || ["expand", "extend", "elaborate"].contains(verb)
            || before.contains(anyOf: ["more detail", "more details"])
        {
            return .deepen(found)
        }
        if let form = SlideFormWords.form(in: after) ?? SlideFormWords.form(in: before) { return .restyle(found, form) }
        guard let reference = found.first else { return nil }
        if after.contains(anyOf: ["two slides", "two", "parts", "2 slides"])
            && ["split", "divide", "break"].contains(verb) || verb == "split" || verb == "divide"
        {
            return .split(reference)
        }
        if ["replace", "change", "make", "turn"].contains(verb)
            || after.contains(anyOf: ["should be about", "should cover", "should talk about", "should show"])
        {
            for link in [
                "should be about", "should cover", "should talk about", "should show", "to be about", "to talk about",
                "be about", "about", "with", "by", "to", "into",
            ] {
                guard let place = after.range(of: link), place.upperBound < after.tokens.count else { continue }
                var subject = after.slice(place.upperBound..<after.tokens.count).singleLine.unwrapped
                for opener in ["a slide about ", "a slide on ", "one about ", "something about "]
                where subject.lowercased().hasPrefix(opener) { subject = String(subject.dropFirst(opener.count)) }
                return .replace(reference, subject: subject)
            }
        }
        return nil
    }

    private var merged: Instruction? {
        guard ["merge", "combine", "join", "split", "divide", "put"].contains(verb), let named = allReferences() else {
            return nil
        }
        if verb == "split" || verb == "divide" { return named.first.map { .split($0) } }
        return .merge(named)
    }

    // MARK: The whole

    private var audience: Instruction? {
        let reading = TextReading(text.text, as: .answer)
        guard let audience = reading.audience, references.first() == nil else { return nil }
        guard has(["audience", "for", "target", "listeners", "adapt", "aimed at", "suitable"]) || count <= 3 else {
            return nil
        }
        return .audience(audience)
    }

    private var manner: Instruction? {
        guard references.first() == nil || firstReferences() == [.all] else { return nil }
        let reading = TextReading(text.text, as: .answer)
        return reading.tone.map { .tone($0) }
    }

    /// "I miss X", "what about X", "talk about X".
    private var wish: Instruction? {
        for opener in [
            "i miss", "miss", "talk about", "talk more about", "focus on", "focus more on", "cover", "explain", "show",
            "more about", "more on", "don't forget",
        ] where text.has(opener, at: 0) {
            let subject = rest(opener.count(where: { $0 == " " }) + 1)
            if !subject.isEmpty, references.first() == nil { return .add(subject: subject, form: nil, at: nil) }
        }
        return nil
    }
}

/// Words that name a form of slide.
enum SlideFormWords {
    private static let signs: [([String], SlideForm)] = [
        (["timeline", "time line", "roadmap", "milestones", "chronological"], .timeline),
        (
            ["comparison", "compare", "side by side", "versus", "pros and cons", "before and after"],
            .comparison("On one side", "On the other")
        ),
        (["table", "tabular"], .table(["Point", "What it means"])),
        (["matrix", "quadrant", "quadrants", "swot", "two by two"], .matrix(across: "Effort", up: "Effect")),
        (["quote", "quotation", "testimonial"], .quote),
        (["key figures", "big numbers", "metrics", "kpis", "kpi"], .figures),
        (
            [
                "data driven", "data", "chart", "charts", "graph", "graphs", "figures", "numbers", "statistics",
                "analytics",
            ], .pointsWithChart
        ),
        (["diagram", "flowchart", "flow chart", "schematic"], .diagram),
        (["process", "steps", "step by step", "workflow"], .steps),
        (["three columns", "three panels", "columns", "cards", "panels"], .threePanels),
        (["two columns"], .twoColumns("First", "And also")),
        (
            [
                "visual", "visually", "picture", "pictures", "image", "images", "photo", "photos", "illustration",
                "illustrated", "graphic", "graphical",
            ], .picture
        ),
        (["bullets", "bullet points", "bullet list", "list"], .bullets),
        (["section divider", "divider", "section"], .divider),
    ]

    static func form(in text: TokenizedText) -> SlideForm? {
        signs.first { text.contains(anyOf: $0.0) }?.1
    }

    /// Only if nothing else is said: "timeline", not "timeline of Rome"; the words of the subject decide the rest.
    static func form(asWhole text: TokenizedText) -> SlideForm? {
        guard text.tokens.count <= 4, let form = form(in: text) else { return nil }
        return form == .divider ? nil : form
    }
}
