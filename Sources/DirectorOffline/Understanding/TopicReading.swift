import DirectorLanguage

/// Finds the subject in what the user typed first: "I need a 20-minute talk about X for Y" is about X.
struct TopicReading: Sendable {
    let reading: TextReading
    /// The subject in the user's spelling; never empty unless the text was.
    let topic: String

    init(_ text: some StringProtocol) {
        let reading = TextReading(text, as: .topic)
        self.reading = reading
        let found = Self.topic(in: reading)
        // "Convince my parents to get a dog" is all request: then the request is the subject.
        topic = found.isEmpty ? reading.ask ?? reading.source.text.singleLine.unwrapped : found
    }

    private static func topic(in reading: TextReading) -> String {
        let source = reading.source
        for line in Lexicon.everywhere[.topicLabels].phrases {
            // "Topic: X" says it outright.
            guard let range = source.range(of: line),
                let mark = source.tokens.indices.contains(range.upperBound) ? range.upperBound : nil,
                source.tokens[mark].key == ":" || reading.words[.topicVerbs].contains(source.tokens[mark].key)
            else { continue }
            let end = reading.stretches(atCommas: true).first { $0.contains(mark) }?.upperBound ?? source.tokens.count
            let text = subject(in: (mark + 1)..<end, of: reading)
            if !text.isEmpty { return text }
        }
        for sentence in reading.stretches(atCommas: false) {
            let text = subject(in: run(in: sentence, of: reading), of: reading)
            guard !text.isEmpty else { continue }
            let opener = TokenizedText(text).tokens.first?.key ?? ""
            let isAsked = sentence.upperBound < source.tokens.count && source.tokens[sentence.upperBound].key == "?"
            return isAsked && reading.words[.askingOpeners].contains(opener) ? text + "?" : text
        }
        return ""
    }

    /// The stretch between commas that says something beyond parameters, and those that directly follow it.
    private static func run(in sentence: Range<Int>, of reading: TextReading) -> Range<Int> {
        let parts = reading.stretches(atCommas: true).filter { sentence.overlaps($0) }
        guard let first = parts.firstIndex(where: { reading.saysMore(in: $0) && !subject(in: $0, of: reading).isEmpty })
        else { return sentence.lowerBound..<sentence.lowerBound }
        var last = first
        while last + 1 < parts.count, reading.saysMore(in: parts[last + 1]),
            !parts[last + 1].contains(where: { reading.understood[$0] })
        { last += 1 }
        return parts[first].lowerBound..<parts[last].upperBound
    }

    private static func subject(in range: Range<Int>, of reading: TextReading) -> String {
        var start = range.lowerBound
        let source = reading.source
        // Leading courtesy, then the genre with its connector.
        if let connected = afterConnector(in: range, of: reading) {
            start = connected
        } else {
            let lead = endOfLead(in: range, of: reading)
            start = lead
        }
        while start < range.upperBound,
            reading.understood[start] || source.tokens[start].isMark && !isQuote(source.tokens[start])
        { start += 1 }
        // "half an hour on climate change"
        if start > range.lowerBound, reading.understood[start - 1], start + 1 < range.upperBound,
            reading.words[.aboutWords].contains(source.tokens[start].key)
        {
            start += 1
        }
        var end = range.upperBound
        // Parameters at the end do not belong to it, nor the words that led to them.
        let tails = Lexicon.everywhere[.topicTails]
        var cutSomething = false
        while end > start {
            let token = source.tokens[end - 1]
            if reading.understood[end - 1] {
                cutSomething = true
            } else if token.isMark && !isQuote(token) && token.key != "?" && token.key != ")" {
                // drop
            } else if (cutSomething && tails.contains(token.key)) || reading.words[.thanking].contains(token.key) {
                // drop
            } else {
                break
            }
            end -= 1
        }
        guard start < end else { return "" }
        let text = cutAtParameters(start..<end, of: reading)
        return text.singleLine.unwrapped
    }

    /// "bees for kids with 10 slides": everything after "bees" is understood or glue, so the subject ends there.
    private static func cutAtParameters(_ range: Range<Int>, of reading: TextReading) -> String {
        let source = reading.source
        if let firstRead = range.first(where: { reading.understood[$0] }), firstRead > range.lowerBound,
            !reading.saysMore(in: firstRead..<range.upperBound)
        {
            var end = firstRead
            let tails = Lexicon.everywhere[.innerTails]
            while end > range.lowerBound, tails.contains(source.tokens[end - 1].key) || source.tokens[end - 1].isMark {
                end -= 1
            }
            if end > range.lowerBound { return source.slice(range.lowerBound..<end) }
        }
        return source.slice(range)
    }

    private static func isQuote(_ token: Token) -> Bool {
        "\"'“”„«»‘’`(".contains(token.key) || token.kind == .mark && !",.;:!?-–—)".contains(token.key)
    }

