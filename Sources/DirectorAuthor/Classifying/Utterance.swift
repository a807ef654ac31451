/// One message, looked at for the signs that decide what it means.
struct Utterance: Sendable {
    let text: TokenizedText

    init(_ source: some StringProtocol) {
        text = TokenizedText(source)
    }

    private func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }

    /// The words, without marks.
    var words: [String] { text.tokens.filter { !$0.isMark }.map(\.key) }

    /// Nothing but punctuation and white space.
    var isEmpty: Bool {
        words.isEmpty && !text.tokens.contains { $0.key.unicodeScalars.contains { $0.properties.isEmoji } }
    }

    var endsAsQuestion: Bool { text.tokens.last.map { $0.key == "?" || $0.key == "？" || $0.key == "؟" } ?? false }

    // MARK: Courtesy

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "heya", "hiya", "howdy", "hallo", "hola", "bonjour", "salut", "ciao", "servus", "moin",
        "good", "morning", "afternoon",
        "evening", "day", "greetings", "there", "yo", "sup", "guten", "tag", "morgen", "buenos", "días", "dias",
        "namaste", "नमस्ते", "你好", "مرحبا", "director",
        "deckster", "everyone", "again", "dear", "to", "you",
    ]
    private static let greetingHeads: Set<String> = [
        "hi", "hello", "hey", "heya", "hiya", "howdy", "hallo", "hola", "bonjour", "salut", "ciao", "servus", "moin",
        "greetings", "yo", "sup", "namaste", "नमस्ते", "你好", "مرحبا", "guten", "buenos",
    ]

    var isGreeting: Bool {
        let words = words
        guard let first = words.first, words.count <= 5, words.allSatisfy(Self.greetings.contains) else { return false }
        return Self.greetingHeads.contains(first)
            || first == "good" && words.count == 2 && ["morning", "afternoon", "evening", "day"].contains(words[1])
    }

    private static let thanks: Set<String> = [
        "thanks", "thank", "you", "thx", "ty", "cheers", "danke", "gracias", "merci", "much", "very", "so", "a", "lot",
        "many", "schön", "vielen", "dank", "muchas",
        "beaucoup", "for", "your", "the", "help", "that", "this", "it", "all",
    ]

    var isThanks: Bool {
        let words = words
        return words.contains {
            ["thanks", "thank", "thx", "ty", "cheers", "danke", "dank", "gracias", "merci"].contains($0)
        } && words.allSatisfy(Self.thanks.contains)
    }

    /// "help", "help me", "?"
    var isCryForHelp: Bool {
        let words = words
        if words.isEmpty {
            return !text.tokens.contains { $0.key.unicodeScalars.contains { $0.properties.isEmojiPresentation } }
        }
        return words.count <= 4 && words.contains("help")
            && words.allSatisfy {
                ["help", "me", "please", "i", "need", "some", "hilfe", "ayuda", "aide"].contains($0)
            }
            || words == ["hilfe"] || words == ["ayuda"]
    }

    /// "wait", "not yet", "don't build it".
    var asksToWait: Bool {
        let phrases = [
            "wait", "not yet", "hold on", "hang on", "stop", "let me think", "one moment", "one second",
            "just a moment", "just a second", "don't build", "do not build", "dont build",
            "don't start", "do not start", "dont start", "don't create", "do not create", "don't generate",
            "do not generate", "dont generate", "don't make", "do not make", "don't do", "do not do", "don't go",
            "do not go", "don't proceed", "do not proceed", "cancel", "later", "not now", "not ready", "pause",
            "i'm not sure", "not sure", "i am not sure", "noch nicht", "warte", "todavía no", "espera", "attends",
            "pas encore", "never mind", "nevermind",
            "hmm", "hm", "maybe", "i don't know", "don't accept", "do not accept", "don't approve", "no need to build",
        ]
        return words.count <= 14 && text.contains(anyOf: phrases)
    }

    // MARK: Questions

    private static let questionWords: Set<String> = [
        "what", "what's", "whats", "why", "how", "how's", "who", "who's", "when", "where", "which", "whose", "was",
        "warum", "wie", "wer", "wann", "wo", "qué", "cómo", "quién", "quoi",
        "comment", "pourquoi", "qui",
    ]
    private static let auxiliaries: Set<String> = [
        "is", "are", "do", "does", "did", "will", "would", "can", "could", "should", "shall", "may", "am", "has",
        "have", "isn't", "aren't", "don't", "doesn't", "won't", "can't", "couldn't",
        "kannst", "können", "kann", "puedes", "peux", "pouvez",
    ]

    /// Past "ok", "and", "sorry": where the question or request begins.
    private var head: Int {
        var index = 0
        let fillers: Set<String> = [
            "ok", "okay", "and", "so", "but", "sorry", "hi", "hello", "hey", "please", "well", "um", "hmm", "oh", ",",
            "yes", "no", "wait", "-", "quick", "question", ":", "excuse", "me", "thanks", "also", ".", "!", "great",
            "nice", "cool", "just", "actually",
        ]
        while index < text.tokens.count - 1, fillers.contains(key(index)) { index += 1 }
        return index
    }

    var startsWithQuestionWord: Bool { Self.questionWords.contains(key(head)) }
    var startsWithAuxiliary: Bool { Self.auxiliaries.contains(key(head)) }

    /// "can you …", "could we …", "how about …", "what about …": a wish in the form of a question.
    var isRequestInQuestionForm: Bool {
        let head = head
        for opener in [
            "can you", "could you", "would you", "will you", "can we", "could we", "would it be possible to",
            "is it possible to", "how about", "what about", "why don't we", "why not",
            "shall we", "should we", "would you mind", "may i have", "could i have", "can i have", "can i get",
            "could i get", "do you think you could", "could slide", "can slide", "could it", "can it", "could the",
            "can the", "could this", "could that", "kannst du", "können sie", "puedes",
            "peux tu", "pouvez vous",
        ] where text.has(opener, at: head) { return true }
        return false
    }

    /// A real question: about something, to us, no wish in disguise.
    var isQuestion: Bool {
        if isRequestInQuestionForm {
            // "can you explain the plan?"
            return asksForWords || endsAsQuestion && asksAboutUs
        }
        if startsWithQuestionWord {
            return endsAsQuestion || asksAboutUs || ["what's", "whats", "who's", "why"].contains(key(head))
        }
        if startsWithAuxiliary {
            return endsAsQuestion
                || ["do", "does", "can", "is", "are", "will"].contains(key(head))
                    && ["i", "you", "it", "this", "that", "the"].contains(key(head + 1)) && asksAboutUs
        }
        return false
    }

    /// Wants to be told something, not to have something changed.
    var asksForWords: Bool {
        text.contains(anyOf: [
            "you explain the plan", "you explain this", "you explain that", "you explain it", "you explain what",
            "you explain why", "you explain how", "you tell me", "you help", "you describe the plan", "you clarify",
            "you show me how", "you repeat", "you explain your", "you say that again", "you show me the plan",
            "you explain strawman",
        ])
    }

    /// Speaks of us or of the tool: "you", "I", "this", our words.
    var asksAboutUs: Bool {
        text.contains(anyOf: [
            "do you", "are you", "you mean", "does this", "is this", "does it", "do i", "should i", "can i", "will i",
            "i do", "i have to", "your", "i start", "i say", "i answer", "explain what", "strawman", "straw man",
            "confirmation plan", "happens next", "happens now", "happens then", "what next", "is a plan",
            "is an outline", "work here", "this work", "this tool", "this app", "you work", "you do", "you need",
            "you ask", "you know", "you want", "you called", "your name", "you help", "can you do",
            "you tell me", "you explain", "help me", "you understand", "you speak", "you generate", "you make",
            "you create", "you build", "are we", "how long does", "how long will", "how many slides will",
            "how much does", "takeaway mean", "the difference between a plan",
        ])
    }
}
