import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The stage `refine`.
enum RefinementWork {
    static func task(
        _ presentation: Presentation,
        request: String,
        brief: AuthorBrief,
        wording: Wording,
        _ model: LanguageModel
    ) -> ModelTask<RefinementDraft> {
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addRequest(brief)
        material.addOutline(presentation, inFull: true)
        material.add("request", request)
        return .object(
            .refine,
            Prompt(.refine, material: material, canary: model.canary),
            RefinementReply.shape,
            shown: [ShownText("lead")]
        ) { reply, problems in
            RefinementReply.read(reply, of: presentation, wording: wording, &problems)
        }
    }
}
