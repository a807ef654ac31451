import DirectorCore
import DirectorLanguage
import DirectorSessions

/// While questions are out: nearly everything answers them.
extension MessageClassifier {
    var forAnswers: Intent {
        // Before anything else, since the question marks in it are ours.
        if QuestionedAnswers(source) != nil { return Intent(.submitClarificationAnswers, confidence: 1) }
        if let change = changeOfTopic(keepsWork: false) { return change }
        if message.isGreeting || message.isThanks || message.isCryForHelp || TopicChange.isBare(text)
            || message.isGibberish
        {
            return question
        }
        if message.isPass || BriefReader.isPass(source) || isShrug {
            return Intent(.submitClarificationAnswers, confidence: 0.9)
        }
        if message.has(.pass), message.isRequest || text.tokens.count <= 12 {
            return Intent(.submitClarificationAnswers, confidence: 0.8)
        }
        if asksUsSomething { return question }
        if message.has(.wait),
            message.contentCount <= 1 || !hasFacts && (message.contentCount <= 2 || message.isAboutUs),
            !message.words.contains(where: \.isNumber)
        {
            return question
        }
        if message.isChatter { return question }
        return Intent(.submitClarificationAnswers, confidence: 0.9)
    }

    /// "not sure", "maybe", "no".
    private var isShrug: Bool {
        message.says(only: .hedge, beside: [.filler, .chatter, .subject, .not, .no, .auxiliary])
    }

    /// Answers may hold question words ("how to save water"); a question to us ends as one or speaks to us.
    private var asksUsSomething: Bool {
        if message.wantsToBeTold { return !hasFacts }
        guard message.asks || message.isRequest && message.isAboutUs else { return false }
        if message.statement != nil { return !hasFacts }
        return message.isAboutUs || !hasFacts
    }

    /// Whether the message holds an answer. Reads the whole of it: ask last.
    private var hasFacts: Bool {
        let reading = TextReading(source, as: .answer)
        return reading.minutes != nil || reading.slideCount != nil || reading.audience != nil
    }
}
