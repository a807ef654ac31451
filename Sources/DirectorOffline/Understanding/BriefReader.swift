import DirectorCore
package import DirectorLanguage
package import DirectorSessions

/// Merges topic, answers and every change asked for into one ``PresentationBrief``; what was said later wins.
///
/// Keeps what it read lately. Safe from any thread.
package struct BriefReader: Sendable {
    private let languages: Languages
    /// About two kilobytes each.
    private let recent = RecentReadings(count: 512, longest: 4096)

    /// - Parameter languages: the texts that presentations are written with
    package init(_ languages: Languages) { self.languages = languages }

    package func wording(in language: Language) -> Wording { Wording(languages[language]) }

    package func read(_ brief: AuthorBrief) -> PresentationBrief { recent.reading(of: brief, readAnew) }

    private func readAnew(_ brief: AuthorBrief) -> PresentationBrief {
        var result = readTopic(brief.topic ?? "")
        let questions = ClarifyingQuestion.missing(in: result)
        if let answers = brief.answers { Self.readAnswers(answers, to: questions, into: &result) }
        for feedback in brief.planFeedback { Self.readFeedback(feedback, into: &result) }
        result.wording = wording(in: BriefLanguage.language(of: brief))
        return result
    }

    /// As ``read(_:)``, with what the agreed outline already says about audience, length and title.
    func read(_ brief: AuthorBrief, agreed presentation: Presentation) -> PresentationBrief {
        var result = read(brief)
        result.agree(
            title: brief.topic == nil ? presentation.title : nil,
            audience: presentation.audience,
            minutes: presentation.minutes
        )
        return result
    }

    package func readTopic(_ topic: String) -> PresentationBrief {
        let topicReading = TopicReading(topic)
        let wording = wording(in: BriefLanguage.language(ofTopic: topic))
        let subject = Subject(topicReading.topic, untitled: wording.untitled)
        var result = PresentationBrief(subject: subject, wording: wording)
        Self.merge(topicReading.reading, into: &result)
        if case .pair = result.subject.form, result.purpose == nil || result.purpose == .inform {
            result.purpose = .compare
        }
        return result
    }

    // MARK: Answers

    private static func readAnswers(
        _ answers: String,
        to questions: [ClarifyingQuestion],
        into brief: inout PresentationBrief
    ) {
        guard !isPass(answers) else { return }
        if let questioned = QuestionedAnswers(answers) {
            read(questioned, to: questions, into: &brief)
            return
        }
        let items = AnswerItems(answers)
        guard let numbered = items.matched(to: questions.count) else {
            let reading = TextReading(answers, as: .answer)
            merge(reading, into: &brief)
            readBareMinutes(reading, questions: questions, into: &brief)
            for remark in reading.remarks where !isPass(remark) && Int(remark) == nil {
                brief.remarks.append(remark.shortened(to: 200))
            }
            return
        }
        for (index, text) in numbered where questions.indices.contains(index) && !isPass(text) {
            readAnswer(text, to: questions[index], into: &brief)
        }
        for (index, text) in numbered where !questions.indices.contains(index) && !isPass(text) {
            readRemark(text, into: &brief)
        }
    }

    private static func read(
        _ answers: QuestionedAnswers,
        to questions: [ClarifyingQuestion],
        into brief: inout PresentationBrief
    ) {
        // A client may have turned spaces that do not break into plain ones.
        let wordings = questions.map { brief.wording.question($0, for: brief).singleLine }
        for pair in answers.pairs where !isPass(pair.answer) {
            if let index = wordings.firstIndex(of: pair.question) {
                readAnswer(pair.answer, to: questions[index], into: &brief)
            } else {
                readRemark(pair.answer, into: &brief)
            }
        }
    }

    private static func readRemark(_ text: String, into brief: inout PresentationBrief) {
        let reading = TextReading(text, as: .answer)
        merge(reading, into: &brief)
        brief.remarks += reading.remarks.map { $0.shortened(to: 200) }
    }

    private static func readAnswer(_ text: String, to question: ClarifyingQuestion, into brief: inout PresentationBrief)
    {
        var reading = TextReading(text, as: .answer)
        // An answer about figures may mention customers without talking to them.
        switch question {
        case .audience: break
        case .duration, .takeaway, .purpose, .experience, .occasion:
            if brief.audience != nil { reading.audience = nil }
        case .terms, .figures, .objections, .criteria, .mustHaves, .material:
            reading.audience = nil
            reading.purpose = nil
            reading.tone = nil
            reading.ask = nil
            reading.minutes = nil
            // "30 % menos atascos" wants nothing left out.
            if [.terms, .figures, .objections].contains(question) { reading.exclusions = [] }
        }
        merge(reading, into: &brief)
        let said = text.singleLine.unwrapped.shortened(to: 200)
        switch question {
        case .audience:
            if reading.audience == nil, reading.saysMore(in: reading.source.tokens.indices) {
                brief.audience = Audience(kind: .everyone, words: said.shortened(to: 60))
            }
        case .duration:
            readBareMinutes(reading, questions: [.duration], into: &brief)
        case .takeaway: if reading.takeaway == nil { brief.takeaway = said }
        case .purpose:
            if reading.purpose == nil, reading.ask == nil, reading.takeaway == nil { brief.takeaway = said }
        case .material: if !isRefusal(text) { brief.material = said }
        case .mustHaves:
            if reading.mustHaves.isEmpty, !isRefusal(text) { brief.mustHaves += AnswerItems.list(said) }
        case .terms: brief.terms = said
        case .figures: brief.figures = said
        case .objections: if !isRefusal(text) { brief.objections = said }
        case .experience, .occasion, .criteria: brief.remarks.append(said)
        }
    }

    private static func readBareMinutes(
        _ reading: TextReading,
        questions: [ClarifyingQuestion],
        into brief: inout PresentationBrief
    ) {
        guard reading.minutes == nil, reading.slideCount == nil, questions.contains(.duration) else { return }
        let tokens = reading.source.tokens
        for stretch in reading.stretches(atCommas: true) {
            let words = stretch.filter {
                !reading.understood[$0] && !tokens[$0].isMark && !reading.words[.glue].contains(tokens[$0].key)
            }
            guard words.count == 1, let (value, _) = NumberWords.number(in: reading.source, at: words[0]), value >= 1,
                value <= 600
            else { continue }
            brief.minutes = Int(value)
            return
        }
    }

    // MARK: Feedback

    private static func readFeedback(_ feedback: String, into brief: inout PresentationBrief) {
        let reading = TextReading(feedback, as: .feedback)
        if let count = reading.slideCount { brief.slideCount = count }
        if reading.minutes != nil, reading.slideCount == nil {
            // A new length makes an earlier count meaningless.
            brief.slideCount = nil
            brief.lengthSteps = 0
        }
        merge(reading, into: &brief)
        if let change = reading.slideChange { brief.slideCount = max(2, SlideBudget.count(for: brief) + change) }
        brief.lengthSteps += reading.lengthSteps
        brief.remarks += reading.remarks.filter { !isPass($0) }.map { $0.shortened(to: 200) }
    }

    private static func merge(_ reading: TextReading, into brief: inout PresentationBrief) {
        if let minutes = reading.minutes { brief.minutes = minutes }
        if let count = reading.slideCount { brief.slideCount = count }
        if var audience = reading.audience {
            if audience.age == nil, let old = brief.audience, old.kind == audience.kind { audience.age = old.age }
            if audience.words.isEmpty, let old = brief.audience { audience.words = old.words }
            brief.audience = audience
        }
        if let purpose = reading.purpose { brief.purpose = purpose }
        if let tone = reading.tone { brief.tone = tone }
        if let ask = reading.ask {
            brief.ask = ask.shortened(to: 120)
            if brief.purpose == nil || brief.purpose == .inform { brief.purpose = .persuade }
        }
        if let takeaway = reading.takeaway { brief.takeaway = takeaway.shortened(to: 200) }
        for item in reading.mustHaves where !brief.mustHaves.contains(item) && brief.mustHaves.count < 10 {
            brief.mustHaves.append(item)
        }
        for item in reading.exclusions where brief.exclusions.count < 10 {
            brief.exclusions.append(item)
            brief.mustHaves.removeAll { $0.lowercased() == item.lowercased() }
        }
    }

    // MARK: Passing

    private static let passes = Lexicon.everywhere[.passes]

    static func isPass(_ text: String) -> Bool {
        passes.contains(text.lowercased().singleLine.unwrapped)
    }

    private static let refusals = Lexicon.everywhere[.refusals]

    private static func isRefusal(_ text: String) -> Bool {
        refusals.contains(text.lowercased().singleLine.unwrapped)
    }
}

extension PresentationBrief {
    /// Takes over what an outline says.
    ///
    /// - Parameter title: `nil` if the subject is known from what was said
    mutating func agree(title: String?, audience label: String, minutes: Int) {
        self.minutes = minutes
        if audienceLabel != label {
            audience = TextReading(label, as: .answer).audience ?? Audience(kind: .everyone, words: label)
        }
        if let title { subject = Subject(title, untitled: wording.untitled) }
    }
}
