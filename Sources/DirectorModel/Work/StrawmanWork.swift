import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The stage `strawman`.
enum StrawmanWork {
    static func task(for brief: AuthorBrief, _ reader: BriefReader, _ model: LanguageModel) -> ModelTask<StrawmanDraft>
    {
        let known = reader.read(brief)
        let count = brief.plan?.proposedSlideCount ?? SlideBudget.count(for: known)
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addRequest(brief)
        material.addPlan(brief.plan)
        material.add("slide_count", count)
        material.add("minutes", SlideBudget.minutes(for: known))
        return .object(
            .strawman,
            Prompt(.strawman, material: material, canary: model.canary),
            StrawmanReply.shape(count: count),
            shown: [ShownText("lead")]
        ) { reply, problems in
            StrawmanReply.read(reply, count: count, wording: known.wording, &problems)
        }
    }
}
