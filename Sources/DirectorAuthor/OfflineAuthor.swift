package import DirectorCore
package import DirectorSessions

/// Writes presentations from rules: no model, no network, no key. Every draft is ready at once, and equal briefs give
/// equal drafts. Nothing it writes claims a fact the user did not give; what only the presenter can know is a prompt.
///
/// A value without state: safe from any thread.
package struct OfflineAuthor: Author {
    package init() {}

    package func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft> {
        .ready(QuestionWriter.draft(for: brief))
    }

    package func plan(for brief: AuthorBrief) -> Draft<PlanDraft> {
        .ready(PlanWriter.draft(for: brief))
    }

    package func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft> {
        .ready(StrawmanWriter.draft(for: brief))
    }

    package func refine(_ strawman: PresentationStrawman, request: String, brief: AuthorBrief) -> Draft<RefinementDraft>
    {
        .ready(RefinementWriter.draft(strawman, request: request, brief: brief))
    }

    /// - Precondition: `index` is a valid index into the strawman's slides.
    package func slide(at index: Int, of strawman: PresentationStrawman, brief: AuthorBrief) -> Draft<DeckSlide> {
        let known = BriefReader.read(brief, agreed: strawman)
        return .ready(DeckSlideWriter(known, strawman: strawman).write(strawman.slides[index]))
    }

    package func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft> {
        .ready(AnswerDraft(text: AnswerWriter(text, misfit: misfit, brief: brief).text))
    }
}
