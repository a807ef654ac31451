import DirectorCore
import Logging

/// Turns that were accepted and not answered: by a process that died, or by this one when it could not reach the store.
extension LiveSession {
    /// Ends the pending turn, if there is one and no other server works on it.
    ///
    /// - Throws: ``LeaseLost`` if another server works on it
    func finishPendingTurn() async throws {
        guard let input = snapshot.pending?.input else {
            life.foundNoPendingTurn()
            return
        }
        switch life.foundPendingTurn(input.turn, heldBy: holder) {
        case .conclude(let answer): try await conclude(answer, of: input)
        case .takeLease(let attempt): try await takeUp(input, attempt: attempt)
        case .passStopOn:
            try await passStopOn(input.turn)
            throw LeaseLost()
        case .leave: throw LeaseLost()
        }
    }

    /// Who holds the lease of the pending turn.
    var holder: TurnLife.Holder {
        guard let lease = stored.lease else { return .free }
        return lease.owner == environment.server
            ? .thisServer(attempts: lease.attempts) : .otherServer(attempts: lease.attempts)
    }

    private func takeUp(_ input: TurnInput, attempt: Int) async throws {
        let outcome = try await commit(composer(turn: input.turn), lease: lease(attempts: attempt))
        if case .committed = outcome { environment.metrics.tookUpAbandonedTurn() }
        switch life.askedForLease(outcome, isStopNoted: stored.isStopRequested) {
        case .author(let attempt, let stop): try await resume(input, attempt: attempt, stop: stop)
        case .conclude(let answer): try await conclude(answer, of: input)
        case .end(let result):
            let answer = unanswered(result)
            life.wrote(answer)
            try await conclude(answer, of: input)
        case .leave:
            try await reload()
            throw LeaseLost()
        }
    }

    /// The user pressed Stop here for a turn that runs on another server. Repeated until the store has taken it.
    private func passStopOn(_ turn: TurnID) async throws {
        let isNoted = try await environment.store.requestStop(of: turn, in: key)
        life.stopWasPassedOn()
        logger.info("Stop was passed on", metadata: ["turn_id": "\(turn)", "was_running": "\(isNoted)"])
    }

    private func resume(_ input: TurnInput, attempt: Int, stop: TurnStop?) async throws {
        logger.info("Resuming turn \(input.turn) for session \(key.session) (attempt \(attempt))")
        switch execution(of: input.turn).run(input, announce: progress(input.turn).announce) {
        case .ready(let understood):
            life.wrote(understood)
            try await conclude(understood, of: input)
        case .pending(let work): try await finish(input, isResumed: true, stop: stop, work: work)
        }
    }
}
