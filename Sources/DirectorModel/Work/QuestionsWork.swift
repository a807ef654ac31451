import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The stage `questions`.
enum QuestionsWork {
    static func task(for brief: AuthorBrief, _ reader: BriefReader, _ model: LanguageModel) -> ModelTask<QuestionsDraft>
    {
        let known = reader.readTopic(brief.topic ?? "")
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addRequest(brief)
        material.add("known", facts(known))
        material.add("round", brief.revision)
        let facts = asked(known)
        return .object(
            .questions,
            Prompt(.questions, material: material, canary: model.canary),
            QuestionsReply.shape,
            shown: [ShownText("lead"), ShownText("questions[]", opening: "\n- ")]
        ) { reply, problems in
            QuestionsReply.read(reply, known: facts, &problems)
        }
    }

    /// What the rules understood, so that it is not asked for again.
    private static func facts(_ brief: PresentationBrief) -> [String] {
        [
            brief.audience.map { _ in "the audience: \(brief.audienceLabel)" },
            brief.minutes.map { "the length: \($0) minutes" },
            brief.slideCount.map { "the number of slides: \($0)" },
            brief.ask.map { "the aim: \($0)" },
            brief.takeaway.map { "what should be remembered: \($0)" },
        ].compactMap { $0 }
    }

    private static func asked(_ brief: PresentationBrief) -> Set<AskedFact> {
        var facts: Set<AskedFact> = []
        if brief.audience != nil { facts.insert(.audience) }
        if brief.minutes != nil || brief.slideCount != nil { facts.insert(.length) }
        return facts
    }
}
