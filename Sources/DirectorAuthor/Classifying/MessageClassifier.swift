import DirectorCore
import DirectorSessions

/// The rules of each state. When in doubt a message counts as a question: that never builds, changes or discards anything.
struct MessageClassifier: Sendable {
    let utterance: Utterance
    let source: String
    let context: ClassifierContext

    init(_ source: String, context: ClassifierContext) {
        self.source = source
        self.context = context
        utterance = Utterance(source)
    }

    var intent: Intent {
        guard !utterance.isEmpty else { return Intent(.askHelpOrQuestion, confidence: 0.9) }
        return switch context.state {
        case .provideGreeting: forTopic
        case .askClarifyingQuestions: forAnswers
        case .createConfirmationPlan: forPlan
        case .generateStrawman, .refineStrawman: forStrawman
        case .contentGeneration: forDeck
        }
    }

    private var question: Intent { Intent(.askHelpOrQuestion, confidence: 0.8) }
    private var unsure: Intent { Intent(.askHelpOrQuestion, confidence: 0.5) }

    // MARK: Before the topic

    private var forTopic: Intent {
        if utterance.isGreeting || utterance.isThanks || utterance.isCryForHelp || Approval.isClear(utterance)
            || isBareWord
        {
            return question
        }
        if utterance.isQuestion, utterance.asksAboutUs, !asksForPresentation { return question }
        let reading = TopicReading(source)
        guard reading.hasTopic else { return unsure }
        if utterance.isRequestInQuestionForm, !asksForPresentation, utterance.asksAboutUs { return question }
        // The whole text stays, if it says more than the topic.
        let extracted = reading.saysMore || reading.topic == source.singleLine.unwrapped ? nil : reading.topic
        return Intent(.submitInitialTopic, confidence: utterance.isQuestion ? 0.7 : 0.9, extractedInfo: extracted)
    }

    private var isBareWord: Bool {
        let words = utterance.words
        return !words.isEmpty && words.count <= 2
            && words.allSatisfy {
                [
                    "no", "nope", "nein", "start", "begin", "next", "go", "test", "what", "why", "how", "who", "ok",
                    "stop", "cancel", "quit", "exit", "menu", "back", "restart", "hm", "hmm", "um", "again", "idk",
                ].contains($0)
            }
    }

    /// "can you make a presentation about X?"
    private var asksForPresentation: Bool {
        utterance.text.contains(anyOf: [
            "presentation", "deck", "slides", "slideshow", "talk", "pitch", "lecture", "speech", "workshop",
            "powerpoint", "lesson", "keynote", "präsentation", "presentación", "présentation", "vortrag",
        ])
            && TopicReading(source).hasTopic
            && utterance.text.contains(anyOf: [
                "about", "on", "for", "regarding", "explaining", "über", "sobre", "sur", "titled", "covering",
            ])
            && !utterance.text.contains(anyOf: ["do you", "you need", "your"])
    }

    // MARK: Answers

    private var forAnswers: Intent {
        // Before anything else, since the question marks in it are ours.
        if QuestionedAnswers(source) != nil { return Intent(.submitClarificationAnswers, confidence: 1) }
        if let topic = TopicChange.newTopic(in: utterance.text, keepsWork: false) {
            return Intent(.changeTopic, confidence: 0.85, extractedInfo: topic)
        }
        if utterance.isGreeting || utterance.isThanks || utterance.isCryForHelp || TopicChange.isBare(utterance.text) {
            return question
        }
        if BriefReader.isPass(source) { return Intent(.submitClarificationAnswers, confidence: 0.9) }
        if isPassInQuestionForm { return Intent(.submitClarificationAnswers, confidence: 0.8) }
        if asksUsSomething { return question }
        if utterance.words.count <= 3,
            utterance.text.contains(anyOf: [
                "wait", "hold on", "stop", "one moment", "not yet", "cancel", "what", "huh", "pardon",
            ])
        {
            return question
        }
        return Intent(.submitClarificationAnswers, confidence: 0.9)
    }

    private var isPassInQuestionForm: Bool {
        utterance.words.count <= 8
            && utterance.text.contains(anyOf: [
                "you decide", "you choose", "you pick", "can you decide", "can you choose", "surprise me", "skip",
                "go ahead",
            ])
    }

    /// Answers may hold question words ("how to save water"); a question to us ends as one or speaks to us.
    private var asksUsSomething: Bool {
        let last = utterance.text.text.split(whereSeparator: { ".!\n".contains($0) }).last.map { Utterance($0) }
        if let last, last.isQuestion, last.asksAboutUs || last.startsWithQuestionWord && last.endsAsQuestion {
            return last.asksAboutUs || !hasFacts
        }
        if utterance.isQuestion { return !hasFacts }
        return utterance.text.contains(anyOf: [
            "i don't understand", "i do not understand", "don't get it", "what do you mean", "explain the question",
            "why do you ask", "no entiendo", "ich verstehe nicht", "je ne comprends pas",
        ])
    }

    /// Whether the message holds an answer. Reads the whole of it: ask last.
    private var hasFacts: Bool {
        let reading = TextReading(source, as: .answer)
        return reading.minutes != nil || reading.slideCount != nil || reading.audience != nil
    }

