import DirectorLanguage

/// Recognises that the user drops the subject for another one, and which.
enum TopicChange {
    /// Said outright: these discard what was made so far, whatever the state.
    private static let outright = [
        "new topic is", "new topic", "change the topic to", "change topic to", "change the subject to",
        "change subject to", "switch the topic to", "switch topic to", "switch topics to", "switch to the topic",
        "different topic",
        "another topic", "other topic", "topic should be", "topic is now", "start over with", "start over",
        "start again with", "start again", "start from scratch with", "start fresh with", "begin again with",
        "restart with", "new presentation about",
        "new presentation on", "different presentation about", "different presentation on",
        "another presentation about", "another presentation on", "a new deck about", "a new deck on", "new deck about",
        "new deck on", "neues thema", "nuevo tema", "nouveau sujet",
        "forget that", "forget it", "forget this", "forget about that", "forget about it", "forget everything",
        "scrap that", "scrap this", "scrap it", "drop that", "never mind that", "i changed my mind",
        "i've changed my mind", "changed my mind", "switch the subject to", "switch subject to", "change of topic",
        "change topic",
        "wrong topic", "something completely different", "something different", "drop it",
        "anderes thema", "themenwechsel", "thema wechseln", "vergiss das", "vergiss es", "ganz was anderes",
        "cambia de tema",
        "cambiar de tema", "cambiemos de tema", "otro tema", "tema nuevo", "olvida eso", "olvídalo",
        "changeons de sujet",
        "changer de sujet", "change de sujet", "autre sujet", "oublie ça", "oublie cela", "नया विषय", "दूसरा विषय", "新主题",
        "新话题",
        "换个主题", "换个话题",
    ]
    /// Between the opening and the new subject.
    private static let links: Set<String> = [
        ",", ".", ":", "-", "–", "—", "!", ";", "and", "with", "to", "let's", "lets", "let", "us", "do", "make", "it",
        "now", "i", "want", "i'd", "would", "like", "need", "instead", "please", "we", "should", "about", "talk",
        "talking", "on", "is", "new", "topic", "a",
        "the", "presentation", "deck", "create", "give", "me", "rather", "one", "different", "subject", "can", "you",
        "have", "take", "try", "go", "for", "present", "actually", "something", "completely", "how", "what", "then",
        "be", "will", "this", "that", "lol", "haha", "：", "ich", "will", "möchte", "wir", "lieber", "etwas", "über",
        "reden", "machen", "mach",
        "mache", "eine", "einen", "präsentation", "vortrag", "doch", "jetzt", "quiero", "hablar", "hablemos", "sobre",
        "hagamos",
        "mejor", "una", "presentación", "ahora", "je", "veux", "voudrais", "parler", "parlons", "sur", "plutôt",
        "présentation",
    ]
    /// After the new subject.
    private static let tails: Set<String> = [
        "instead", "please", ".", "!", "?", ",", "thanks", "sprechen", "reden", "machen", "bitte", "halten", "favor",
        "por", "stattdessen",
    ]
    private static let contrasts = [
        "instead", "statt", "stattdessen", "anstatt", "en vez", "en lugar", "au lieu", "à la place",
    ]

    /// The new subject with what was said about it; `nil` if the subject is not changed. `.some("")` cannot occur.
    static func newTopic(in text: TokenizedText, keepsWork: Bool) -> String? {
        for opener in outright {
            guard let range = text.range(of: opener), range.lowerBound <= 6 else { continue }
            let negated =
                range.lowerBound > 0
                && text.tokens[0..<range.lowerBound].contains { ["don't", "not", "never"].contains($0.key) }
                && opener != "new topic"
            // "It's a new presentation about …" describes this one.
            let describes =
                range.lowerBound > 0
                && ["it's", "is", "this"].contains {
                    text.range(of: $0).map { $0.lowerBound < range.lowerBound } ?? false
                }
            guard !negated, !(describes && opener.contains("presentation")) else { continue }
            guard let topic = subject(in: text, from: range.upperBound), isSubject(topic, keepsWork: keepsWork) else {
                continue
            }
            return topic
        }
        return swapped(in: text, keepsWork: keepsWork)
    }

    /// Whether the user wants to start anew without saying with what.
    static func isBare(_ text: TokenizedText) -> Bool {
        text.tokens.count <= 8 && !text.contains(anyOf: ["it's", "about"])
            && text.contains(anyOf: [
                "neues thema", "anderes thema", "otro tema", "nuevo tema", "autre sujet", "nouveau sujet",
                "change the subject",
                "change subject", "another presentation", "new topic", "different topic", "another topic",
                "change the topic", "change topic", "start over",
                "start again", "start from scratch", "something else", "restart", "new presentation",
            ])
    }

