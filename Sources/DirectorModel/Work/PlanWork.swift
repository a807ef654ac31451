import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The stage `plan`.
enum PlanWork {
    static func task(for brief: AuthorBrief, _ reader: BriefReader, _ model: LanguageModel) -> ModelTask<PlanDraft> {
        let known = reader.read(brief)
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addRequest(brief)
        material.addPlan(brief.plan)
        // A number beyond what a plan may hold is not insisted on.
        let wanted = known.slideCount.flatMap { ConfirmationPlan.allowedSlideCount.contains($0) ? $0 : nil }
        let isFixed = known.lengthSteps == 0
        material.add("slides_wanted", isFixed ? wanted : nil)
        material.add("minutes_available", known.minutes)
        material.add("plan_number", brief.revision)
        return .object(
            .plan,
            Prompt(.plan, material: material, canary: model.canary),
            PlanReply.shape,
            shown: [ShownText("lead")]
        ) { reply, problems in
            PlanReply.read(reply, wanted: isFixed ? wanted : nil, number: brief.revision, &problems)
        }
    }
}
