import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Answers in chat: what was asked, or why something does not fit here, and always how to go on. In the language of the
/// message where that is one we write, else in that of the presentation.
struct AnswerWriter: Sendable {
    private let question: TokenizedText
    private let misfit: WorkflowMisfit
    private let facts: AnswerFacts
    private let wording: Wording

    init(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief, _ reader: BriefReader) {
        question = TokenizedText(text)
        self.misfit = misfit
        wording = reader.wording(in: question.language ?? reader.read(brief).language)
        facts = AnswerFacts(brief, said: question.text.singleLine.shortened(to: 60), reader)
    }

    var text: String {
        let answer =
            switch misfit {
            case .question: onQuestion
            case .intent(let kind): wording.misfit(Misfit(kind, facts), facts)
            case .staleButton(let action): wording.misfit(Misfit(action, facts), facts)
            }
        let whole = answer + " " + wording.nextStep(facts)
        // A front end shows a bot text that equals a user text as the user's own.
        return whole.inLowercase == question.text.inLowercase ? wording.reaction(.echo, facts) + " " + whole : whole
    }

    private var onQuestion: String {
        let message = SpokenMessage(question)
        if let reaction = reaction(to: message) { return wording.reaction(reaction, facts) }
        if let subject = Self.subjects.first(in: question, where: { _ in true })?.value {
            return wording.answer(subject, facts)
        }
        return wording.reaction(leftOver(message), facts)
    }

    private func reaction(to message: SpokenMessage) -> Reaction? {
        if message.isThanks { return .thanks }
        if message.isGreeting { return .greeting }
        if message.isCryForHelp { return .overview }
        if isAboutPace { return .paceOfSlides }
        return isPraise ? .praise : nil
    }

    private func leftOver(_ message: SpokenMessage) -> Reaction {
        if isRefusal(message) { return .refusal }
        if message.postpones { return .patience }
        if TopicChange.isBare(question) { return .freshStart }
        if message.isAgreement(count: nil) { return .agreement }
        return message.asks || message.hasQuestionMark ? .unknown : .unclear
    }

    private static let subjects = Lexicon.table(.answers, by: AnswerSubject.self)

    private var words: Lexicon { .of(question.language) }

    /// "why so few slides?"
    private var isAboutPace: Bool {
        words[.paceQuestions].contains(question.tokens.first?.key ?? "") && words[.pacedThings].occur(in: question)
    }

    private var isPraise: Bool {
        let said = question.tokens.filter { !$0.isMark }.map(\.key)
        return !said.isEmpty && said.count <= 5 && !question.tokens.contains { $0.key == "?" }
            && said.allSatisfy(words[.praise].contains)
    }

    private func isRefusal(_ message: SpokenMessage) -> Bool {
        let words = message.words
        return !words.isEmpty && words.count <= 3
            && (words[0].sign == .no
                || words[0].sign == .not && words.allSatisfy { $0.sign == .not || $0.sign == .filler })
    }
}
