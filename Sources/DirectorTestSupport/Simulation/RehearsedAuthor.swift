import DirectorCore
import DirectorSessions

/// How long a piece of the author's work takes, and whether it succeeds.
package enum RehearsedManner: Sendable, Equatable {
    /// The result is there at once.
    case instant
    /// The work takes this long, with a report after each step.
    case working(steps: Int, each: Duration)
    /// The work takes this long and then fails.
    case failing(after: Duration)
}

/// A piece of work. The simulation chooses its manner.
package struct RehearsedWork: Sendable, Equatable {
    /// The kinds of work.
    package enum Kind: String, Sendable {
        case questions, plan, strawman, refinement, slide, answer, intent
    }

    /// Which kind of work it is.
    package var kind: Kind
    /// What distinguishes it from other work of its kind: the topic and its revision, the text to read, the slide.
    package var subject: String
}

package typealias RehearsedManners = @Sendable (RehearsedWork) -> RehearsedManner

/// An author for simulations. Its texts follow from the brief, and its manner from the work.
struct RehearsedAuthor: Author {
    let manners: RehearsedManners
    let timer: VirtualClock
    let ledger: DurableLedger
    /// The server that uses this author.
    let server: ServerID?
    static let slideCount = 3

    func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft> {
        draft(.questions, brief) {
            QuestionsDraft(
                lead: "Questions \(brief.revision)",
                questions: ClarifyingQuestions(questions: ["Who listens?", "How long?", "Why?"])
            )
        }
    }

    func plan(for brief: AuthorBrief) -> Draft<PlanDraft> {
        draft(.plan, brief) { PlanDraft(lead: "Plan \(brief.revision)", plan: .sample) }
    }

    func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft> {
        draft(.strawman, brief) {
            StrawmanDraft(lead: "Outline \(brief.revision)", presentation: .sample(slides: Self.slideCount))
        }
    }

    func refine(_ presentation: Presentation, request: String, brief: AuthorBrief) -> Draft<RefinementDraft> {
        draft(.refinement, brief) {
            .refined(
                lead: "Refined \(brief.revision)",
                changes: [request],
                presentation: presentation,
                affected: presentation.slides.prefix(1).map(\.id)
            )
        }
    }

    func slide(at index: Int, of presentation: Presentation, brief: AuthorBrief) -> Draft<Slide.Content> {
        let subject = "\(presentation.id?.text ?? "") \(presentation.version) \(index)"
        return work(manners(RehearsedWork(kind: .slide, subject: subject))) {
            ledger.noteWriting(of: index, presentation: presentation.id, by: server)
        } finish: {
            .points(of: presentation.slides[index], [RichText("Point of slide \(index + 1)")])
        }
    }

    func presentation(reading strawman: PresentationStrawman, brief: AuthorBrief) -> Presentation {
        Presentation(reading: strawman, with: PlainOutlineWords())
    }

    func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft> {
        draft(.answer, brief) { AnswerDraft(text: "About “\(text)”") }
    }

    private func draft<Value: Sendable>(
        _ kind: RehearsedWork.Kind,
        _ brief: AuthorBrief,
        finish: @escaping @Sendable () -> Value
    ) -> Draft<Value> {
        let subject = "\(brief.topic ?? "") \(brief.revision)"
        return work(manners(RehearsedWork(kind: kind, subject: subject)), finish: finish)
    }

    private func work<Value: Sendable>(
        _ manner: RehearsedManner,
        begin: @escaping @Sendable () -> Void = {},
        finish: @escaping @Sendable () -> Value
    ) -> Draft<Value> {
        manner.draft(on: timer, begin: begin, finish: finish)
    }
}

/// Reads messages that begin with the name of an intent. All other messages are questions.
struct RehearsedClassifier: IntentClassifier {
    let manners: RehearsedManners
    let timer: VirtualClock

    func classify(_ text: String, context: ClassifierContext) -> Draft<Intent> {
        let word = text.prefix { $0 != " " }
        let intent = Intent(Intent.Kind(rawValue: String(word)) ?? .askHelpOrQuestion)
        return manners(RehearsedWork(kind: .intent, subject: text)).draft(on: timer, begin: {}) { intent }
    }
}

extension RehearsedManner {
    /// - Parameter begin: called when work that takes time begins
    fileprivate func draft<Value: Sendable>(
        on timer: VirtualClock,
        begin: @escaping @Sendable () -> Void,
        finish: @escaping @Sendable () -> Value
    ) -> Draft<Value> {
        switch self {
        case .instant: .ready(finish())
        case .working(let steps, let each):
            .pending { progress in
                begin()
                for step in 0..<steps {
                    try await timer.sleep(for: each)
                    progress.report("Step \(step + 1) of \(steps)", percent: 100 * (step + 1) / steps)
                    progress.delta("word ")
                }
                return finish()
            }
        case .failing(let duration):
            .pending { _ in
                begin()
                try await timer.sleep(for: duration)
                throw AuthorError(.failed, reason: "rehearsed")
            }
        }
    }
}
