package import DirectorCore

/// Turns a message into work: reads it, decides, asks the author. Where nobody needs I/O the result is there at once.
package struct TurnExecution: Sendable {
    package let author: any Author
    package let classifier: any IntentClassifier
    package let snapshot: SessionSnapshot
    /// Keeps finished slides of a turn that takes long.
    package let parts: any TurnParts

    package init(
        author: any Author,
        classifier: any IntentClassifier,
        snapshot: SessionSnapshot,
        parts: any TurnParts
    ) {
        self.author = author
        self.classifier = classifier
        self.snapshot = snapshot
        self.parts = parts
    }

    /// - Parameter announce: called once, when it is decided what will be done
    package func run(
        _ input: TurnInput,
        announce: @escaping @Sendable (WorkflowDecision) -> Void
    ) -> Draft<UnderstoodTurn> {
        switch TurnReading(input, offered: snapshot.offered) {
        case .button(let action, let detail):
            return perform(.button(action, detail: detail), intent: Intent(action), announce: announce)
        case .text(let text):
            return classify(text).flatMap { intent in
                self.perform(.intent(intent, text: text), intent: intent, announce: announce)
            }
        }
    }

    /// A classifier that fails counts as "a question": nothing is built, changed or discarded (protocol §4.2, R5).
    private func classify(_ text: String) -> Draft<Intent> {
        let context = ClassifierContext(
            state: snapshot.state,
            topic: snapshot.topic,
            offered: snapshot.offered,
            slideCount: snapshot.strawman?.slides.count ?? snapshot.plan?.proposedSlideCount
        )
        switch classifier.classify(text, context: context) {
        case .ready(let intent): return .ready(intent)
        case .pending(let work):
            return .pending { progress in
                do {
                    return try await work(progress)
                } catch is CancellationError {
                    throw CancellationError()
                } catch {
                    return Intent(.askHelpOrQuestion, confidence: 0.5)
                }
            }
        }
    }

    private func perform(
        _ command: WorkflowStateMachine.Command,
        intent: Intent,
        announce: @Sendable (WorkflowDecision) -> Void
    ) -> Draft<UnderstoodTurn> {
        let machine = WorkflowStateMachine(
            state: snapshot.state,
            hasStrawman: snapshot.strawman != nil,
            hasDeck: snapshot.deck != nil
        )
        let decision = machine.decide(command)
        announce(decision)
        return write(decision).map { UnderstoodTurn(intent: intent, result: $0) }
    }

    private func write(_ decision: WorkflowDecision) -> Draft<TurnResult> {
        switch decision {
        case .askQuestions(let topic, let replacing):
            var brief = AuthorBrief(state: snapshot.state, topic: topic, revision: snapshot.counts.questionRounds + 1)
            brief.state = .askClarifyingQuestions
            return author.questions(for: brief).map { .questions($0, topic: topic, replacing: replacing) }
        case .makePlan(let answers):
            var brief = self.brief(revision: snapshot.counts.plans + 1)
            brief.answers = answers
            return author.plan(for: brief).map { .plan($0, answers: answers, feedback: nil) }
        case .revisePlan(let feedback):
            var brief = self.brief(revision: snapshot.counts.plans + 1)
            brief.planFeedback.append(feedback)
            return author.plan(for: brief).map { .plan($0, answers: nil, feedback: feedback) }
        case .buildStrawman:
            return author.strawman(for: brief(revision: snapshot.counts.strawmen + 1)).map { .strawman($0) }
        case .showStrawmanAgain: return .ready(.strawmanAgain)
        case .refineStrawman(let feedback): return refine(feedback)
        case .buildDeck: return buildDeck()
        case .showDeckAgain: return .ready(.deckAgain)
        case .askForChanges(let action): return .ready(.askForChanges(action))
        case .answer(let text, let misfit):
            return author.answer(text, misfit: misfit, brief: brief(revision: snapshot.counts.turns)).map {
                .answer($0)
            }
        }
    }

    private func refine(_ request: String) -> Draft<TurnResult> {
        guard let strawman = snapshot.strawman else { return .ready(.failed(.authorFailed)) }
        var brief = self.brief(revision: snapshot.counts.strawmen + 1)
        brief.refinementFeedback = request
        return author.refine(strawman, request: request, brief: brief).map { .refinement($0, request: request) }
    }

    /// Slide by slide. As long as every slide is ready at once, so is the deck; from the first that is not, finished
    /// slides are kept as they come, and kept ones are not written again.
    private func buildDeck() -> Draft<TurnResult> {
        guard let strawman = snapshot.strawman else { return .ready(.failed(.authorFailed)) }
        let brief = self.brief(revision: snapshot.counts.decks + 1)
        var slides: [DeckSlide] = []
        for index in strawman.slides.indices {
            guard case .ready(let slide) = author.slide(at: index, of: strawman, brief: brief) else {
                return .pending { progress in
                    .deck(try await self.writeSlides(of: strawman, brief: brief, progress: progress))
                }
            }
            slides.append(slide)
        }
        return .ready(.deck(slides))
    }

    private func writeSlides(
        of strawman: PresentationStrawman,
        brief: AuthorBrief,
        progress: any DraftProgress
    ) async throws -> [DeckSlide] {
        var slides = try await parts.slides()
        let count = strawman.slides.count
        for index in strawman.slides.indices where slides[index] == nil {
            try Task.checkCancellation()
            progress.report("Writing slide \(index + 1) of \(count)", percent: slides.count * 100 / count)
            let slide: DeckSlide
            switch author.slide(at: index, of: strawman, brief: brief) {
            case .ready(let value): slide = value
            case .pending(let work): slide = try await work(progress)
            }
            try await parts.keep(slide, at: index)
            slides[index] = slide
        }
        return strawman.slides.indices.compactMap { slides[$0] }
    }

    private func brief(revision: Int) -> AuthorBrief {
        AuthorBrief(
            state: snapshot.state,
            topic: snapshot.topic,
            answers: snapshot.answers?.rawAnswers,
            planFeedback: snapshot.planFeedback,
            plan: snapshot.plan,
            strawman: snapshot.strawman,
            refinementFeedback: snapshot.refinementFeedback,
            deck: snapshot.deck,
            revision: revision
        )
    }
}

/// Finished slides of a turn that is still running.
package protocol TurnParts: Sendable {
    /// What was finished before, by index.
    func slides() async throws -> [Int: DeckSlide]
    /// Keeps one more; durable when this returns.
    ///
    /// - Throws: ``LeaseLost`` if somebody else has taken over the turn.
    func keep(_ slide: DeckSlide, at index: Int) async throws
}

/// Another server works on this turn now; whatever we have of it must not be used.
package struct LeaseLost: Error, Sendable {
    package init() {}
}
