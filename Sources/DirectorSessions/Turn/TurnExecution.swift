package import DirectorCore
package import DirectorLanguage

/// Turns a message into work: reads it, decides, asks the author. The result is there at once if author and classifier
/// need no I/O.
package struct TurnExecution: Sendable {
    package let author: any Author
    package let classifier: any IntentClassifier
    /// The texts of all languages.
    package let languages: Languages
    package let snapshot: SessionSnapshot
    /// Keeps finished slides of a turn that takes long.
    package let parts: any TurnParts
    /// Slides of a deck that are written at the same time.
    package let slidesAtOnce: Int

    package init(
        author: any Author,
        classifier: any IntentClassifier,
        languages: Languages,
        snapshot: SessionSnapshot,
        parts: any TurnParts,
        slidesAtOnce: Int
    ) {
        self.author = author
        self.classifier = classifier
        self.languages = languages
        self.snapshot = snapshot
        self.parts = parts
        self.slidesAtOnce = slidesAtOnce
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
            slideCount: snapshot.strawman?.slides.count ?? snapshot.plan?.proposedSlideCount,
            standIns: snapshot.deck?.standIns ?? []
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
            hasDeck: snapshot.deck != nil,
            standIns: snapshot.deck?.standIns ?? []
        )
        let decision = machine.decide(command)
        announce(decision)
        return write(decision).map {
            UnderstoodTurn(intent: intent, result: $0, nextState: decision.nextState, language: language(of: $0))
        }
    }

    /// The session's language once `result` is there; `nil` where the server adds nothing to it.
    private func language(of result: TurnResult) -> Language? {
        var brief = AuthorBrief(snapshot)
        switch result {
        case .questions, .answer: return nil
        case .plan(_, let answers, let feedback):
            brief.answers = answers ?? brief.answers
            if let feedback { brief.planFeedback.append(feedback) }
        case .strawman, .strawmanAgain, .refinement, .deck, .deckAgain, .askForChanges, .failed, .budgetReached,
            .cancelled:
            break
        }
        return author.language(for: brief)
    }

    private func write(_ decision: WorkflowDecision) -> Draft<TurnResult> {
        switch decision {
        case .askQuestions(let topic, let replacing):
            let brief = AuthorBrief(
                state: decision.nextState ?? snapshot.state,
                topic: topic,
                revision: snapshot.counts.questionRounds + 1
            )
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
        case .completeDeck(let numbers): return completeDeck(slides: numbers)
        case .showDeckAgain: return .ready(.deckAgain)
        case .askForChanges(let action): return .ready(.askForChanges(action))
        case .answer(let text, let misfit):
            return author.answer(text, misfit: misfit, brief: brief(revision: snapshot.counts.turns)).map {
                .answer($0)
            }
        }
    }

    private func refine(_ request: String) -> Draft<TurnResult> {
        var brief = self.brief(revision: snapshot.counts.strawmen + 1)
        guard let presentation = brief.presentation else { return .ready(.failed(.authorFailed)) }
        brief.refinementFeedback = request
        return author.refine(presentation, request: request, brief: brief).map { .refinement($0, request: request) }
    }

    /// Slide by slide. As long as every slide is ready at once, so is the deck; from the first that is not, finished
    /// slides are kept as they come, and kept ones are not written again.
    private func buildDeck() -> Draft<TurnResult> {
        let brief = self.brief(revision: snapshot.counts.decks + 1)
        guard let presentation = brief.presentation else { return .ready(.failed(.authorFailed)) }
        var built = presentation
        for index in presentation.slides.indices {
            guard case .ready(let content) = author.slide(at: index, of: presentation, brief: brief) else {
                return .pending { progress in
                    .deck(try await self.writing(presentation, brief).built(keeping: [:], progress: progress))
                }
            }
            built.slides[index].content = content
        }
        return .ready(.deck(built))
    }

    /// The slides of these numbers anew, all others as they are in the deck there is.
    private func completeDeck(slides numbers: [Int]) -> Draft<TurnResult> {
        let brief = self.brief(revision: snapshot.counts.decks + 1)
        guard let presentation = brief.presentation, let deck = snapshot.deck else {
            return .ready(.failed(.authorFailed))
        }
        return .pending { progress in
            let old = try await self.contents(of: presentation, in: deck)
            let kept = old.filter { index, _ in !numbers.contains(index + 1) }
            return .deck(try await self.writing(presentation, brief).built(keeping: kept, progress: progress))
        }
    }

    /// What the slides of the presentation have, by index. A deck of an earlier release is read from its entry.
    private func contents(of presentation: Presentation, in deck: DeckReference) async throws -> [Int: Slide.Content] {
        var contents: [Int: Slide.Content] = [:]
        for (index, slide) in (snapshot.presentation?.slides ?? []).enumerated() { contents[index] = slide.content }
        guard contents.isEmpty else { return contents }
        for (index, stored) in try await parts.deckSlides(of: deck.presentationID).enumerated() {
            guard presentation.slides.indices.contains(index) else { continue }
            let slide = presentation.slides[index]
            if slide.id.text == stored.slideID { contents[index] = Slide.Content(reading: stored, of: slide) }
        }
        return contents
    }

    private func writing(_ presentation: Presentation, _ brief: AuthorBrief) -> DeckWriting {
        DeckWriting(
            author: author,
            presentation: presentation,
            brief: brief,
            parts: parts,
            words: author.turnWords(for: brief, in: languages),
            width: slidesAtOnce
        )
    }

    /// With the presentation, which an outline of an earlier release gets here.
    private func brief(revision: Int) -> AuthorBrief {
        var brief = AuthorBrief(snapshot, revision: revision)
        if brief.presentation == nil, let strawman = snapshot.strawman {
            brief.presentation = author.presentation(reading: strawman, brief: brief)
        }
        return brief
    }
}

/// Finished slides of a turn that is still running, and those of earlier turns.
package protocol TurnParts: Sendable {
    /// What was finished before, by index. What that used is told to `progress`.
    ///
    /// - Parameter presentation: the outline that is written
    func contents(of presentation: Presentation, progress: any DraftProgress) async throws -> [Int: Slide.Content]
    /// Keeps one more, and what was used for it; durable when this returns.
    ///
    /// - Throws: ``LeaseLost`` if another server has taken over the turn.
    func keep(_ content: Slide.Content, of slide: Slide, used: TokenUsage, at index: Int) async throws
    /// The slides of a deck that an earlier release finished in this session; none if it is gone.
    func deckSlides(of presentation: PresentationID) async throws -> [DeckSlide]
}

/// Another server works on this turn now. What this server has of it must not be used.
package struct LeaseLost: Error, Sendable {
    package init() {}
}
