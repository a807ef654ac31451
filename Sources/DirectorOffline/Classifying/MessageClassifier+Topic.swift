import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Before the topic: nearly everything names one.
extension MessageClassifier {
    var forTopic: Intent {
        if !isTitle {
            if isCourtesy || isAgreement || message.isPass || message.isGibberish || isBareSpeech { return question }
            if message.wantsToBeTold, message.addressesUs || message.contentCount == 0, !asksForPresentation {
                return question
            }
            if message.asks || message.isRequest, message.isAboutUs, !asksForPresentation { return question }
            if hasNoIdea { return question }
        }
        let reading = TopicReading(source)
        guard reading.hasTopic || isTitle else { return unsure }
        // The whole text stays, if it says more than the topic.
        let extracted = reading.saysMore || reading.topic == source.singleLine.unwrapped ? nil : reading.topic
        return Intent(.submitInitialTopic, confidence: message.asks ? 0.7 : 0.9, extractedInfo: extracted)
    }

    /// "Let It Go", "No Man's Land": a name, although its words mean something else.
    private var isTitle: Bool {
        let all = text.tokens.filter { $0.kind == .word }
        guard all.count >= 2, all.count <= 8, !text.tokens.contains(where: { $0.key == "!" || $0.key == "?" })
        else { return false }
        return all.allSatisfy {
            text.text[$0.range].first?.isUppercase == true || $0.key.count <= 2
                || words[.titleWords].contains($0.key)
        }
            && !message.isGreeting && !message.isThanks
    }

    /// "no", "start", "stop", "again": words for a conversation that has not begun.
    private var isBareSpeech: Bool {
        let all = text.tokens.filter { !$0.isMark }.map(\.key)
        guard !all.isEmpty, all.count <= 3 else { return false }
        if all.count <= 2, all.allSatisfy(words[.bareSpeech].contains) { return true }
        guard message.contentCount == 0, !message.words.contains(where: \.isNumber) else { return false }
        return message.words.allSatisfy {
            switch $0.sign {
            case .yes, .no, .not, .wait, .ask, .chatter, .filler, .pass, .help, .hedge, .but, .thanks, .greeting: true
            default: false
            }
        }
    }

    /// "I don't know what to present".
    private var hasNoIdea: Bool {
        message.has(.pass) && words[.missingIdeas].occur(in: text)
    }

    /// "can you make a presentation about X?"
    private var asksForPresentation: Bool {
        Lexicon.everywhere[.madeThings].occur(in: text) && Lexicon.everywhere[.madeAbout].occur(in: text)
            && !words[.aboutService].occur(in: text) && TopicReading(source).hasTopic
    }
}

extension TopicReading {
    /// Whether anything in the text can be a subject.
    var hasTopic: Bool {
        let found = TokenizedText(topic).tokens.filter { !$0.isMark }.map(\.key)
        if found.isEmpty {
            return !topic.isEmpty && topic.unicodeScalars.contains { $0.properties.isEmojiPresentation }
        }
        return !found.allSatisfy(reading.words[.emptyTopics].contains)
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
