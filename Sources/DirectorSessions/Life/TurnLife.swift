package import DirectorCore

/// The life of a session's turns: what is worked on, what waits, and what has to happen first. A value that decides;
/// ``LiveSession`` tells it what happened and carries out what it returns. Times and ids come in.
///
/// A message is submitted, accepted, answered by the author, and concluded. Every step is offered to the store, which
/// may hold something newer, may have given the turn to another server, or may fail. ``State`` says what may follow
/// what. A call in an order that ``State`` does not allow is a fault of the caller and ends the process.
package struct TurnLife: Sendable {
    /// What bounds messages and turns.
    package struct Bounds: Sendable {
        let inboxSize: Int
        let userTextSize: Int
        let doubleSendWindow: Int64
        let turnAttempts: Int

        /// The bounds of a running server.
        package init(_ limits: Limits) {
            inboxSize = limits.inboxSize
            userTextSize = limits.userTextSize
            doubleSendWindow = limits.doubleSendWindow
            turnAttempts = limits.turnAttempts
        }
    }

    /// Where it stands.
    package private(set) var state = State.resting
    /// Whether no message is begun any more, because the session is closed or the server goes down. Kept beside the
    /// state, because the step that is under way still ends in the ordinary way.
    package private(set) var isLeaving = false
    /// The turn that the user stopped last. Kept beside the state, because the turn may not be accepted yet, may run on
    /// another server, or may come again after the store failed.
    private var stopped: TurnID?
    private var inbox: SessionInbox
    private var naming: MessageNaming
    private let bounds: Bounds

    /// The life of a session that nothing has happened to yet.
    package init(_ bounds: Bounds) {
        self.bounds = bounds
        inbox = SessionInbox(limit: bounds.inboxSize)
        naming = MessageNaming(window: bounds.doubleSendWindow)
    }

    /// Whether no message waits and no task works on the session.
    package var isIdle: Bool {
        switch state {
        case .resting, .waiting: inbox.isEmpty
        case .scheduled, .looking, .accepting, .takingUp, .passingStopOn, .authoring, .stopping, .concluding,
            .changedWhileRunning, .handingOver:
            false
        }
    }

    /// Whether the session must be read again before the next step.
    package var isStale: Bool {
        switch state {
        case .waiting, .scheduled(.stale, _), .looking(.stale, _): true
        case .resting, .scheduled(.current, _), .looking(.current, _), .accepting, .takingUp, .passingStopOn,
            .authoring, .stopping, .concluding, .changedWhileRunning, .handingOver:
            false
        }
    }

    // MARK: What users do

    /// A message came in.
    ///
    /// - Parameter newTurn: a name for its turn, used if neither the client nor an equal message just before gave one
    package mutating func submitted(
        _ message: UserMessage,
        from sender: Subscription?,
        at now: Timestamp,
        newTurn: () -> TurnID
    ) -> SubmissionAction {
        let turn = message.turn ?? naming.turn(for: message, at: now, newTurn: newTurn)
        guard !isLeaving else { return .refuse(.shuttingDown) }
        guard message.text.utf8.count <= bounds.userTextSize else { return .refuse(.tooLarge) }
        let input = TurnInput(
            turn: turn,
            text: message.text,
            actionValue: message.actionValue,
            actionLabel: message.actionLabel,
            unsupported: message.unsupported
        )
        guard inbox.submit(SessionInbox.Message(input: input, sender: sender)) else { return .refuse(.inboxFull) }
        guard schedule() else { return .queue(turn) }
        inbox.noteShown(turn)
        return .schedule(turn)
    }

    /// The user pressed Stop.
    ///
    /// - Parameters:
    ///   - turn: what is to be stopped; the turn in hand, or the pending one, if `nil`
    ///   - pending: the turn that was accepted and not answered, as far as memory knows
    /// - Returns: what to do, and the messages that were waiting and are taken back
    package mutating func stop(
        _ turn: TurnID?,
        pending: TurnID?
    ) -> (action: StopAction, takenBack: [SessionInbox.Message]) {
        let waiting = turn.map { inbox.remove($0) } ?? []
        if let running = state.turn, turn == nil || turn == running {
            stopped = running
            // What waited was the same message again. Its sender is told of the end of the running one.
            return (stopAuthor(.user), [])
        }
        guard let pending, turn == nil || turn == pending else { return (.nothing, waiting) }
        stopped = pending
        return (schedule() ? .schedule : .nothing, waiting)
    }

    /// The session is closed, or the server goes down and does not wait any longer. No message is begun after that.
    package mutating func leave() -> StopAction {
        isLeaving = true
        return stopAuthor(.shutdown)
    }

    /// All messages that wait. They are to be refused.
    package mutating func takeWaiting() -> [SessionInbox.Message] { inbox.removeAll() }

    private mutating func stopAuthor(_ reason: TurnStop) -> StopAction {
        switch state {
        case .authoring(let turn):
            state = .stopping(turn, reason)
            return .stopAuthor(reason)
        case .resting, .waiting, .scheduled, .looking, .accepting, .takingUp, .passingStopOn, .stopping, .concluding,
            .changedWhileRunning, .handingOver:
            return .nothing
        }
    }

    // MARK: Reasons to begin

    /// A connection was added, or a caller is done with the session.
    ///
    /// - Parameter hasPending: whether a turn is accepted and not answered
    /// - Returns: whether to ask for a task
    package mutating func wake(hasPending: Bool) -> Bool { (!inbox.isEmpty || hasPending) && schedule() }

    /// It is time to take up what had to wait for the store or for another server.
    ///
    /// - Returns: whether to ask for a task
    package mutating func wakeIfWaiting() -> Bool { (isStale || !inbox.isEmpty) && schedule() }

    /// The store says that no server holds the pending turn any more, even if memory knows of no such turn.
    ///
    /// - Returns: whether to ask for a task
    package mutating func turnWasAbandoned() -> Bool {
        guard schedule(), case .scheduled(_, var leftover) = state else { return false }
        leftover.isAbandoned = true
        state = .scheduled(.stale(.otherServer), leftover)
        return true
    }

    /// There is a hint that the store holds something newer.
    ///
    /// - Parameter isWatched: whether a client is connected. A client that connects later reloads the session anyway.
    package mutating func heardOfChange(isWatched: Bool) -> HintAction {
        switch state {
        case .resting, .waiting: (isWatched || isStale || !inbox.isEmpty) && schedule() ? .schedule : .nothing
        case .authoring, .stopping: .checkLease
        // The task that works on the session looks at the store before it ends.
        case .scheduled, .looking, .accepting, .takingUp, .passingStopOn, .concluding, .changedWhileRunning,
            .handingOver:
            .nothing
        }
    }

    /// A caller wants to read the session again, which only one may do at a time and not while a task works on it.
    ///
    /// - Returns: whether it may. If so, ``lookEnded(hasPending:)`` must follow.
    package mutating func beginLook() -> Bool {
        guard schedule() else { return false }
        begin()
        return true
    }

    /// A caller has read the session again, or has failed to.
    ///
    /// - Parameter hasPending: whether a turn is accepted and not answered
    /// - Returns: whether to ask for a task
    package mutating func lookEnded(hasPending: Bool) -> Bool {
        guard case .looking(let freshness, let leftover) = state else { impossible(#function) }
        guard hasPending || !inbox.isEmpty else {
            end()
            return false
        }
        state = .scheduled(freshness, leftover)
        return true
    }

    private mutating func schedule() -> Bool {
        switch state {
        case .resting:
            state = .scheduled(.current, .nothing)
            return true
        case .waiting(let obstacle, let leftover):
            state = .scheduled(.stale(obstacle), leftover)
            return true
        case .scheduled, .looking, .accepting, .takingUp, .passingStopOn, .authoring, .stopping, .concluding,
            .changedWhileRunning, .handingOver:
            return false
        }
    }

    // MARK: The task

    /// The task that was asked for begins.
    package mutating func begin() {
        guard case .scheduled(let freshness, let leftover) = state else { impossible(#function) }
        state = .looking(freshness, leftover)
    }

    /// The task ends. Messages may still wait: they are taken up when a task is asked for again.
    package mutating func end() {
        guard case .looking(let freshness, let leftover) = state else { impossible(#function) }
        switch freshness {
        case .current: state = .resting
        case .stale(let obstacle): state = .waiting(for: obstacle, leftover)
        }
    }

    /// The session was read from the store: memory is as new as that.
    package mutating func refreshed() {
        guard case .looking(_, let leftover) = state else { impossible(#function) }
        state = .looking(.current, leftover)
    }

    /// A step could not be finished. The session is read again before the next one.
    package mutating func interrupted(by obstacle: Obstacle) {
        switch state {
        case .looking, .accepting, .takingUp, .passingStopOn, .authoring, .stopping, .concluding, .changedWhileRunning,
            .handingOver:
            state = .looking(.stale(obstacle), state.leftover)
        case .resting, .waiting, .scheduled: impossible(#function)
        }
    }

    /// The next message to work on, with whether its sender has just been shown that it is worked on. `nil` if none
    /// waits, or none may be begun.
    package mutating func next() -> (message: SessionInbox.Message, isShown: Bool)? {
        guard case .looking(let freshness, _) = state else { impossible(#function) }
        guard freshness == .current, !isLeaving, let next = inbox.next() else { return nil }
        state = .accepting(next.message.input.turn)
        return next
    }

    // MARK: A turn that was accepted and not answered

    /// No turn is accepted and not answered.
    package mutating func foundNoPendingTurn() {
        switch state {
        case .looking(let freshness, _): state = .looking(freshness, .nothing)
        case .accepting: break
        case .resting, .waiting, .scheduled, .takingUp, .passingStopOn, .authoring, .stopping, .concluding,
            .changedWhileRunning, .handingOver:
            impossible(#function)
        }
    }

    /// A turn is accepted and not answered: because a process died, or this one could not reach the store. Whether a
    /// lease has run out is for the store to say, because leases run by its clock: it reports abandoned turns, and it
    /// refuses a server that takes one too early.
    package mutating func foundPendingTurn(_ turn: TurnID, heldBy holder: Holder) -> PendingAction {
        switch state {
        case .looking, .accepting: break
        case .resting, .waiting, .scheduled, .takingUp, .passingStopOn, .authoring, .stopping, .concluding,
            .changedWhileRunning, .handingOver:
            impossible(#function)
        }
        let leftover = state.leftover
        let unsaved = leftover.answer.flatMap { $0.turn == turn ? $0 : nil }
        switch holder {
        case .thisServer:
            guard let unsaved else { return takeLease(of: turn, from: holder, nil) }
            state = .concluding(unsaved)
            return .conclude(unsaved.answer)
        case .otherServer where !leftover.isAbandoned:
            guard stopped == turn else {
                state = .looking(.stale(.otherServer), leftover)
                return .leave
            }
            state = .passingStopOn(turn, leftover)
            return .passStopOn
        case .otherServer, .free: return takeLease(of: turn, from: holder, unsaved)
        }
    }

    private mutating func takeLease(
        of turn: TurnID,
        from holder: Holder,
        _ unsaved: UnsavedAnswer?
    ) -> PendingAction {
        let attempt = holder.attempts + 1
        state = .takingUp(turn, attempt: attempt, unsaved)
        return .takeLease(attempt: attempt)
    }

    /// The store has noted that the user wants the turn stopped, and will tell the server that works on it.
    package mutating func stopWasPassedOn() {
        guard case .passingStopOn(_, let leftover) = state else { impossible(#function) }
        stopped = nil
        state = .looking(.stale(.otherServer), leftover)
    }

    /// The store has answered to the request for the lease. A turn that has failed its authors too often is failed.
    ///
    /// - Parameter isStopNoted: whether the store knows that the user wants the turn stopped
    package mutating func askedForLease(_ outcome: CommitOutcome, isStopNoted: Bool) -> TakeUpAction {
        guard case .takingUp(let turn, let attempt, let unsaved) = state else { impossible(#function) }
        switch outcome {
        case .committed: break
        case .alreadyCommitted, .conflict: return .leave
        }
        if let unsaved {
            state = .concluding(unsaved)
            return .conclude(unsaved.answer)
        }
        if isStopNoted || stopped == turn { return .end(.cancelled) }
        if attempt > bounds.turnAttempts { return .end(.failed(.authorFailed)) }
        return .author(attempt: attempt, stop: beginAuthoring(turn))
    }

    /// The turn that had to end first is done. The message in hand is read once more.
    package mutating func resume(_ message: SessionInbox.Message) {
        guard case .looking(.current, _) = state else { impossible(#function) }
        state = .accepting(message.input.turn)
    }

    /// Another server works on the turn that had to end first. The message in hand is the next one again.
    package mutating func putBack(_ message: SessionInbox.Message) {
        inbox.putBack(message)
        interrupted(by: .otherServer)
    }

    // MARK: A turn's steps

    /// The message was offered to the store without its answer.
    package mutating func accepted(_ outcome: CommitOutcome) -> AcceptAction {
        guard case .accepting(let turn) = state else { impossible(#function) }
        switch outcome {
        case .committed: return .author(stop: beginAuthoring(turn))
        case .alreadyCommitted(let receipt): return .repeatAnswer(receipt)
        case .conflict: return .decideAgain
        }
    }

    /// The message was offered to the store together with its answer.
    package mutating func answered(_ outcome: CommitOutcome) -> AnswerAction {
        guard case .accepting = state else { impossible(#function) }
        switch outcome {
        case .committed:
            state = .looking(.current, .nothing)
            return .show
        case .alreadyCommitted(let receipt): return .repeatAnswer(receipt)
        case .conflict: return .decideAgain
        }
    }

    /// The sender of a message that was known has been sent what the store holds. If that is no answer yet, another
    /// server works on the turn, and only that one may.
    package mutating func repeated(isPending: Bool) {
        guard case .accepting = state else { impossible(#function) }
        state = .looking(isPending ? .stale(.otherServer) : .current, .nothing)
    }

    private mutating func beginAuthoring(_ turn: TurnID) -> TurnStop? {
        let stop: TurnStop? = stopped == turn ? .user : isLeaving ? .shutdown : nil
        state = stop.map { .stopping(turn, $0) } ?? .authoring(turn)
        return stop
    }

    /// The author's work ended without an answer.
    package mutating func authorEnded(_ end: EarlyEnd) -> EarlyEndAction {
        let turn: TurnID
        switch state {
        case .authoring(let running), .stopping(let running, _): turn = running
        case .resting, .waiting, .scheduled, .looking, .accepting, .takingUp, .passingStopOn, .concluding,
            .changedWhileRunning, .handingOver:
            impossible(#function)
        }
        switch end {
        case .stopped(.user): return .end(.cancelled)
        case .stopped(.shutdown):
            state = .handingOver(turn)
            return .handOver
        case .timedOut: return .end(.failed(.authorTimeout))
        case .failed(let code): return .end(.failed(code))
        }
    }

    /// The turn has its answer, even if that is only what went wrong. It is to be stored.
    package mutating func wrote(_ answer: UnderstoodTurn) {
        switch state {
        case .takingUp(let turn, _, _), .authoring(let turn), .stopping(let turn, _):
            state = .concluding(UnsavedAnswer(turn: turn, answer: answer))
        case .resting, .waiting, .scheduled, .looking, .accepting, .passingStopOn, .concluding, .changedWhileRunning,
            .handingOver:
            impossible(#function)
        }
    }

    /// The answer was offered to the store.
    package mutating func concluded(_ outcome: CommitOutcome) -> ConcludeAction {
        let unsaved: UnsavedAnswer
        switch state {
        // When the session could not be read after a conflict, the answer is offered once more all the same.
        case .concluding(let answer), .changedWhileRunning(let answer): unsaved = answer
        case .resting, .waiting, .scheduled, .looking, .accepting, .takingUp, .passingStopOn, .authoring, .stopping,
            .handingOver:
            impossible(#function)
        }
        switch outcome {
        case .committed:
            state = .looking(.current, .nothing)
            return .show
        case .alreadyCommitted, .conflict:
            state = .changedWhileRunning(unsaved)
            return .reload
        }
    }

    /// What was committed while the turn ran is in memory now.
    ///
    /// - Parameter pending: the turn that is accepted and not answered now
    package mutating func readChanges(pending: TurnID?, heldBy holder: Holder) -> MergeAction {
        guard case .changedWhileRunning(let unsaved) = state else { impossible(#function) }
        switch holder {
        case .otherServer: return .leave
        case .free, .thisServer: break
        }
        guard pending == unsaved.turn else {
            state = .looking(.current, .nothing)
            return .done
        }
        state = .concluding(unsaved)
        return .conclude
    }

    private func impossible(_ event: StaticString) -> Never {
        preconditionFailure("TurnLife.\(event) must not be called in the state \(state)")
    }
}
