import DirectorCore
import Logging

extension LiveSession {
    /// Takes a user's message. The sender hears about it through its subscription: the durable echo, or an error.
    func submit(_ message: UserMessage, from sender: Subscription) {
        let turn = message.turn ?? unnamedTurn(for: message)
        if case .closed = phase {
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
            actionLabel: message.actionLabel
        )
        switch inbox.submit(SessionInbox.Message(input: input, sender: sender)) {
        case .schedule: schedule(self)
        case .queued: break
        case .full: tell(sender, .inboxFull, turn: message.turn)
        }
    }

    /// Stops the running turn, or takes a waiting message back.
    ///
    /// - Parameter turn: which one; the running one where `nil`
    func cancel(_ turn: TurnID?) {
        if let turn, let removed = inbox.remove(turn) {
            tell(removed.sender, .cancelled, turn: turn)
            return
        }
        guard case .running(let running?) = inbox.work, turn == nil || turn == running else { return }
        stopRequested = running
        stop?.yield(.user)
    }

    /// Some front ends send a message twice in the same moment (protocol R47). The second one is the first one again.
    private func unnamedTurn(for message: UserMessage) -> TurnID {
        let now = environment.clock.now()
        if let last = lastUnnamed, last.message == message,
            now < last.receivedAt.advanced(byMilliseconds: environment.limits.doubleSendWindow)
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
        schedule(self)
    }

    /// Takes up what had to wait for the store or for another server.
    func wakeIfWaiting() {
        guard isPendingDeferred || !inbox.isEmpty else { return }
        wake()
    }

    /// The server goes down and cannot wait any longer: the running turn is left for another one.
    func handOverWork() {
        stop?.yield(.shutdown)
    }

    /// Themes are not ours; the front end should know at once instead of waiting.
    func answerTheme(_ requestID: String, to sender: Subscription) {
        do {
            sender.publish(try fanout.notice(ThemeSyncPayload(requestID: requestID)))
        } catch {
            logger.error("A theme answer could not be made", metadata: ["error": "\(error)"])
        }
    }

    /// Works until the inbox is empty. Called by the registry's tasks, by one at a time.
    func drain() async {
        inbox.begin()
        do {
            try await open()
            isPendingDeferred = false
            try await finishPendingTurn()
        } catch {
            logger.warning("The pending turn waits", metadata: ["error": "\(error)"])
            failWaiting(error)
            inbox.pause()
            return
        }
        while let message = inbox.next() {
            await run(message)
            if isPendingDeferred {
                inbox.pause()
                return
            }
        }
    }

    /// Nothing can be accepted: everyone who waits is told so.
    private func failWaiting(_ error: any Error) {
        guard error is StoreError else { return }
        for message in inbox.removeAll() { tell(message.sender, .storeUnavailable, turn: message.input.turn) }
    }

    private func run(_ message: SessionInbox.Message) async {
        do {
            try await perform(message)
        } catch let error as StoreError {
            logger.error("State not persisted to \(environment.store.name)", metadata: ["error": "\(error)"])
            isPendingDeferred = snapshot.pending != nil
            tell(message.sender, .storeUnavailable, turn: message.input.turn)
        } catch is LeaseLost {
            logger.warning("Another server took over turn \(message.input.turn)")
        } catch is SessionClosed {
            logger.warning("The session was deleted before turn \(message.input.turn)")
        } catch is CancellationError {
            isPendingDeferred = snapshot.pending != nil
            tell(message.sender, .shuttingDown, turn: message.input.turn)
        } catch {
            logger.error("A turn failed", metadata: ["error": "\(error)", "turn_id": "\(message.input.turn)"])
            isPendingDeferred = snapshot.pending != nil
            tell(message.sender, .authorFailed, turn: message.input.turn)
        }
    }
}

/// A message whose turn we had to name.
struct UnnamedMessage: Sendable {
    let turn: TurnID
    let message: UserMessage
    let receivedAt: Timestamp
}
