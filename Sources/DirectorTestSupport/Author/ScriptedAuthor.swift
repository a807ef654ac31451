package import DirectorCore
package import DirectorLanguage
package import DirectorSessions

/// An author whose words follow from its brief alone, and whose manners a test decides: ready, slow, held, failing.
/// Remembers every call. Safe to share.
package final class ScriptedAuthor: Author {
    package enum Kind: String, Sendable, CaseIterable {
        case questions, plan, strawman, refinement, slide, answer
    }

    package struct Call: Sendable, Equatable {
        package var kind: Kind
        package var brief: AuthorBrief
        /// The request of a refinement, the text that is answered.
        package var text: String?
        /// Why a text is answered and not obeyed.
        package var misfit: WorkflowMisfit?
        /// Which slide.
        package var index: Int?
    }

    package let script = ReplyScript<Kind>()
    /// What every session is said to be written in.
    package let spoken = Monitor<Language?>(nil)
    private let recorded = Monitor<[Call]>([])

    package init() {}

    /// All calls so far, in order.
    package var calls: [Call] { recorded.state }

    package func calls(_ kind: Kind) -> [Call] { calls.filter { $0.kind == kind } }

    package func count(_ kind: Kind) -> Int { calls(kind).count }

    package func language(for brief: AuthorBrief) -> Language? { spoken.state }

    package func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft> {
        record(Call(kind: .questions, brief: brief))
        return script.draft(.questions) { Self.questionsDraft(brief) }
    }

    package func plan(for brief: AuthorBrief) -> Draft<PlanDraft> {
        record(Call(kind: .plan, brief: brief))
        return script.draft(.plan) { Self.planDraft(brief) }
    }

    package func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft> {
        record(Call(kind: .strawman, brief: brief))
        return script.draft(.strawman) { Self.strawmanDraft(brief) }
    }

    package func refine(
        _ strawman: PresentationStrawman,
        request: String,
        brief: AuthorBrief
    ) -> Draft<RefinementDraft> {
        record(Call(kind: .refinement, brief: brief, text: request))
        return script.draft(.refinement) { Self.refinementDraft(strawman, request) }
    }

    package func slide(at index: Int, of strawman: PresentationStrawman, brief: AuthorBrief) -> Draft<DeckSlide> {
        record(Call(kind: .slide, brief: brief, index: index))
        return script.draft(.slide) { Self.deckSlide(strawman.slides[index]) }
    }

    package func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft> {
        record(Call(kind: .answer, brief: brief, text: text, misfit: misfit))
        return script.draft(.answer) { AnswerDraft(text: "Here is what I know: \(text)") }
    }

    private func record(_ call: Call) {
        recorded.withLock { $0.append(call) }
    }
}
