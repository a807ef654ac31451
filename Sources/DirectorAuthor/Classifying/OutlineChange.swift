/// What a message asks to change in an outline.
struct OutlineChange: Sendable {
    private let text: TokenizedText
    private let instructions: [Instruction]

    init(_ source: String) {
        text = TokenizedText(source)
        instructions = InstructionReading.instructions(in: source)
    }

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
        guard
            let verb = text.tokens.firstIndex(where: {
                RefinementClauses.verbs.contains($0.key) && $0.key != "slide" && $0.key != "slides"
                    || ["build", "generate"].contains($0.key)
            }), verb > 0
        else { return false }
        return (max(0, verb - 2)..<verb).contains { ["don't", "dont", "not", "never"].contains(text.tokens[$0].key) }
            && !text.contains(anyOf: ["but", "instead"])
    }

    /// "slide 3 is boring", "too much text": a wish without a way.
    var isComplaint: Bool {
        let aboutSlide = SlideReferenceReading(text: text).first() != nil
        let judges = text.contains(anyOf: [
            "boring", "too much", "too little", "too many", "too long", "too short", "confusing", "unclear", "wrong",
            "don't like", "do not like", "not good", "ugly", "too dry", "too formal", "too technical", "missing",
            "weak", "redundant", "not clear", "doesn't fit", "does not fit", "should be", "should have", "must be",
            "needs",
        ])
        return judges && (aboutSlide || text.tokens.count > 2)
    }
}