    /// Where the subject starts, if a genre with a connector leads to it: "a talk for kids about *bees*".
    private static func afterConnector(in range: Range<Int>, of reading: TextReading) -> Int? {
        let source = reading.source
        guard let genre = range.first(where: { reading.words[.genres].contains(source.tokens[$0].key) }) else {
            return nil
        }
        // Only a genre that belongs to the request leads to a subject; "the report on Mars" after a subject does not.
        let before = range.lowerBound..<genre
        func isLead(_ index: Int) -> Bool {
            let key = source.tokens[index].key
            return reading.words[.leads].contains(key) || reading.understood[index]
                || reading.words[.genres].contains(key)
                || reading.words[.genreKinds].contains(key)
        }
        let isRequest = before.allSatisfy(isLead)
        let modifiers = before.count { !isLead($0) }
        let spoken = before.contains {
            reading.words[.spokenRequests].contains(source.tokens[$0].key)
                || reading.words[.requests].contains(source.tokens[$0].key)
        }
        guard isRequest || spoken && modifiers <= 3 || before.count <= 3 && reading.understood[before].contains(true)
        else { return nil }
        for index in genre + 1..<max(genre + 1, range.upperBound) {
            if source.tokens[index].key == ":", isRequest, index + 1 < range.upperBound { return index + 1 }
            if source.tokens[index].isMark { continue }
            for connector in reading.words[.connectors].phrases where source.has(connector, at: index) {
                let isOf = reading.words[.ofWords].contains(connector)
                if isOf, !reading.words[.genresWithOf].contains(source.tokens[genre].key) {
                    continue
                }
                let start = index + connector.count(where: { $0 == " " }) + 1
                // The story of X is itself the subject.
                if isOf, reading.words[.subjectGenres].contains(source.tokens[genre].key) {
                    return genre
                        - (genre > range.lowerBound
                            && reading.words[.genreArticles].contains(source.tokens[genre - 1].key) ? 1 : 0)
                }
                return start
            }
            if reading.words[.genreLinks].contains(source.tokens[index].key), !reading.understood[index],
                modifiers == 0 || !spoken,
                index + 1 < range.upperBound, !reading.understood[index + 1],
                reading.words[.plainGenres].contains(source.tokens[genre].key),
                modifiers == 0
            {
                return index + 1
            }
        }
        // "Mars, a talk": nothing leads on. A request for a bare genre has no subject.
        if reading.words[.plainGenres].contains(source.tokens[genre].key), isRequest, genre + 1 == range.upperBound {
            return range.upperBound
        }
        return nil
    }

    /// Past "please can you help me prepare", "I want to explain".
    private static func endOfLead(in range: Range<Int>, of reading: TextReading) -> Int {
        let source = reading.source
        var index = range.lowerBound
        var sawRequest = false
        while index < range.upperBound,
            reading.words[.leads].contains(source.tokens[index].key) || reading.understood[index]
                || reading.words[.openingVerbs].contains(source.tokens[index].key)
        {
            if reading.words[.openingVerbs].contains(source.tokens[index].key) {
                guard isRequest(at: index, in: range, of: reading) else { break }
                index += 1
                sawRequest = true
                while index < range.upperBound,
                    reading.understood[index]
                        || reading.words[.openingFillers].contains(source.tokens[index].key)
                            && reading.understood.indices.contains(index + 1) && reading.understood[index + 1]
                { index += 1 }
                if index < range.upperBound, reading.words[.openingLinks].contains(source.tokens[index].key) {
                    index += 1
                }
                return index
            }
            if reading.words[.requests].contains(source.tokens[index].key)
                || reading.words[.requestVerbs].contains(source.tokens[index].key)
                    && isRequest(at: index, in: range, of: reading)
            {
                sawRequest = true
            }
            index += 1
        }
        guard sawRequest, index < range.upperBound else {
            // No request: the words are the subject itself ("My summer", "The art of tea"). Parameters in front go.
            var start = range.lowerBound
            while start < range.upperBound, reading.understood[start] { start += 1 }
            return start
        }
        // Keep the article or possessive that belongs to the subject: "present *our* new product".
        while index > range.lowerBound,
            articles.contains(source.tokens[index - 1].key)
        { index -= 1 }
        return index
    }

    private static let articles = Lexicon.everywhere[.subjectArticles]

    /// "Help me", "make a", "I want": a request. "Help desk", "Show jumping", "Hello Kitty": a subject.
    private static func isRequest(at index: Int, in range: Range<Int>, of reading: TextReading) -> Bool {
        let words = reading.words
        func key(_ index: Int) -> String { range.contains(index) ? reading.source.tokens[index].key : "" }
        let word = key(index)
        if words[.certainRequests].contains(word) { return true }
        if words[.hails].contains(word) {
            return !range.contains(index + 1) || reading.source.tokens[index + 1].isMark
                || words[.afterHail].contains(key(index + 1))
        }
        if index > range.lowerBound, words[.beforeRequest].contains(key(index - 1)) { return true }
        return words[.afterRequest].contains(key(index + 1))
            && !(words[.showingVerbs].contains(word) && words[.definiteArticles].contains(key(index + 1)))
    }
}
