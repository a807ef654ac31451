import DirectorLanguage

/// What a message asks to change in an outline.
struct OutlineChange: Sendable {
    private let message: SpokenMessage
    private let instructions: [Instruction]

    init(_ message: SpokenMessage) {
        self.message = message
        instructions = InstructionReading.instructions(in: message.text.text)
    }

    private var text: TokenizedText { message.text }
    private var words: Lexicon { .of(text.language) }

    /// At least one part is an instruction we can carry out.
    var isInstruction: Bool {
        instructions.contains { instruction in
            if case .unknown = instruction { return false }
            return true
        } && !isBareVerb
    }

    /// "make it", "generate", "change": a verb and nothing to change.
    private var isBareVerb: Bool {
        let all = text.tokens.filter { !$0.isMark }.map(\.key)
        return all.count <= 2 && all.allSatisfy(words[.bareVerbs].contains)
    }

    /// "don't remove slide 3": an instruction under a not.
    var isHeldBack: Bool {
        // "bau das noch nicht": in some languages the not stands last.
        if message.has(.wait), message.has(.build) || message.has(.make), message.contentCount == 0 { return true }
        guard
            let at = message.words.firstIndex(where: {
                $0.sign == .not && !Lexicon.everywhere[.leavingOut].contains($0.key)
            }),
            !message.has(.but)
        else { return false }
        let after = message.words[(at + 1)...].prefix(3)
        guard
            after.contains(where: {
                $0.sign == .build || $0.sign == .make || $0.sign == .change && !words[.undeniedChanges].contains($0.key)
                    || words[.clauseVerbs].contains($0.key)
                        && !words[.undeniedVerbs].contains($0.key)
            })
        else { return false }
        // "don't use a quote, use a table"
        return message.clauses.count(where: { $0.has(.shift) || $0.has(.change) }) < 2
            && !words[.replacements].occur(in: text)
    }

    private var namesSlide: Bool { SlideReferenceReading(text: text, words: words).first() != nil }

    /// A part of an outline is spoken of.
    private var namesPart: Bool {
        namesSlide || message.words.contains { Lexicon.everywhere[.outlineParts].contains($0.key) }
    }

    /// "slide 3 is boring", "too much text": a wish without a way.
    var isComplaint: Bool {
        let isAgainst = message.isAgainst || message.has(.bad)
        if isAgainst { return !message.has(.speech) && !message.has(.hedge) || namesSlide }
        if Lexicon.everywhere[.judging].occur(in: text) { return true }
        return message.has(.shift) && text.tokens.count > 1
    }

    /// Names a part of the outline, or wants something that could be one.
    var isWish: Bool {
        if message.clauses.contains(where: { $0.polarity == .positive }), !message.has(.want), !message.has(.shift),
            !message.has(.but)
        {
            return false
        }
        if message.words.contains(where: \.isNumber), namesPart, message.contentCount > 0 || message.has(.want) {
            return true
        }
        if message.has(.want), message.contentCount > 0 { return true }
        if message.has(.shift), message.contentCount > 0 { return true }
        if message.isRequest, message.contentCount > 0 { return true }
        return namesPart && message.words.count >= 3
            && (message.has(.change) || message.has(.make) || message.has(.speech))
    }
}
