import DirectorCore
import Logging

extension LiveSession {
    /// Takes a user's message. The sender hears about it through its subscription: the durable echo, or an error.
    func submit(_ message: UserMessage, from sender: Subscription) {
        let now = environment.clock.now()
        switch life.submitted(message, from: sender, at: now, newTurn: environment.identifiers.turnID) {
        case .schedule(let turn):
            showThinking(to: sender, turn: turn)
            schedule()
        // The answer to an earlier message may hide it; it is shown again when this one is begun.
        case .queue(let turn): showThinking(to: sender, turn: turn)
        case .refuse(let code): tell(sender, code, turn: message.turn)
        }
    }

    /// Stops the running turn, here or on another server, or takes a waiting message back.
    ///
    /// - Parameter turn: which one; the running one where `nil`
    func cancel(_ turn: TurnID?) {
        let stopped = life.stop(turn, pending: pendingTurn)
        for message in stopped.takenBack { tell(message.sender, .cancelled, turn: turn) }
        perform(stopped.action)
    }

    func perform(_ action: TurnLife.StopAction) {
        switch action {
        case .stopAuthor(let reason): supervision?.stop(reason)
        case .schedule: schedule()
        case .nothing: break
        }
    }

    /// The turn that was accepted and not answered, as far as memory knows; `nil` before the session is open.
    var pendingTurn: TurnID? {
        guard case .open = phase else { return nil }
        return snapshot.pending?.input.turn
    }

    /// Asks for a task if there is something to do: messages that wait, or a turn that was not answered.
    func wake() {
        guard case .open = phase, life.wake(hasPending: pendingTurn != nil) else { return }
        schedule()
    }

    /// Takes up what had to wait for the store or for another server.
    func wakeIfWaiting() {
        guard case .open = phase, life.wakeIfWaiting() else { return }
        schedule()
    }

    /// The store says that no server works on this session's pending turn any more.
    func takeUpAbandonedTurn() {
        guard case .open = phase, life.turnWasAbandoned() else { return }
        schedule()
    }

    /// The server goes down and does not wait any longer: the running turn is left for another server.
    func handOverWork() { perform(life.leave()) }

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
        life.begin()
        var isReachable: Bool
        repeat { isReachable = await work() } while isReachable && isBehind && !life.isLeaving
        if life.isLeaving { refuseWaiting(.shuttingDown) }
        life.end()
    }

    /// - Returns: whether the store could be asked
    private func work() async -> Bool {
        do {
            try await open()
            if life.isStale || isBehind { try await lookAgain() }
            try await finishPendingTurn()
        } catch is LeaseLost {
            // The end of that turn is heard of, or seen with the next housekeeping.
            life.interrupted(by: .otherServer)
        } catch {
            logger.warning("The pending turn waits", metadata: ["error": "\(error)"])
            life.interrupted(by: error is CancellationError ? .shutdown : .store)
            if error is StoreError { refuseWaiting(.storeUnavailable) }
            return false
        }
        while let next = life.next() {
            if !next.isShown { showThinking(to: next.message.sender, turn: next.message.input.turn) }
            await run(next.message)
        }
        return true
    }

    private func run(_ message: SessionInbox.Message) async {
        do {
            try await perform(message)
        } catch let error as StoreError {
            logger.error("State not persisted to \(environment.store.name)", metadata: ["error": "\(error)"])
            life.interrupted(by: .store)
            tell(message.sender, .storeUnavailable, turn: message.input.turn, text: wording(of: error, for: message))
        } catch is LeaseLost {
            logger.warning("Another server works on this session", metadata: ["turn_id": "\(message.input.turn)"])
            life.interrupted(by: .otherServer)
        } catch is CancellationError {
            life.interrupted(by: .shutdown)
            // One that is stored gets its answer from another server.
            if !isAccepted(message) { tell(message.sender, .shuttingDown, turn: message.input.turn) }
        } catch is SessionClosed {
            // It was deleted: no step follows.
            logger.info("The session was closed", metadata: ["turn_id": "\(message.input.turn)"])
            life.interrupted(by: .store)
        } catch {
            logger.error("A turn failed", metadata: ["error": "\(error)", "turn_id": "\(message.input.turn)"])
            life.interrupted(by: .store)
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
