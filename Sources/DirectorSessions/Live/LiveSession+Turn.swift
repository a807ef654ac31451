import DirectorCore
import Logging

/// One turn, step by step (design §3).
extension LiveSession {
    private enum Attempt {
        case done
        /// Somebody else wrote in between; look at the session again.
        case again
    }

    func perform(_ message: SessionInbox.Message) async throws {
        for _ in 0..<environment.limits.conflictRetries {
            if snapshot.pending != nil {
                do {
                    try await finishPendingTurn()
                } catch is LeaseLost {
                    // Its turn comes when the other server is done with that one.
                    inbox.putBack(message)
                    throw LeaseLost()
                }
                inbox.begin(message.input.turn)
            }
            guard case .again = try await attempt(message) else { return }
        }
        throw StoreError(.unavailable, operation: "turn", detail: "other writers were faster every time")
    }

    private func attempt(_ message: SessionInbox.Message) async throws -> Attempt {
        let announcement = DecisionAnnouncement(progress: progress(message.input.turn))
        switch execution(of: message.input.turn).run(message.input, announce: announcement.decided) {
        case .ready(let understood):
            return try await environment.unlessOutage {
                try await complete(message, understood, decision: announcement.held)
            }
        case .pending(let work):
            guard case .done = try await environment.unlessOutage({ try await accept(message) }) else { return .again }
            guard snapshot.pending?.input.turn == message.input.turn else { return .done }
            announcement.open()
            try await finish(message.input, work: work)
            return .done
        }
    }

    /// Accept and complete in one commit: nobody had to be waited for.
    private func complete(
        _ message: SessionInbox.Message,
        _ understood: UnderstoodTurn,
        decision: WorkflowDecision?
    ) async throws -> Attempt {
        var composer = composer(turn: message.input.turn)
        try composer.appendUser(message.input)
        let status = try decision.flatMap(words.status(before:)).map {
            try fanout.notice($0, turn: message.input.turn)
        }
        try composer.appendAnswer(understood, to: message.input, links: links)
        switch try await commit(composer, lease: .keep) {
        case .committed:
            publishUserEntry(of: composer, message)
            if let status { fanout.publish(status) }
            fanout.publish(composer.entries.dropFirst().map(\.frame))
            logPersisted(composer)
            return .done
        case .alreadyCommitted(let receipt):
            try await repeatTurn(receipt, to: message.sender)
            return .done
        case .conflict:
            try await reload()
            return .again
        }
    }

    /// The user's entry alone, and the right to work on it. After this the message is never lost.
    private func accept(_ message: SessionInbox.Message) async throws -> Attempt {
        var composer = composer(turn: message.input.turn)
        try composer.appendUser(message.input)
        switch try await commit(composer, lease: lease(attempts: 1)) {
        case .committed:
            publishUserEntry(of: composer, message)
            return .done
        case .alreadyCommitted(let receipt):
            try await repeatTurn(receipt, to: message.sender)
            return .done
        case .conflict:
            try await reload()
            return .again
        }
    }

    /// Takes up a turn that was accepted and never answered: by a process that died, or by this one when the store was
    /// away. One that keeps failing its author is failed, visibly.
    func finishPendingTurn() async throws {
        guard let input = snapshot.pending?.input else {
            isAbandoned = false
            return
        }
        inbox.begin(input.turn)
        let isOurs = stored.lease?.owner == environment.server
        if isOurs, let unsaved, unsaved.turn == input.turn {
            try await conclude(unsaved.answer, of: input)
            return
        }
        // Whether a lease has run out is for the store to say, since leases run by its clock: it reports abandoned turns,
        // and refuses whoever takes one too early.
        guard isOurs || isAbandoned || stored.lease == nil else {
            try await passStopOn(input.turn)
            throw LeaseLost()
        }
        isAbandoned = false
        let attempts = (stored.lease?.attempts ?? 0) + 1
        guard case .committed = try await commit(composer(turn: input.turn), lease: lease(attempts: attempts)) else {
            try await reload()
            throw LeaseLost()
        }
        environment.metrics.tookUpAbandonedTurn()
        if let unsaved, unsaved.turn == input.turn {
            try await conclude(unsaved.answer, of: input)
        } else if stored.isStopRequested || stopRequested == input.turn {
            try await conclude(unanswered(.cancelled), of: input)
        } else if attempts > environment.limits.turnAttempts {
            try await conclude(unanswered(.failed(.authorFailed)), of: input)
        } else {
            try await resume(input, attempt: attempts)
        }
    }

