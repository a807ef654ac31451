import DirectorLanguage

/// Recognises that the user drops the subject for another one, and which.
enum TopicChange {
    private static let words = Lexicon.everywhere

    /// The new subject with what was said about it; `nil` if the subject is not changed. `.some("")` cannot occur.
    static func newTopic(in text: TokenizedText, keepsWork: Bool) -> String? {
        for opener in words[.newTopics].phrases {
            guard let range = text.range(of: opener), range.lowerBound <= 6 else { continue }
            let negated =
                range.lowerBound > 0
                && text.tokens[0..<range.lowerBound].contains { words[.topicDenials].contains($0.key) }
                && !words[.undeniableTopics].contains(opener)
            // "It's a new presentation about …" describes this one.
            let describes =
                range.lowerBound > 0
                && words[.describingWords].phrases.contains {
                    text.range(of: $0).map { $0.lowerBound < range.lowerBound } ?? false
                }
            guard !negated, !(describes && words[.describable].contains(opener)) else { continue }
            guard let topic = subject(in: text, from: range.upperBound), isSubject(topic, keepsWork: keepsWork) else {
                continue
            }
            return topic
        }
        return swapped(in: text, keepsWork: keepsWork)
    }

    /// Whether the user wants to start anew without saying with what.
    static func isBare(_ text: TokenizedText) -> Bool {
        text.tokens.count <= 8 && !words[.notBare].occur(in: text) && words[.bareTopics].occur(in: text)
    }

    /// "actually let's do bees instead", "I'd rather talk about bees", "make it about bees instead".
    private static func swapped(in text: TokenizedText, keepsWork: Bool) -> String? {
        guard words[.turning].occur(in: text) || words[.contrasts].occur(in: text) else { return nil }
        let contrast = words[.contrasts].firstRange(in: text)
        for opener in words[.swaps].phrases {
            guard let range = text.range(of: opener), range.lowerBound <= 6 else { continue }
            guard contrast != nil || !words[.contrastedSwaps].contains(opener) else { continue }
            var end = text.tokens.count
            // "X instead of Y": X is new.
            if let contrast, contrast.lowerBound > range.upperBound { end = contrast.lowerBound }
            guard range.upperBound < end else { continue }
            let part = TokenizedText(text.slice(range.upperBound..<end))
            guard let topic = subject(in: part, from: 0), isSubject(topic, keepsWork: keepsWork) else { continue }
            return topic
        }
        // "actually, bees instead", "bees instead please"
        if let instead = words[.insteads].firstRange(in: text), instead.lowerBound > 0,
            !keepsWork || text.tokens.count <= 6
        {
            var start = 0
            while start < instead.lowerBound,
                words[.topicLinks].contains(text.tokens[start].key)
                    || words[.beforeSwap].contains(text.tokens[start].key)
            { start += 1 }
            guard start < instead.lowerBound, instead.lowerBound - start <= 8 else { return nil }
            guard !words[.orderVerbs].contains(text.tokens[start].key) else { return nil }
            let topic = text.slice(start..<instead.lowerBound).singleLine.unwrapped
            return isSubject(topic, keepsWork: keepsWork) ? topic : nil
        }
        return nil
    }

    private static func subject(in text: TokenizedText, from start: Int) -> String? {
        var index = start
        while index < text.tokens.count, words[.topicLinks].contains(text.tokens[index].key) { index += 1 }
        // Articles and question words may belong to the subject itself.
        while index > start, words[.subjectLeads].contains(text.tokens[index - 1].key) { index -= 1 }
        guard index < text.tokens.count else { return nil }
        var end = text.tokens.count
        while end > index, words[.afterTopic].contains(text.tokens[end - 1].key) {
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
        let said = reading.source.tokens.filter { !$0.isMark }.map(\.key)
        guard !said.isEmpty, !(said.count <= 4 && said.contains(where: words[.notSubjects].contains)) else {
            return false
        }
        if keepsWork, said.contains(where: words[.slideWords].contains) { return false }
        return true
    }
}
