package import DirectorCore
package import DirectorLanguage

/// Writes the words: questions, plan, strawman, refinements, slide content, answers. A language model, or the offline
/// author.
///
/// Every call gets all it may know in an ``AuthorBrief`` and returns a ``Draft``: at once, if the author needs no I/O,
/// or as work to be awaited. Authors keep no state between calls; what must survive is in the brief. Calls may come
/// from any thread, for many sessions at the same time.
package protocol Author: Sendable {
    /// The language a session is written in, as far as what was said tells; what the server says itself is then in that
    /// language, too. Asked often and answered at once. `nil` if it cannot be told, or is one that is not written here.
    func language(for brief: AuthorBrief) -> Language?
    /// Three to five questions about what the brief does not yet say.
    func questions(for brief: AuthorBrief) -> Draft<QuestionsDraft>
    /// A plan from topic, answers and every change asked for so far (`brief.planFeedback`).
    func plan(for brief: AuthorBrief) -> Draft<PlanDraft>
    /// A first strawman for the agreed plan.
    func strawman(for brief: AuthorBrief) -> Draft<StrawmanDraft>
    /// Changes the outline as `request` asks. Slides that the request does not concern come back unchanged.
    func refine(_ presentation: Presentation, request: String, brief: AuthorBrief) -> Draft<RefinementDraft>
    /// The content of the presentation's slide at `index`. Called for several slides at a time. An author that cannot
    /// write it may return a stand-in, marked as such.
    func slide(at index: Int, of presentation: Presentation, brief: AuthorBrief) -> Draft<Slide.Content>
    /// Answers a question, or says why `misfit` cannot be done here. Changes nothing.
    func answer(_ text: String, misfit: WorkflowMisfit, brief: AuthorBrief) -> Draft<AnswerDraft>
    /// The meaning of an outline that was stored before the log kept it. Answered at once, and the same every time.
    func presentation(reading strawman: PresentationStrawman, brief: AuthorBrief) -> Presentation
}

extension Author {
    package func language(for brief: AuthorBrief) -> Language? { nil }

    /// What the server says itself in a session of which `brief` tells.
    func turnWords(for brief: AuthorBrief, in languages: Languages) -> TurnWords {
        TurnWords(languages[language(for: brief) ?? .english])
    }
}

/// An author's reply: there already, or still to be worked for.
package enum Draft<Value: Sendable>: Sendable {
    /// The author answered from memory.
    case ready(Value)
    /// The author needs I/O. Runs once; cancelled when the user presses Stop or the server goes down.
    case pending(@Sendable (any DraftProgress) async throws -> Value)
}

/// Where pending work reports how far it is. What is reported is shown, never stored.
package protocol DraftProgress: Sendable {
    /// - Parameters:
    ///   - text: what is being done, for people
    ///   - percent: 0 to 100, `nil` if unknown
    func report(_ text: String, percent: Int?)
    /// A piece of the text being written, in order.
    func delta(_ text: String)
    /// A call to a language model is over, with or without an answer.
    func spent(_ usage: TokenUsage)
}

extension DraftProgress {
    package func spent(_ usage: TokenUsage) {}
}

package struct QuestionsDraft: Sendable, Equatable {
    /// Stands above the questions; names the topic.
    package var lead: String
    package var questions: ClarifyingQuestions

    package init(lead: String, questions: ClarifyingQuestions) {
        self.lead = lead
        self.questions = questions
    }
}

package struct PlanDraft: Sendable, Equatable {
    /// Stands above the assumptions; names the number of slides.
    package var lead: String
    package var plan: ConfirmationPlan

    package init(lead: String, plan: ConfirmationPlan) {
        self.lead = lead
        self.plan = plan
    }
}

package struct StrawmanDraft: Sendable, Equatable {
    /// One or two sentences about the outline.
    package var lead: String
    package var presentation: Presentation

    package init(lead: String, presentation: Presentation) {
        self.lead = lead
        self.presentation = presentation
    }
}

/// What became of a refinement request.
package enum RefinementDraft: Sendable, Equatable {
    /// - lead: one sentence that sums it up
    /// - changes: what was changed, one line each; also what was asked for and could not be done
    /// - affected: ids of the slides that are new or differ
    case refined(lead: String, changes: [String], presentation: Presentation, affected: [SlideID])
    /// Nothing was changed; the text says why and what can be asked instead.
    case notDone(String)
}

package struct AnswerDraft: Sendable, Equatable {
    package var text: String

    package init(text: String) { self.text = text }
}

/// An author that could not do its work. `reason` is for the log; the user gets a generic text.
package struct AuthorError: Error, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable { case failed, timedOut }
    package let code: Code
    package let reason: String

    package init(_ code: Code, reason: String) {
        self.code = code
        self.reason = reason
    }

    package var description: String { "author \(code.rawValue): \(reason)" }
}
