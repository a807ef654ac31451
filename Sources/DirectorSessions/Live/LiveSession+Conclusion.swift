import DirectorCore
import Logging

/// A turn from the author's work to the commit that ends it.
extension LiveSession {
    /// Waits for the author, then stores what came of it.
    ///
    /// - Parameters:
    ///   - isResumed: whether an earlier attempt was given up. What that one used of a language model and did not keep
    ///     is not known.
    ///   - stop: why the author is to end at once, if it is
    func finish(
        _ input: TurnInput,
        isResumed: Bool = false,
        stop: TurnStop?,
        work: @escaping @Sendable (any DraftProgress) async throws -> UnderstoodTurn
    ) async throws {
        let meter = UsageMeter(reportingTo: progress(input.turn))
        var understood: UnderstoodTurn
        do {
            understood = try await supervise(withinBudget(work), turn: input.turn, stop: stop, progress: meter)
        } catch {
            switch life.authorEnded(try earlyEnd(error, of: input.turn)) {
            case .end(let result): understood = unanswered(result)
            case .handOver:
                try await handOver()
                throw CancellationError()
            }
        }
        understood.usage = meter.usage
        if isResumed { understood.usage.noteUnknownShare() }
        life.wrote(understood)
        try await conclude(understood, of: input)
    }

    /// - Throws: `error`, if it is not the author's
    private func earlyEnd(_ error: any Error, of turn: TurnID) throws -> TurnLife.EarlyEnd {
        switch error {
        case TurnEnd.stopped(let reason): return .stopped(reason)
        case TurnEnd.timedOut: return .timedOut
        case is StoreError, is LeaseLost: throw error
        default:
            guard !Task.isCancelled else { throw error }
            logger.warning("The author failed", metadata: ["error": "\(error)", "turn_id": "\(turn)"])
            return .failed((error as? AuthorError)?.code == .timedOut ? .authorTimeout : .authorFailed)
        }
    }

    /// Keeps work that may use a model from beginning once the budget is used up. A turn that has begun is finished.
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

    /// The answer of a turn that the author did not answer.
    func unanswered(_ result: TurnResult) -> UnderstoodTurn {
        UnderstoodTurn(
            intent: Intent(.askHelpOrQuestion, confidence: 0),
            result: result,
            language: environment.author.language(for: AuthorBrief(snapshot))
        )
    }

    /// The commit that ends an accepted turn. The answer is offered to the store more than once before it is put off;
    /// then it is kept, and the turn taken up again with it.
    func conclude(_ understood: UnderstoodTurn, of input: TurnInput) async throws {
        try await environment.patiently {
            var hasEnded = false
            while !hasEnded { hasEnded = try await offer(understood, to: input) }
        }
    }

    /// Offers the answer to the store once.
    ///
    /// - Returns: whether the turn has ended. If not, something else was committed while it ran, and is in memory now.
    /// - Throws: ``LeaseLost`` if another server works on the session now
    private func offer(_ understood: UnderstoodTurn, to input: TurnInput) async throws -> Bool {
        // Made before the answer, because it goes out before it, and times must increase.
        let failure = try understood.result.errorCode.map { try errorNotice($0, turn: input.turn) }
        var composer = composer(turn: input.turn)
        try composer.appendAnswer(understood, to: input, links: links)
        switch life.concluded(try await commit(composer, lease: .release)) {
        case .show:
            if let failure { fanout.publish(failure) }
            fanout.publish(composer.entries.map(\.frame))
            tellUsage(of: understood, turn: input.turn)
            logPersisted(composer)
            return true
        case .reload:
            try await reload()
            switch life.readChanges(pending: snapshot.pending?.input.turn, heldBy: holder) {
            case .conclude: return false
            case .done: return true
            case .leave: throw LeaseLost()
            }
        }
    }

    /// Tells the clients that are connected now what the turn used. Front ends bill it, so it is never sent again.
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

    /// Gives the lease back, so that another server takes up the turn at once.
    private func handOver() async throws {
        guard snapshot.pending != nil else { return }
        _ = try await commit(composer(turn: snapshot.pending?.input.turn), lease: .release)
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

    /// What the turn did, for front ends that bill it.
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
