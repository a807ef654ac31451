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

    /// At least one part is an instruction we can carry out.
    var isInstruction: Bool {
        instructions.contains { instruction in
            if case .unknown = instruction { return false }
            return true
        } && !isBareVerb
    }

    /// "make it", "generate", "change": a verb and nothing to change.
    private var isBareVerb: Bool {
        let words = text.tokens.filter { !$0.isMark }.map(\.key)
        return words.count <= 2
            && words.allSatisfy {
                [
                    "make", "it", "generate", "create", "build", "add", "remove", "change", "move", "do", "more", "put",
                    "insert", "include", "something", "write", "slides", "this", "that", "them",
                ].contains($0)
            }
    }

    /// "don't remove slide 3": an instruction under a not.
    var isHeldBack: Bool {
        // "bau das noch nicht": in some languages the not stands last.
        if message.has(.wait), message.has(.build) || message.has(.make), message.contentCount == 0 { return true }
        guard let at = message.words.firstIndex(where: { $0.sign == .not && !Self.leavingOut.contains($0.key) }),
            !message.has(.but)
        else { return false }
        let after = message.words[(at + 1)...].prefix(3)
        guard
            after.contains(where: {
                $0.sign == .build || $0.sign == .make || $0.sign == .change && $0.key != "else"
                    || RefinementClauses.verbs.contains($0.key)
                        && !["slide", "slides", "use", "show", "want"].contains($0.key)
            })
        else { return false }
        // "don't use a quote, use a table"
        return message.clauses.count(where: { $0.has(.shift) || $0.has(.change) }) < 2
            && !message.text.contains(anyOf: ["instead", "use"])
    }

    private static let leavingOut: Set<String> = ["without", "nothing", "none", "no", "ohne", "sin", "sans"]

    private var namesSlide: Bool { SlideReferenceReading(text: text).first() != nil }

    /// A part of an outline is spoken of.
    private var namesPart: Bool {
        namesSlide || message.words.contains { Self.parts.contains($0.key) }
    }

    private static let parts: Set<String> = [
        "slide", "slides", "title", "titles", "ending", "beginning", "opening", "intro", "introduction", "conclusion",
        "agenda", "text",
        "bullets", "bullet", "points", "picture", "pictures", "image", "images", "chart", "table", "quote", "story",
        "facts", "part",
        "section", "quiz", "notes", "logo", "headline", "heading", "folie", "folien", "titel", "schluss", "anfang",
        "bild", "bilder",
        "diapositiva", "diapositivas", "título", "final", "principio", "diapositive", "diapositives", "diapo", "diapos",
        "titre", "fin",
        "स्लाइड", "张", "number",
    ]

    /// "slide 3 is boring", "too much text": a wish without a way.
    var isComplaint: Bool {
        let isAgainst = message.isAgainst || message.has(.bad)
        if isAgainst { return !message.has(.speech) && !message.has(.hedge) || namesSlide }
        if message.text.contains(anyOf: Self.judging) { return true }
        return message.has(.shift) && text.tokens.count > 1
    }

    private static let judging = [
        "too much", "too little", "too many", "too long", "too short", "too similar", "too crowded", "too full",
        "confusing", "missing",
        "redundant", "doesn't fit", "does not fit", "should be", "should have", "must be", "needs", "nothing about",
        "crowded",
        "zu viel", "zu lang", "zu kurz", "demasiado", "trop", "还", "太",
    ]

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