    // MARK: Plan

    private var forPlan: Intent {
        if let topic = TopicChange.newTopic(in: utterance.text, keepsWork: true) {
            return Intent(.changeTopic, confidence: 0.85, extractedInfo: topic)
        }
        if Approval.isClear(utterance), !utterance.asksToWait { return Intent(.acceptPlan, confidence: 0.95) }
        if utterance.isGreeting || utterance.isThanks || utterance.isCryForHelp || TopicChange.isBare(utterance.text) {
            return question
        }
        if utterance.asksForWords { return question }
        let change = PlanChange(source)
        if utterance.isQuestion, !(utterance.isRequestInQuestionForm && change.isConcrete) { return question }
        if utterance.endsAsQuestion, !utterance.isRequestInQuestionForm,
            !change.hasParameter || utterance.text.contains(anyOf: ["who is", "what is", "why", "who are"])
        {
            return question
        }
        if change.hasParameter { return Intent(.changeParameter, confidence: 0.9) }
        if utterance.asksToWait, !change.isConcrete { return question }
        if change.isRejection { return Intent(.rejectPlan, confidence: 0.85) }
        if change.isConcrete { return Intent(.changeParameter, confidence: 0.8) }
        return unsure
    }

    // MARK: Outline and deck

    private var forStrawman: Intent {
        if Approval.isClear(utterance), !utterance.asksToWait, !utterance.text.contains(anyOf: ["plan"]) {
            return Intent(.acceptStrawman, confidence: 0.95)
        }
        return forChanges
    }

    private var forDeck: Intent {
        if Approval.isClear(utterance) { return question }
        return forChanges
    }

    private var forChanges: Intent {
        if utterance.isGreeting || utterance.isThanks || utterance.isCryForHelp { return question }
        if let topic = TopicChange.newTopic(in: utterance.text, keepsWork: true) {
            return Intent(.changeTopic, confidence: 0.85, extractedInfo: topic)
        }
        if TopicChange.isBare(utterance.text) { return question }
        if context.state == .contentGeneration, let topic = topicOfNextPresentation {
            return Intent(.changeTopic, confidence: 0.8, extractedInfo: topic)
        }
        let change = OutlineChange(source)
        if utterance.isQuestion, !utterance.isRequestInQuestionForm { return question }
        if utterance.isRequestInQuestionForm, utterance.asksAboutUs, !change.isInstruction { return question }
        if utterance.endsAsQuestion, !utterance.isRequestInQuestionForm, !change.isInstruction { return question }
        if change.isHeldBack { return question }
        if change.isInstruction { return Intent(.submitRefinementRequest, confidence: 0.9) }
        if utterance.asksToWait || utterance.endsAsQuestion { return question }
        if change.isComplaint { return Intent(.submitRefinementRequest, confidence: 0.7) }
        return unsure
    }
}

extension MessageClassifier {
    /// After a finished deck, "make a presentation about cats" begins the next one.
    private var topicOfNextPresentation: String? {
        let text = utterance.text
        guard
            text.contains(anyOf: [
                "a presentation about", "a presentation on", "a deck about", "a deck on", "one about",
            ]),
            text.contains(anyOf: ["make", "create", "build", "prepare", "need", "want", "do"]),
            !text.contains(anyOf: ["slide", "slides", "add"])
        else { return nil }
        if let one = text.range(of: "one about"), one.upperBound < text.tokens.count {
            return text.slice(one.upperBound..<text.tokens.count).singleLine.unwrapped
        }
        let reading = TopicReading(source)
        return reading.hasTopic ? (reading.saysMore ? source.singleLine : reading.topic) : nil
    }
}

extension TopicReading {
    /// Whether anything in the text can be a subject.
    var hasTopic: Bool {
        let found = TokenizedText(topic).tokens.filter { !$0.isMark }.map(\.key)
        if found.isEmpty {
            return !topic.isEmpty && topic.unicodeScalars.contains { $0.properties.isEmojiPresentation }
        }
        let empty: Set<String> = [
            "i", "need", "want", "a", "an", "the", "some", "presentation", "presentations", "deck", "slides", "slide",
            "make", "create", "build", "me", "help", "please", "to", "would", "like", "new", "can", "you", "could",
            "with", "my", "for", "talk", "powerpoint", "do",
            "give", "have", "we", "let's", "start", "something", "one", "us", "our", "i'd", "it", "prepare", "i'm",
            "just", "about", "on", "will", "tomorrow", "today", "next", "week", "short", "long", "good", "nice",
        ]
        return !found.allSatisfy(empty.contains)
    }

    /// Whether the text says more about the presentation than its topic.
    var saysMore: Bool {
        reading.minutes != nil || reading.slideCount != nil || reading.audience != nil || reading.ask != nil
            || reading.tone != nil || reading.takeaway != nil
            || !reading.mustHaves.isEmpty || !reading.exclusions.isEmpty
            || reading.purpose != nil && reading.source.text.singleLine.count > topic.count + 40
            || reading.remarks.count > 1
    }
}
