import DirectorCore
import DirectorLanguage
import DirectorSessions

/// An outline or a finished deck is on the table.
extension MessageClassifier {
    var forStrawman: Intent {
        if isAgreement, !words[.planWords].occur(in: text) { return Intent(.acceptStrawman, confidence: 0.95) }
        return forChanges
    }

    var forDeck: Intent {
        if isAgreement { return question }
        return forChanges
    }

    private var forChanges: Intent {
        if let change = changeOfTopic(keepsWork: true) { return change }
        if context.state == .contentGeneration, let topic = topicOfNextPresentation {
            return Intent(.changeTopic, confidence: 0.8, extractedInfo: topic)
        }
        if isCourtesy { return question }
        let change = OutlineChange(message)
        if message.wantsToBeTold, !change.isInstruction { return question }
        if message.asks {
            guard let statement = message.statement else { return question }
            let rest = SpokenMessage(statement)
            let said = OutlineChange(rest)
            return said.isInstruction && !said.isHeldBack ? Intent(.submitRefinementRequest, confidence: 0.8) : question
        }
        if change.isHeldBack { return question }
        if message.isRequest, message.isAboutUs, !change.isInstruction, !change.isWish { return question }
        if change.isInstruction { return Intent(.submitRefinementRequest, confidence: 0.9) }
        if message.postpones { return question }
        if change.isComplaint { return Intent(.submitRefinementRequest, confidence: 0.7) }
        if message.has(.speech) || message.has(.hedge) { return question }
        if change.isWish { return Intent(.submitRefinementRequest, confidence: Intent.certainty) }
        return unsure
    }

    /// After a finished deck, "make a presentation about cats" begins the next one.
    private var topicOfNextPresentation: String? {
        guard words[.nextPresentations].occur(in: text), words[.nextVerbs].occur(in: text),
            !words[.nextParts].occur(in: text)
        else { return nil }
        for opener in words[.nextOnes].phrases {
            guard let one = text.range(of: opener), one.upperBound < text.tokens.count else { continue }
            var start = one.upperBound
            while start < text.tokens.count, words[.nextLinks].contains(text.tokens[start].key) { start += 1 }
            let topic = start < text.tokens.count ? text.slice(start..<text.tokens.count).singleLine.unwrapped : ""
            if !topic.isEmpty { return topic }
        }
        let reading = TopicReading(source)
        return reading.hasTopic ? (reading.saysMore ? source.singleLine : reading.topic) : nil
    }
}
