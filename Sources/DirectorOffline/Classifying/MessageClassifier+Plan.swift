import DirectorCore
import DirectorLanguage
import DirectorSessions

/// A plan is on the table: agreed to, changed, or asked about.
extension MessageClassifier {
    var forPlan: Intent {
        if let change = changeOfTopic(keepsWork: true) { return change }
        if isAgreement { return Intent(.acceptPlan, confidence: 0.95) }
        if isCourtesy { return question }
        let change = PlanChange(message)
        if message.wantsToBeTold, !change.hasParameter { return question }
        if message.asks { return question(beside: change) }
        if message.isRequest, !change.isConcrete { return question }
        if change.hasParameter { return Intent(.changeParameter, confidence: 0.9) }
        if message.postpones, !change.asksOutright { return question }
        if change.isRejection { return Intent(.rejectPlan, confidence: 0.85) }
        if message.has(.speech) || message.isPass { return question }
        if change.isConcrete { return Intent(.changeParameter, confidence: 0.8) }
        guard !message.has(.hedge), !message.hasQuestionMark else { return question }
        // Treat every other message about the plan as a change of it. A wrong guess costs a new plan, never finished
        // work.
        if message.contentCount >= 2, message.words.count >= 4, message.language != nil {
            return Intent(.changeParameter, confidence: Intent.certainty)
        }
        return unsure
    }

    /// A question with a change beside it: "Could it be 10 slides? My time is short."
    private func question(beside change: PlanChange) -> Intent {
        guard let statement = message.statement else {
            let named = change.hasParameter && !message.clauses.contains { $0.startsAsQuestion }
            return named ? Intent(.changeParameter, confidence: 0.7) : question
        }
        let rest = SpokenMessage(statement)
        let said = PlanChange(rest)
        return (said.hasParameter || said.asksOutright) && !rest.postpones
            ? Intent(.changeParameter, confidence: 0.7) : question
    }
}
