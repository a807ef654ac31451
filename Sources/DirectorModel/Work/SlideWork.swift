import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The stage `slide`.
enum SlideWork {
    static func task(
        at index: Int,
        of presentation: Presentation,
        brief: AuthorBrief,
        wording: Wording,
        _ model: LanguageModel
    ) -> ModelTask<Slide.Content> {
        let slide = presentation.slides[index]
        let reply = SlideReply(slide, given: GivenNumbers(in: said(by: brief)), presenter: wording.presenter)
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addRequest(brief)
        material.add("last_request", brief.refinementFeedback)
        material.addOutline(presentation, inFull: false)
        material.add("slide", material.outline(slide, number: index + 1, inFull: true))
        material.add("content", reply.guidance)
        let prompt = Prompt(.slide, material: material, canary: model.canary, shape: reply.shape.schema.sketch)
        return .object(.slide, prompt, reply.shape) { value, problems in reply.read(value, &problems) }
    }

    private static func said(by brief: AuthorBrief) -> [String] {
        [brief.topic, brief.answers, brief.refinementFeedback].compactMap { $0 } + brief.planFeedback
    }
}