    /// The user pressed Stop here for a turn that runs on another server. Repeated until the store has taken it.
    private func passStopOn(_ turn: TurnID) async throws {
        guard stopRequested == turn else { return }
        let isNoted = try await environment.store.requestStop(of: turn, in: key)
        stopRequested = nil
        logger.info("Stop was passed on", metadata: ["turn_id": "\(turn)", "was_running": "\(isNoted)"])
    }

    private func resume(_ input: TurnInput, attempt: Int) async throws {
        logger.info("Resuming turn \(input.turn) for session \(key.session) (attempt \(attempt))")
        switch execution(of: input.turn).run(input, announce: progress(input.turn).announce) {
        case .ready(let understood): try await conclude(understood, of: input)
        case .pending(let work): try await finish(input, isResumed: true, work: work)
        }
    }

    /// Waits for the author, then completes the turn whatever came of it.
    ///
    /// - Parameter isResumed: whether an earlier attempt was given up; whatever it had asked a model for and not kept is
    ///   used, and nobody can say how much it was
    private func finish(
        _ input: TurnInput,
        isResumed: Bool = false,
        work: @escaping @Sendable (any DraftProgress) async throws -> UnderstoodTurn
    ) async throws {
        let meter = UsageMeter(reportingTo: progress(input.turn))
        var understood: UnderstoodTurn
        do {
            understood = try await supervise(withinBudget(work), turn: input.turn, progress: meter)
        } catch let end as TurnEnd {
            switch end {
            case .stopped(.user): understood = unanswered(.cancelled)
            case .stopped(.shutdown):
                try await handOver()
                throw CancellationError()
            case .timedOut: understood = unanswered(.failed(.authorTimeout))
            }
        } catch let error as AuthorError where !Task.isCancelled {
            logger.warning("The author failed", metadata: ["error": "\(error)", "turn_id": "\(input.turn)"])
            understood = unanswered(.failed(error.code == .timedOut ? .authorTimeout : .authorFailed))
        } catch let error where !(error is StoreError || error is LeaseLost || Task.isCancelled) {
            logger.warning("The author failed", metadata: ["error": "\(error)", "turn_id": "\(input.turn)"])
            understood = unanswered(.failed(.authorFailed))
        }
        understood.usage = meter.usage
        if isResumed { understood.usage.noteUnknownShare() }
        try await conclude(understood, of: input)
    }

    /// Nothing is begun that may use a model once the budget is used up. A turn that has begun is finished.
    private func withinBudget(
        _ work: @escaping @Sendable (any DraftProgress) async throws -> UnderstoodTurn
    ) -> @Sendable (any DraftProgress) async throws -> UnderstoodTurn {
        let budget = environment.budget
        let spending = environment.spending
        let used = snapshot.usage.total.counts.total
        let user = key.user
        let language = environment.author.language(for: AuthorBrief(snapshot))
        return { progress in
            var scope = budget.exceeded(bySession: used)
            if scope == nil, budget.perUserAndDay != nil {
                scope = budget.exceeded(byUser: try await spending.tokens(of: user))
            }
            guard let scope else { return try await work(progress) }
            return UnderstoodTurn(
                intent: Intent(.askHelpOrQuestion, confidence: 0),
                result: .budgetReached(scope),
                language: language
            )
        }
    }

    private func unanswered(_ result: TurnResult) -> UnderstoodTurn {
        UnderstoodTurn(
            intent: Intent(.askHelpOrQuestion, confidence: 0),
            result: result,
            language: environment.author.language(for: AuthorBrief(snapshot))
        )
    }

