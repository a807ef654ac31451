import DirectorCore
import DirectorLanguage

enum AnswerMessage: String, MessageKey {
    static let section = "author"

    case answer, nextStep, reaction

    var shape: MessageShape {
        switch self {
        case .answer: .table(AnswerSubject.self)
        case .nextStep: .table(AnswerFacts.Step.self)
        case .reaction: .table(Reaction.self)
        }
    }
}

enum MisfitMessage: String, MessageKey {
    static let section = "author.misfit"

    case otherSubject, answersTooEarly, answersTooLate, noPlan, planDone, noOutline, outlineAgreed, noOutlineToChange
    case nothingToChange, help, planButton, outlineButton, deckButton
}

extension Wording {
    func answer(_ subject: AnswerSubject, _ facts: AnswerFacts) -> String {
        text(AnswerMessage.answer, of: subject, values(facts))
    }

    func nextStep(_ facts: AnswerFacts) -> String { text(AnswerMessage.nextStep, of: facts.step, values(facts)) }

    /// What a message that is none of the known questions gets.
    func reaction(_ reaction: Reaction, _ facts: AnswerFacts) -> String {
        text(AnswerMessage.reaction, of: reaction, values(facts))
    }

    func misfit(_ misfit: Misfit, _ facts: AnswerFacts) -> String {
        switch misfit {
        case .otherSubject: text(MisfitMessage.otherSubject, values(facts))
        case .answersTooEarly: text(MisfitMessage.answersTooEarly)
        case .answersTooLate: text(MisfitMessage.answersTooLate)
        case .noPlan: text(MisfitMessage.noPlan)
        case .planDone: text(MisfitMessage.planDone)
        case .noOutline: text(MisfitMessage.noOutline)
        case .outlineAgreed: text(MisfitMessage.outlineAgreed)
        case .noOutlineToChange: text(MisfitMessage.noOutlineToChange)
        case .nothingToChange: text(MisfitMessage.nothingToChange)
        case .help: text(MisfitMessage.help)
        case .planButton(let exists): text(MisfitMessage.planButton, TemplateValues(if: ["exists": exists]))
        case .outlineButton(let exists): text(MisfitMessage.outlineButton, TemplateValues(if: ["exists": exists]))
        case .deckButton(let exists): text(MisfitMessage.deckButton, TemplateValues(if: ["exists": exists]))
        }
    }

    private func values(_ facts: AnswerFacts) -> TemplateValues {
        var values: TemplateValues = [
            "subject": facts.subject, "plan": facts.planSlides.map(slides), "outline": facts.outlineSlides.map(slides),
            "minutes": facts.outlineMinutes.map(minutes), "theme": facts.theme, "audience": facts.audience,
            "url": facts.deck?.url, "slides": facts.deck.map { slides($0.slideCount) }, "titles": facts.titles,
            "said": facts.said,
        ]
        for step in AnswerFacts.Step.allCases { values.set(step.rawValue, if: step == facts.step) }
        values.set("early", if: facts.step == .greeting || facts.step == .questions)
        return values
    }
}

extension AnswerFacts {
    /// How far the session is, as far as answers differ by it.
    enum Step: String, Sendable, CaseIterable { case greeting, questions, plan, outline, deck }

    var step: Step {
        switch state {
        case .provideGreeting: .greeting
        case .askClarifyingQuestions: .questions
        case .createConfirmationPlan: .plan
        case .generateStrawman, .refineStrawman: .outline
        case .contentGeneration: .deck
        }
    }
}
