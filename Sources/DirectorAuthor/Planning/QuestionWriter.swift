import DirectorCore
import DirectorSessions

/// Asks about what the topic does not say.
enum QuestionWriter {
    static func draft(for brief: AuthorBrief) -> QuestionsDraft {
        let known = BriefReader.readTopic(brief.topic ?? "")
        let questions = ClarifyingQuestion.missing(in: known).map { $0.text(for: known) }
        return QuestionsDraft(
            lead: lead(for: known, count: questions.count, round: brief.revision),
            questions: ClarifyingQuestions(questions: questions)
        )
    }

    private static func lead(for brief: PresentationBrief, count: Int, round: Int) -> String {
        let topic = "**" + brief.subject.title + "**"
        let number = NumberWords.name(count)
        let facts = known(in: brief)
        let understood = facts.isEmpty ? "" : " I noted: " + facts.joined(separator: ", ") + "."
        let opening = round <= 1 ? "\(topic): a good subject." : "Round \(round), now about \(topic)."
        let request =
            facts.isEmpty
            ? " To make it fit your listeners I need to know \(number) things. Short answers are fine, and “you decide” is one."
            : " So just \(number) questions; short answers are fine, and “you decide” is one."
        return opening + understood + request
    }

    private static func known(in brief: PresentationBrief) -> [String] {
        var facts: [String] = []
        if let audience = brief.audience {
            facts.append("for " + audience.phrase + (audience.age.map { " (\($0))" } ?? ""))
        }
        if let minutes = brief.minutes { facts.append("\(minutes) " + (minutes == 1 ? "minute" : "minutes")) }
        if let slides = brief.slideCount { facts.append("\(slides) slides") }
        if let ask = brief.ask { facts.append("the aim: " + ask.shortened(to: 60)) }
        return facts
    }
}
