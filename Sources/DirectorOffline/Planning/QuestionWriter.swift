import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Asks about what the topic does not say.
enum QuestionWriter {
    static func draft(for brief: AuthorBrief, _ reader: BriefReader) -> QuestionsDraft {
        let known = reader.readTopic(brief.topic ?? "")
        let questions = ClarifyingQuestion.missing(in: known).map { known.wording.question($0, for: known) }
        let lead = QuestionsLead(
            title: known.subject.title,
            count: questions.count,
            round: brief.revision,
            audience: known.audience,
            minutes: known.minutes,
            slides: known.slideCount,
            ask: known.ask?.shortened(to: 60)
        )
        return QuestionsDraft(
            lead: known.wording.questionsLead(lead),
            questions: ClarifyingQuestions(questions: questions)
        )
    }
}