    /// "actually let's do bees instead", "I'd rather talk about bees", "make it about bees instead".
    private static func swapped(in text: TokenizedText, keepsWork: Bool) -> String? {
        let openers = [
            "let's do", "lets do", "let us do", "let's talk about", "lets talk about", "let's make it about",
            "lets make it about", "make it about", "make this about", "let's go with", "lets go with", "let's take",
            "i'd rather do", "i'd rather talk about", "i would rather do",
            "i would rather talk about", "i'd rather present", "i'd prefer", "i would prefer", "i want to talk about",
            "i want to do", "i want a presentation about", "i want a presentation on", "i need a presentation about",
            "i need a presentation on", "can we do", "could we do", "can you do", "can we talk about", "how about",
            "what about", "do", "rather", "let's switch to", "lets switch to", "switch to",
            "i want to present", "can we switch to", "can you make it about", "make a presentation about",
            "make one about", "talk about", "lieber etwas über", "lieber über", "lieber", "mejor sobre",
            "mejor hablemos de",
            "mejor", "plutôt sur", "plutôt parler de", "plutôt",
        ]
        let isTurned = text.contains(
            anyOf: ["instead", "actually", "on second thought", "rather", "no wait", "sorry"] + contrasts
        )
        guard isTurned else { return nil }
        for opener in openers {
            guard let range = text.range(of: opener), range.lowerBound <= 6 else { continue }
            let hasInstead = contrasts.firstRange(in: text) != nil
            guard
                hasInstead || ["about", "do", "rather"].contains(where: { opener.hasSuffix($0) })
                    || opener.contains("presentation") || opener.contains("rather") || opener.contains("switch to")
            else { continue }
            if opener == "do" || opener == "talk about" || opener == "rather", !hasInstead { continue }
            var end = text.tokens.count
            if let instead = contrasts.firstRange(in: text), instead.lowerBound > range.upperBound {
                // "X instead of Y": X is new.
                end = instead.lowerBound
            }
            guard range.upperBound < end else { continue }
            let part = TokenizedText(text.slice(range.upperBound..<end))
            guard let topic = subject(in: part, from: 0), isSubject(topic, keepsWork: keepsWork) else { continue }
            return topic
        }
        // "actually, bees instead", "bees instead please"
        if let instead = text.range(of: "instead"), instead.lowerBound > 0, !keepsWork || text.tokens.count <= 6 {
            var start = 0
            while start < instead.lowerBound,
                links.contains(text.tokens[start].key)
                    || ["actually", "no", "sorry", "hmm", "ok", "yes", "oh"].contains(text.tokens[start].key)
            { start += 1 }
            guard start < instead.lowerBound, instead.lowerBound - start <= 8 else { return nil }
            let verbs: Set<String> = [
                "use", "make", "change", "add", "remove", "put", "replace", "move", "show", "turn", "keep", "call",
                "include", "slide", "slides", "rename", "write", "have", "be", "set",
            ]
            guard !verbs.contains(text.tokens[start].key) else { return nil }
            let topic = text.slice(start..<instead.lowerBound).singleLine.unwrapped
            return isSubject(topic, keepsWork: keepsWork) ? topic : nil
        }
        return nil
    }

    private static func subject(in text: TokenizedText, from start: Int) -> String? {
        var index = start
        while index < text.tokens.count, links.contains(text.tokens[index].key) { index += 1 }
        // Articles and question words may belong to the subject itself.
        while index > start, ["the", "a", "how", "what"].contains(text.tokens[index - 1].key) { index -= 1 }
        guard index < text.tokens.count else { return nil }
        var end = text.tokens.count
        while end > index, tails.contains(text.tokens[end - 1].key) {
            end -= 1
        }
        guard index < end else { return nil }
        let topic = text.slice(index..<end).singleLine.unwrapped
        return topic.isEmpty ? nil : topic
    }

    /// A subject, not a parameter ("12 slides"), a listener ("managers") or a part of the outline ("a timeline").
    private static func isSubject(_ topic: String, keepsWork: Bool) -> Bool {
        let reading = TextReading(topic, as: .answer)
        let all = reading.source.tokens.indices
        guard reading.saysMore(in: all) || reading.purpose != nil else { return false }
        if reading.slideCount != nil || reading.minutes != nil || reading.audience != nil {
            // "bees for kids, 10 minutes" names a subject beside its parameters.
            guard reading.remarks.contains(where: { !$0.isEmpty }), !TopicReading(topic).topic.isEmpty else {
                return false
            }
        }
        let parts = [
            "slide", "slides", "timeline", "table", "chart", "bullet", "bullets", "quote", "order", "title", "agenda",
            "section", "picture", "pictures", "image", "images", "comparison", "notes", "outline", "plan", "audience",
            "shorter", "longer", "minutes", "tone", "style", "that", "this", "it", "first", "more", "less", "fewer",
            "visual", "visuals", "question", "questions", "layout", "figures", "diagram",
        ]
        let words = reading.source.tokens.filter { !$0.isMark }.map(\.key)
        guard !words.isEmpty, !(words.count <= 4 && words.contains(where: parts.contains)) else { return false }
        if keepsWork, words.contains(where: { ["slide", "slides"].contains($0) }) { return false }
        return true
    }
}
