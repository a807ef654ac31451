import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The stage `answer`.
enum AnswerWork {
    static func task(_ text: String, brief: AuthorBrief, _ model: LanguageModel) -> ModelTask<AnswerDraft> {
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addPlace(brief.state)
        material.addRequest(brief)
        material.addPlan(brief.plan)
        material.addOutline(brief.presentation, inFull: false)
        material.add("deck", brief.deck?.url)
        material.add("message", text)
        return ModelTask(
            stage: .answer,
            prompt: Prompt(.answer, material: material, canary: model.canary),
            shown: [ShownText("")]
        ) { content, wasCutOff in
            switch content {
            case .text(let text): .of { AnswerReply.read(text, wasCutOff: wasCutOff, &$0) }
            case .object: .bad([ContentError(path: "(the reply)", found: "an object", allowed: "text")])
            }
        }
    }
}
