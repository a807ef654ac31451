import DirectorCore
import DirectorLanguage

/// Everything the offline author says, in one language, apart from the templates of slides. Each language is a folder beside
/// this file: a type that conforms. The compiler asks a new language for every text; nothing else has to be touched but
/// ``Language/wording``.
///
/// Texts claim nothing about the subject. What the user said is quoted as it was typed.
protocol Wording: Sendable {
    // MARK: Small words

    /// "five" for 5, digits from thirteen on.
    func name(of number: Int) -> String
    /// "second" for 2, in front of a noun of a template; with the article where that depends on the word.
    func ordinal(_ number: Int) -> String
    /// "a, b and c".
    func list(_ items: [String]) -> String
    func quoted(_ text: String) -> String
    func minutes(_ count: Int) -> String
    func slides(_ count: Int) -> String
    /// "more than 1000 slides".
    func moreSlides(than count: Int) -> String
    /// "about one minute".
    func time(seconds: Double) -> String

    // MARK: People and subjects

    /// Who is spoken about: "the board".
    func address(_ audience: Audience?, celebrating: Bool) -> String
    /// As part of a sentence spoken to the user, with its preposition: "for the board".
    func forListeners(_ audience: Audience) -> String
    /// For the metadata: "The board (…)".
    func label(_ audience: Audience?, celebrating: Bool) -> String
    /// The subject in the forms that templates ask for.
    func forms(of subject: Subject) -> SubjectForms

    // MARK: Questions and plan

    func question(_ question: ClarifyingQuestion, for brief: PresentationBrief) -> String
    func questionsLead(_ lead: QuestionsLead) -> String
    func planLead(_ lead: PlanLead) -> String
    func summary(of brief: PresentationBrief) -> String
    func assumption(_ assumption: PlanAssumption) -> String

    // MARK: Outline and slides

    func outlineLead(_ lead: OutlineLead) -> String
    func look(_ manner: Look.Manner, tone: Tone, celebrating: Bool) -> LookWords
    func tone(_ tone: Tone) -> String
    /// The theme after the user named a tone.
    func theme(_ tone: Tone) -> String
    /// How a slide is arranged, as its structure preference says it; headings follow behind a colon. `nil` for the plain ones.
    func structure(_ form: SlideForm) -> String?
    /// "a timeline", in "slide 3 is now …".
    func spoken(_ form: SlideForm) -> String
    func text(_ phrase: SlidePhrase) -> String
    /// Other spellings of a title that is taken, best first, and one with a number for all others.
    func variations(of title: String) -> [String]
    func variation(of title: String, number: Int) -> String

    // MARK: Refining

    func report(_ report: OutlineReport) -> String
    func problem(_ problem: OutlineProblem) -> String
    /// A problem beside things that were done.
    func notDone(_ problem: String) -> String
    func refinementLead(_ lead: RefinementLead) -> String
    /// - known: what stood in the way; empty if nothing was understood
    /// - shorter: a number of slides to offer as an example
    func nothingChanged(because known: [String], slide: Int, shorter: Int) -> String

    // MARK: Answers

    func answer(_ subject: AnswerSubject, _ facts: AnswerFacts) -> String
    func nextStep(_ facts: AnswerFacts) -> String
    func misfit(_ misfit: Misfit, _ facts: AnswerFacts) -> String
    /// What a message that is none of the known questions gets.
    func reaction(_ reaction: Reaction, _ facts: AnswerFacts) -> String
}

extension Wording {
    /// A number of slides that cannot be had, as the user said it.
    func impossibleSlides(_ count: Int) -> String {
        let largest = SlideBudget.largestSpokenCount
        return count > largest ? moreSlides(than: largest) : slides(count)
    }
}

extension Language {
    var wording: any Wording {
        switch self {
        case .english: EnglishWording()
        case .german: GermanWording()
        case .spanish: SpanishWording()
        case .french: FrenchWording()
        }
    }
}
