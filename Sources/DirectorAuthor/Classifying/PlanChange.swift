/// What a message asks to change in a plan.
struct PlanChange: Sendable {
    private let reading: TextReading

    init(_ source: String) {
        reading = TextReading(source, as: .feedback)
    }

    /// Slides, minutes, listeners, tone.
    var hasParameter: Bool {
        reading.slideCount != nil || reading.slideChange != nil || reading.minutes != nil || reading.audience != nil
            || reading.tone != nil || reading.lengthSteps != 0
    }

    private var hasWish: Bool { !reading.mustHaves.isEmpty || !reading.exclusions.isEmpty }

    private var startsWithNo: Bool {
        ["no", "nope", "nah", "nein", "non", "not"].contains(reading.source.tokens.first?.key ?? "")
    }

    /// A no with a reason or a wish. A bare "no" says nothing that could change a plan.
    var isRejection: Bool {
        let phrases = [
            "don't like", "do not like", "dont like", "dislike", "not what i", "isn't what i", "is not what", "wrong",
            "reject", "disagree", "not happy", "not good", "not right", "bad plan", "terrible", "awful", "boring",
            "not convinced", "doesn't fit", "does not fit",
            "doesn't work", "does not work", "not quite", "i hate", "no good", "gefällt mir nicht", "no me gusta",
            "je n'aime pas", "try again", "another plan", "different plan", "new plan", "redo", "rework",
        ]
        if reading.source.contains(anyOf: phrases) { return true }
        // "no, go ahead" says both.
        if reading.source.contains(anyOf: ["go ahead", "perfect", "it's fine", "it's good", "do it"]) { return false }
        return startsWithNo && reading.source.tokens.count(where: { !$0.isMark }) > 1
            && (hasWish || !reading.remarks.isEmpty)
    }

    /// Something that can be put into a plan.
    var isConcrete: Bool { hasParameter || hasWish || speaksOfChange }

    private var speaksOfChange: Bool {
        let openers: Set<String> = [
            "make", "change", "use", "add", "remove", "include", "focus", "less", "more", "rather", "start", "begin",
            "end", "put", "replace", "shorten", "extend", "mention", "keep", "drop", "emphasise", "emphasize", "avoid",
            "without", "with", "explain", "cover", "assume", "target", "reduce",
            "increase", "skip", "tell", "show", "instead", "only", "fewer",
        ]
        let courtesy: Set<String> = [
            "yes", "ok", "okay", "please", "but", "and", ",", "can", "could", "you", "would", "great", "good", "nice",
            "fine", "also", "just", "maybe", "sounds", "looks", "no", "i", "we", "i'd", "like", "want", "need", "to",
            "prefer", "well", "almost", "perhaps", "then", "it", ".", "-", "the", "plan", "is", "let's", "do", "not",
        ]
        let tokens = reading.source.tokens
        guard let first = tokens.firstIndex(where: { !courtesy.contains($0.key) }) else { return false }
        let opener = tokens[first].key
        guard openers.contains(opener) else {
            let asks =
                tokens[..<first].contains { ["want", "need", "prefer", "but", "like"].contains($0.key) }
                || reading.source.contains(anyOf: [
                    "should", "must", "missing", "instead", "too much", "too little", "too many", "too few",
                ])
            return asks && reading.saysMore(in: first..<tokens.count)
        }
        // "make it", "generate" alone change nothing.
        return first + 1 < tokens.count
            && (reading.saysMore(in: (first + 1)..<tokens.count) || hasParameter
                || ["less", "more", "shorten", "reduce", "extend"].contains(opener))
    }
}