    /// The second commit of a turn. An answer that is there is offered to the store more than once before it is put off;
    /// then it is kept, and the turn taken up again with it.
    private func conclude(_ understood: UnderstoodTurn, of input: TurnInput) async throws {
        unsaved = UnsavedAnswer(turn: input.turn, answer: understood)
        try await environment.patiently {
            while snapshot.pending?.input.turn == input.turn {
                // Made before the answer, because it goes out before it, and times must increase.
                let failure = try understood.result.errorCode.map { try errorNotice($0, turn: input.turn) }
                var composer = composer(turn: input.turn)
                try composer.appendAnswer(understood, to: input, links: links)
                switch try await commit(composer, lease: .release) {
                case .committed:
                    if let failure { fanout.publish(failure) }
                    fanout.publish(composer.entries.map(\.frame))
                    tellUsage(of: understood, turn: input.turn)
                    logPersisted(composer)
                case .alreadyCommitted, .conflict:
                    try await reload()
                    if let lease = stored.lease, lease.owner != environment.server { throw LeaseLost() }
                }
            }
        }
        unsaved = nil
    }

    /// Once, to whoever is there: front ends bill it, so it is never repeated (protocol §3.2).
    private func tellUsage(of understood: UnderstoodTurn, turn: TurnID) {
        guard !understood.usage.isEmpty else { return }
        environment.spending.note(understood.usage.counts.total, by: key.user)
        let payload = TokenUsagePayload(
            turn: understood.usage,
            session: snapshot.usage.total,
            action: understood.result.actionName
        )
        do {
            fanout.publish(try fanout.notice(payload, turn: turn))
        } catch {
            logger.error("A usage frame could not be made", metadata: ["error": "\(error)"])
        }
    }

    /// Lets another server take up the turn at once.
    private func handOver() async throws {
        guard snapshot.pending != nil else { return }
        _ = try await commit(composer(turn: snapshot.pending?.input.turn), lease: .release)
    }

    private func execution(of turn: TurnID) -> TurnExecution {
        TurnExecution(
            author: environment.author,
            classifier: environment.classifier,
            languages: environment.languages,
            snapshot: snapshot,
            parts: StoredTurnParts(environment: environment, key: key, turn: turn),
            slidesAtOnce: environment.limits.slidesAtOnce
        )
    }

    private func lease(attempts: Int) -> LeaseChange {
        .take(owner: environment.server, duration: environment.limits.leaseDuration, attempts: attempts)
    }

    func progress(_ turn: TurnID) -> TurnProgress {
        let environment = environment
        let brief = AuthorBrief(snapshot)
        return TurnProgress(
            fanout: fanout,
            words: { environment.words(for: brief) },
            turn: turn,
            term: leaseTerm,
            elapsed: environment.elapsed,
            logger: logger
        )
    }

    private func publishUserEntry(of composer: TurnComposer, _ message: SessionInbox.Message) {
        guard let entry = composer.entries.first else { return }
        let mutes = message.sender?.kind == .compatible
        fanout.publish([entry.frame], muting: mutes ? entry.seq : nil, for: message.sender)
        showThinking(toOthersThan: message.sender, turn: message.input.turn)
    }

    /// A repeat gets the stored answer (protocol §10).
    private func repeatTurn(_ receipt: TurnReceipt, to sender: Subscription?) async throws {
        // Known to the store and not to us: another server took it.
        if let last = receipt.frames.last, last.seq > snapshot.head { try await reload() }
        guard let sender else { return }
        sender.publish(repeated: receipt.frames.filter { sender.kind == .native || $0.envelope.role == .assistant })
    }

    private func logPersisted(_ composer: TurnComposer) {
        logger.info(
            "State persisted to \(environment.store.name): \(composer.snapshot.state.rawValue) for session \(key.session)"
        )
    }
}

extension TurnResult {
    /// What clients are told beside the stored answer, if it is none.
    var errorCode: ClientError.Code? {
        switch self {
        case .failed(let code): code
        case .budgetReached: .budgetReached
        case .cancelled: .cancelled
        case .questions, .plan, .strawman, .strawmanAgain, .refinement, .deck, .deckAgain, .askForChanges, .answer: nil
        }
    }

    /// What the turn did, for whoever counts what it cost.
    var actionName: String {
        switch self {
        case .questions: "questions"
        case .plan: "plan"
        case .strawman, .strawmanAgain: "strawman"
        case .refinement: "refinement"
        case .deck, .deckAgain: "deck"
        case .askForChanges, .answer: "answer"
        case .failed, .budgetReached: "failed"
        case .cancelled: "cancelled"
        }
    }
}
