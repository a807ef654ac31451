import DirectorCore
import Logging

extension LiveSession {
    /// Takes a user's message. The sender hears about it through its subscription: the durable echo, or an error.
    func submit(_ message: UserMessage, from sender: Subscription) {
        let turn = message.turn ?? unnamedTurn(for: message)
        if isLeaving {
            tell(sender, .shuttingDown, turn: message.turn)
            return
        }
        guard message.text.utf8.count <= environment.limits.userTextSize else {
            tell(sender, .tooLarge, turn: message.turn)
            return
        }
        let input = TurnInput(
            turn: turn,
            text: message.text,
            actionValue: message.actionValue,
            actionLabel: message.actionLabel,
            unsupported: message.unsupported
        )
        switch inbox.submit(SessionInbox.Message(input: input, sender: sender)) {
        case .schedule:
            showThinking(to: sender, turn: turn)
            shownThinking = turn
            schedule()
        // The answer to an earlier message may hide it; it is shown again when this one is begun.
        case .queued: showThinking(to: sender, turn: turn)
        case .full: tell(sender, .inboxFull, turn: message.turn)
        }
    }

    /// Stops the running turn, here or on another server, or takes a waiting message back.
    ///
    /// - Parameter turn: which one; the running one where `nil`
    func cancel(_ turn: TurnID?) {
        let waiting = turn.map { inbox.remove($0) } ?? []
        if case .running(let running?) = inbox.work, turn == nil || turn == running {
            stopRequested = running
            stop?.yield(.user)
            return
        }
        for message in waiting { tell(message.sender, .cancelled, turn: turn) }
        guard case .open = phase, let pending = snapshot.pending?.input.turn, turn == nil || turn == pending else {
            return
        }
        // Nobody works on it here. Whoever does so next passes it on, or finds it stopped.
        stopRequested = pending
        if inbox.schedule() { schedule() }
    }

    /// Some front ends send a message twice in the same moment (defect R47). The second one is the first one again.
    private func unnamedTurn(for message: UserMessage) -> TurnID {
        let now = environment.clock.now()
        if let last = lastUnnamed, last.message == message,
            // The clock may have been set back in between.
            abs(now.milliseconds - last.receivedAt.milliseconds) < environment.limits.doubleSendWindow
        {
            return last.turn
        }
        let turn = environment.identifiers.turnID()
        lastUnnamed = UnnamedMessage(turn: turn, message: message, receivedAt: now)
        return turn
    }

    /// Asks for a task if there is something to do: messages that wait, or a turn that nobody works on.
    func wake() {
        guard case .open = phase, !inbox.isEmpty || snapshot.pending != nil, inbox.schedule() else { return }
        schedule()
    }

    /// Takes up what had to wait for the store or for another server.
    func wakeIfWaiting() {
        guard case .open = phase, standing == .waiting || !inbox.isEmpty, inbox.schedule() else { return }
        schedule()
    }

    /// The store says that nobody works on this session's pending turn any more, whatever we know of it.
    func takeUpAbandonedTurn() {
        guard case .open = phase, inbox.schedule() else { return }
        standing = .waiting
        isAbandoned = true
        schedule()
    }

    /// The server goes down and cannot wait any longer: the running turn is left for another one.
    func handOverWork() {
        isHandingOver = true
        stop?.yield(.shutdown)
    }

    /// Whether no new work is to be begun.
    var isLeaving: Bool {
        switch phase {
        case .closed: true
        case .unopened, .opening, .open: isHandingOver
        }
    }

    /// The front end should know at once instead of waiting. The automatic theme is what every presentation has.
    func answerTheme(_ request: ThemeRequest, to sender: Subscription) {
        let outcome: ThemeSyncPayload.Outcome =
            switch request.choice {
            case .automatic: .applied
            case .chosen: .failed(reason: words.noThemes)
            }
        do {
            sender.publish(try fanout.notice(ThemeSyncPayload(request, outcome)))
        } catch {
            logger.error("A theme answer could not be made", metadata: ["error": "\(error)"])
        }
    }

    /// Works until the inbox is empty and nothing is known that was not seen. Called by the registry's tasks, by one at
    /// a time.
    func drain() async {
        var isReachable: Bool
        repeat {
            // Again each time, since an empty inbox makes the session idle, and then anybody might begin to work on it.
            inbox.begin()
            isReachable = await work()
        } while isReachable && isBehind && !isLeaving
        if isLeaving { refuseWaiting(.shuttingDown) }
        inbox.pause()
    }

    /// - Returns: whether the store could be asked
    private func work() async -> Bool {
        do {
            try await open()
            if standing == .waiting || isBehind { try await lookAgain() }
            try await finishPendingTurn()
        } catch is LeaseLost {
            // Another server works on it: its end is heard of, or seen with the next housekeeping.
            standing = .waiting
        } catch {
            logger.warning("The pending turn waits", metadata: ["error": "\(error)"])
            standing = .waiting
            if error is StoreError { refuseWaiting(.storeUnavailable) }
            return false
        }
        while standing == .current, !isLeaving, let message = inbox.next() { await run(message) }
        return true
    }

    private func run(_ message: SessionInbox.Message) async {
        if shownThinking != message.input.turn { showThinking(to: message.sender, turn: message.input.turn) }
        do {
            try await perform(message)
        } catch let error as StoreError {
            logger.error("State not persisted to \(environment.store.name)", metadata: ["error": "\(error)"])
            standing = .waiting
            tell(message.sender, .storeUnavailable, turn: message.input.turn, text: wording(of: error, for: message))
        } catch is LeaseLost {
            logger.warning("Another server works on this session", metadata: ["turn_id": "\(message.input.turn)"])
            standing = .waiting
        } catch is CancellationError {
            standing = .waiting
            // One that is stored gets its answer from another server.
            if !isAccepted(message) { tell(message.sender, .shuttingDown, turn: message.input.turn) }
        } catch is SessionClosed {
            logger.info("The session was closed", metadata: ["turn_id": "\(message.input.turn)"])
        } catch {
            logger.error("A turn failed", metadata: ["error": "\(error)", "turn_id": "\(message.input.turn)"])
            standing = .waiting
            tell(message.sender, .authorFailed, turn: message.input.turn)
        }
    }

    private func isAccepted(_ message: SessionInbox.Message) -> Bool {
        snapshot.pending?.input.turn == message.input.turn
    }

    private func wording(of error: StoreError, for message: SessionInbox.Message) -> String? {
        if isAccepted(message) { return words.answerWaits }
        switch error.code {
        case .outcomeUnknown: return words.outcomeUnknown
        case .unavailable, .corrupt, .unusable, .refused: return nil
        }
    }
}

/// A message whose turn we had to name.
struct UnnamedMessage: Sendable {
    let turn: TurnID
    let message: UserMessage
    let receivedAt: Timestamp
}
