package import DirectorCore
package import DirectorLanguage
package import DirectorSessions

/// Writes presentations from rules: no model, no network, no key. Every draft is ready at once, and equal briefs give
/// equal drafts. Nothing it writes claims a fact the user did not give; what only the presenter can know is a prompt.
///
/// Safe from any thread.
package struct OfflineAuthor: Author {
    private let reader: BriefReader

    /// - Parameter languages: the texts to write with; tests give others than those in the binary
    package init(languages: Languages = .embedded) { reader = BriefReader(languages) }

    package func language(for brief: AuthorBrief) -> Language? { BriefLanguage.known(of: brief) }

    package func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft> {
        var draft = QuestionWriter.draft(for: brief, reader)
        draft.lead = ChatText.withoutGreeting(draft.lead)
        return .ready(draft)
    }

    package func plan(for brief: AuthorBrief) -> Draft<PlanDraft> {
        var draft = PlanWriter.draft(for: brief, reader)
        draft.lead = ChatText.withoutGreeting(draft.lead)
        return .ready(draft)
    }

    package func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft> {
        var draft = StrawmanWriter.draft(for: brief, reader)
        draft.lead = ChatText.withoutGreeting(draft.lead)
        return .ready(draft)
    }

    package func refine(
        _ presentation: Presentation,
        request: String,
        brief: AuthorBrief
    ) -> Draft<RefinementDraft> {
        switch RefinementWriter.draft(presentation, request: request, brief: brief, reader) {
        case .refined(let lead, let changes, let presentation, let affected):
            .ready(
                .refined(
                    lead: ChatText.withoutGreeting(lead),
                    changes: changes,
                    presentation: presentation,
                    affected: affected
                )
            )
        case .notDone(let text): .ready(.notDone(ChatText.withoutGreeting(text)))
        }
    }

    /// - Precondition: `index` is a valid index into the presentation's slides.
    package func slide(at index: Int, of presentation: Presentation, brief: AuthorBrief) -> Draft<Slide.Content> {
        let known = reader.read(brief, agreed: presentation)
        return .ready(SlideWriter.content(of: presentation.slides[index], in: presentation, brief: known))
    }

    package func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft> {
        .ready(
            AnswerDraft(text: ChatText.withoutGreeting(AnswerWriter(text, misfit: misfit, brief: brief, reader).text))
        )
    }

    package func presentation(reading strawman: PresentationStrawman, brief: AuthorBrief) -> Presentation {
        Presentation(reading: strawman, with: EarlierOutlineWords(strawman, brief: brief, reader))
    }
}
