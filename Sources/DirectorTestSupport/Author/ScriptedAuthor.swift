package import DirectorCore
package import DirectorLanguage
package import DirectorSessions

/// An author whose texts follow from its brief alone. A test decides how each call behaves: ready, slow, held or
/// failing. It remembers every call, and may be shared between threads.
package final class ScriptedAuthor: Author {
    /// The kinds of calls.
    package enum Kind: String, Sendable, CaseIterable {
        case questions, plan, strawman, refinement, slide, answer
        /// Reading an outline that the log holds without its meaning.
        case reading
    }

    package struct Call: Sendable, Equatable {
        /// Which method was called.
        package var kind: Kind
        /// The brief of the call.
        package var brief: AuthorBrief
        /// The request of a refinement, or the text that is answered.
        package var text: String?
        /// Why a text is answered in chat.
        package var misfit: WorkflowMisfit?
        /// The index of the slide.
        package var index: Int?
    }

    /// How calls are answered.
    package let script = ReplyScript<Kind>()
    /// The language that the author reports for every session.
    package let spoken = Monitor<Language?>(nil)
    private let recorded = Monitor<[Call]>([])

    package init() {}

    /// All calls so far, in order.
    package var calls: [Call] { recorded.state }

    /// The calls of one kind, in order.
    package func calls(_ kind: Kind) -> [Call] { calls.filter { $0.kind == kind } }

    /// The number of calls of one kind.
    package func count(_ kind: Kind) -> Int { calls(kind).count }

    /// Returns ``spoken``.
    package func language(for brief: AuthorBrief) -> Language? { spoken.state }

    /// Answers as ``script`` says.
    package func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft> {
        record(Call(kind: .questions, brief: brief))
        return script.draft(.questions) { Self.questionsDraft(brief) }
    }

    /// Answers as ``script`` says.
    package func plan(for brief: AuthorBrief) -> Draft<PlanDraft> {
        record(Call(kind: .plan, brief: brief))
        return script.draft(.plan) { Self.planDraft(brief) }
    }

    /// Answers as ``script`` says.
    package func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft> {
        record(Call(kind: .strawman, brief: brief))
        return script.draft(.strawman) {
            var draft = Self.strawmanDraft(brief)
            draft.presentation.language = self.spoken.state?.code
            return draft
        }
    }

    /// Answers as ``script`` says.
    package func refine(
        _ presentation: Presentation,
        request: String,
        brief: AuthorBrief
    ) -> Draft<RefinementDraft> {
        record(Call(kind: .refinement, brief: brief, text: request))
        return script.draft(.refinement) { Self.refinementDraft(presentation, request) }
    }

    /// Answers as ``script`` says.
    package func slide(at index: Int, of presentation: Presentation, brief: AuthorBrief) -> Draft<Slide.Content> {
        record(Call(kind: .slide, brief: brief, index: index))
        return script.draft(.slide) { Self.content(of: presentation.slides[index]) }
    }

    /// Answers as ``script`` says.
    package func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft> {
        record(Call(kind: .answer, brief: brief, text: text, misfit: misfit))
        return script.draft(.answer) { AnswerDraft(text: "Here is what I know: \(text)") }
    }

    /// Recognises nothing: every point is a statement.
    package func presentation(reading strawman: PresentationStrawman, brief: AuthorBrief) -> Presentation {
        record(Call(kind: .reading, brief: brief))
        return Presentation(reading: strawman, with: PlainOutlineWords())
    }

    private func record(_ call: Call) {
        recorded.withLock { $0.append(call) }
    }
}
