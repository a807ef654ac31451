import DirectorLanguage

/// What a message asks to change in a plan.
struct PlanChange: Sendable {
    private let message: SpokenMessage
    private let reading: TextReading

    init(_ message: SpokenMessage) {
        self.message = message
        reading = TextReading(message.text, as: .feedback)
    }

    /// Slides, minutes, listeners, tone.
    var hasParameter: Bool {
        if message.has(.wait), reading.minutes == 1 { return false }
        return reading.slideCount != nil || reading.slideChange != nil || reading.minutes != nil
            || reading.audience != nil
            || reading.tone != nil || reading.lengthSteps != 0
    }

    private var hasWish: Bool { !reading.mustHaves.isEmpty || !reading.exclusions.isEmpty }

    /// "no" with a mark behind it; "no agenda" leaves something out.
    private var startsWithNo: Bool {
        guard let first = message.clauses.first?.words.first, first.sign == .no else { return false }
        return message.clauses.first?.words.count == 1 || message.clauses.first?.polarity == .negative && !hasWish
    }

    /// A no with a reason or a wish. A bare "no" says nothing that could change a plan.
    var isRejection: Bool {
        if Lexicon.everywhere[.rejecting].occur(in: message.text) { return true }
        let judgements = message.clauses.filter { $0.polarity == .negative && !$0.isBareNo && $0.judges }
        // "no, go ahead" says both.
        if message.clauses.contains(where: { $0.polarity == .positive }) { return false }
        if startsWithNo,
            hasWish || !judgements.isEmpty || message.contentCount > (message.clauses.count > 1 ? 0 : 1)
                || message.has(.shift)
        {
            return true
        }
        return !judgements.isEmpty && !hasWish && !message.has(.hedge) && !message.has(.speech)
    }

    /// Something that can be put into a plan.
    var isConcrete: Bool { hasParameter || hasWish || speaksOfChange }

    /// A change in so many words, not only something that could be one.
    var asksOutright: Bool { hasParameter || hasWish || message.has(.shift) && message.contentCount > 0 }

    private var speaksOfChange: Bool {
        let all = message.words
        if message.has(.shift), message.contentCount > 0 || !message.has(.wait) && all.count <= 6 { return true }
        guard message.contentCount > 0 else { return false }
        if let want = all.firstIndex(where: { $0.sign == .want }) {
            // "I need to think" wants nothing of the plan.
            return !message.has(.wait) && all[want...].contains { $0.sign == nil || $0.sign == .shift }
        }
        if let change = all.firstIndex(where: { $0.sign == .change }) {
            return all[change...].contains { $0.sign == nil } && !all[..<change].contains { $0.sign == .not }
        }
        return message.clauses.contains { clause in
            guard let first = clause.words.first(where: { $0.sign != .filler && $0.sign != .yes && $0.sign != .good })
            else { return false }
            return first.sign == .make && clause.words.contains { $0.sign == nil }
                || reading.words[.planVerbs].contains(first.key)
        }
    }
}
