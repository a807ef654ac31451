import DirectorCore
import DirectorSessions

/// Answers in chat: what was asked, or why something does not fit here, and always how to go on.
struct AnswerWriter: Sendable {
    private let question: TokenizedText
    private let misfit: WorkflowMisfit
    private let brief: AuthorBrief

    init(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) {
        question = TokenizedText(text)
        self.misfit = misfit
        self.brief = brief
    }

    var text: String {
        let answer =
            switch misfit {
            case .question: onQuestion
            case .intent(let kind): MisfitAnswers(brief).text(for: kind)
            case .staleButton(let action): MisfitAnswers(brief).text(for: action)
            }
        let whole = answer + " " + NextStep(brief).text
        // A front end shows a bot text that equals a user text as the user's own.
        return whole.inLowercase == question.text.inLowercase ? "To answer you: " + whole : whole
    }

    private var onQuestion: String {
        let message = SpokenMessage(question)
        if message.isThanks { return "You are welcome." }
        if message.isGreeting { return "Nice to see you." }
        if message.isCryForHelp { return overview }
        if question.tokens.first?.key == "why", question.range(of: "slides") != nil {
            return
                "A third of the minutes, plus opening and closing, gives a pace people can follow; if you name another number, I take that."
        }
        if isPraise { return "Good to hear. If that means go ahead, press the button or write “yes”." }
        for subject in AnswerSubject.all where subject.isMeant(by: question) { return subject.answer(brief) }
        if isRefusal {
            return
                "All right, nothing was changed or built. What should be different: the length, the audience, or the content?"
        }
        if message.postpones {
            return "Take your time: nothing is built before you say so, and everything you said is kept."
        }
        if TopicChange.isBare(question) {
            return
                "We can start with another subject at any time: write “new topic:” and what it is. What we have now is replaced then."
        }
        if message.isAgreement(count: nil) { return "Good to hear." }
        return unknown
    }

    private var isPraise: Bool {
        let words = question.tokens.filter { !$0.isMark }.map(\.key)
        let praise: Set<String> = [
            "nice", "cool", "great", "good", "start", "idea", "job", "work", "well", "done", "interesting", "wow",
            "very", "so", "that's", "this", "is",
            "that", "really", "a",
        ]
        return !words.isEmpty && words.count <= 5 && !question.tokens.contains { $0.key == "?" }
            && words.allSatisfy(praise.contains)
    }

    private var isRefusal: Bool {
        let words = question.tokens.filter { !$0.isMark }.map(\.key)
        return !words.isEmpty && words.count <= 3 && ["no", "nope", "nein", "non", "nah"].contains(words[0])
    }

    private var overview: String {
        "I turn a subject into a presentation in four steps: you name the subject, I ask a few questions, you agree to a plan, then we shape the outline slide by slide until you want the finished deck."
    }

    private var unknown: String {
        let said = question.text.singleLine.shortened(to: 60)
        return "I cannot answer “\(said)” from what I know; I prepare presentations and work with what you tell me."
    }
}
