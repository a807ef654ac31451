package import DirectorCore
package import DirectorLanguage
import DirectorOffline
package import DirectorSessions

/// Has presentations written by language models. All that a model returns is checked; what no model can do is written
/// by the offline author, if that is wanted, and the user is told.
///
/// Safe from any thread.
package struct LanguageModelAuthor: Author {
    let model: LanguageModel
    /// Writes what no model could; `nil` if that is not wanted.
    let rules: (any Author)?
    /// Answers what needs no model.
    let notices: any Author
    private let reader: BriefReader
    private let notes: FallbackNotes

    /// - Parameter languages: the texts for what no model writes; tests give others than those in the binary
    package init(_ model: LanguageModel, languages: Languages = .embedded) {
        self.model = model
        let author = OfflineAuthor(languages: languages)
        rules = model.settings.fallsBackToRules ? author : nil
        notices = author
        reader = BriefReader(languages)
        notes = FallbackNotes(languages: languages)
    }

    package func language(for brief: AuthorBrief) -> Language? { notices.language(for: brief) }

    package func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft> {
        written(by: QuestionsWork.task(for: brief, reader, model), for: brief) { rules in
            rules.questions(for: brief)
        } telling: { draft, note in
            draft.lead += note
        }
    }

    package func plan(for brief: AuthorBrief) -> Draft<PlanDraft> {
        written(by: PlanWork.task(for: brief, reader, model), for: brief) { rules in
            rules.plan(for: brief)
        } telling: { draft, note in
            draft.lead += note
        }
    }

    package func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft> {
        written(by: StrawmanWork.task(for: brief, reader, model), for: brief) { rules in
            rules.strawman(for: brief)
        } telling: { draft, note in
            draft.lead += note
        }
    }

    package func refine(
        _ presentation: Presentation,
        request: String,
        brief: AuthorBrief
    ) -> Draft<RefinementDraft> {
        let wording = wording(for: brief)
        let task = RefinementWork.task(presentation, request: request, brief: brief, wording: wording, model)
        return written(by: task, for: brief) { rules in
            rules.refine(presentation, request: request, brief: brief)
        } telling: { draft, note in
            switch draft {
            case .refined(let lead, let changes, let presentation, let affected):
                draft = .refined(
                    lead: lead + note,
                    changes: changes,
                    presentation: presentation,
                    affected: affected
                )
            case .notDone(let text): draft = .notDone(text + note)
            }
        }
    }

    /// - Precondition: `index` is a valid index into the presentation's slides.
    package func slide(at index: Int, of presentation: Presentation, brief: AuthorBrief) -> Draft<Slide.Content> {
        let task = SlideWork.task(at: index, of: presentation, brief: brief, wording: wording(for: brief), model)
        return written(by: task, for: brief) { rules in
            rules.slide(at: index, of: presentation, brief: brief).map { content in
                var content = content
                content.isStandIn = true
                return content
            }
        } telling: { _, _ in
            // A stand-in says so itself; which model wrote a slide is of no interest.
        }
    }

    package func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft> {
        switch misfit {
        case .question: break
        // Why something cannot be done here is known exactly.
        case .intent, .staleButton: return notices.answer(text, misfit: misfit, brief: brief)
        }
        return written(by: AnswerWork.task(text, brief: brief, model), for: brief) { rules in
            rules.answer(text, misfit: misfit, brief: brief)
        } telling: { draft, note in
            draft.text += note
        }
    }

    package func presentation(reading strawman: PresentationStrawman, brief: AuthorBrief) -> Presentation {
        notices.presentation(reading: strawman, brief: brief)
    }

    private func wording(for brief: AuthorBrief) -> Wording { reader.wording(in: language(for: brief) ?? .english) }

    /// Work for a model, with the rules behind it.
    private func written<Value: Sendable>(
        by task: ModelTask<Value>,
        for brief: AuthorBrief,
        otherwise: @escaping @Sendable (any Author) -> Draft<Value>,
        telling: @escaping @Sendable (inout Value, String) -> Void
    ) -> Draft<Value> {
        .pending { [self] progress in
            do {
                let result = try await model.perform(task, progress: progress)
                var value = result.value
                if result.isFromFallback { telling(&value, notes.otherModel(language(for: brief))) }
                return value
            } catch let error as ModelCallError {
                guard let rules else {
                    throw AuthorError(error.isTimeout ? .timedOut : .failed, reason: "\(error)")
                }
                var value: Value
                switch otherwise(rules) {
                case .ready(let ready): value = ready
                case .pending(let work): value = try await work(progress)
                }
                telling(&value, notes.rules(language(for: brief)))
                return value
            }
        }
    }
}
