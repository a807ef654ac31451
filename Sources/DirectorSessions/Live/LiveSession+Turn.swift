import DirectorCore
import Logging

/// A message's turn, from the inbox to its answer (`docs/architecture.md`, "The life of a turn"). ``TurnLife`` decides
/// each step.
extension LiveSession {
    private enum Attempt {
        case done
        /// Another writer was faster: read the message once more, on top of what it wrote.
        case again
    }

    /// Works on a message that ``TurnLife/next()`` has handed out.
    func perform(_ message: SessionInbox.Message) async throws {
        for _ in 0..<environment.limits.conflictRetries {
            if snapshot.pending != nil { try await finishPendingTurn(before: message) }
            guard case .again = try await attempt(message) else { return }
        }
        throw StoreError(.unavailable, operation: "turn", detail: "other writers were faster every time")
    }

    /// An earlier turn has to end first.
    private func finishPendingTurn(before message: SessionInbox.Message) async throws {
        do {
            try await finishPendingTurn()
        } catch let error as LeaseLost {
            life.putBack(message)
            throw error
        }
        life.resume(message)
    }

    private func attempt(_ message: SessionInbox.Message) async throws -> Attempt {
        let announcement = DecisionAnnouncement(progress: progress(message.input.turn))
        switch execution(of: message.input.turn).run(message.input, announce: announcement.decided) {
        case .ready(let understood):
            return try await environment.unlessOutage {
                try await complete(message, understood, decision: announcement.held)
            }
        case .pending(let work):
            switch try await environment.unlessOutage({ try await accept(message) }) {
            case .author(let stop):
                announcement.open()
                try await finish(message.input, stop: stop, work: work)
                return .done
            case .repeatAnswer: return .done
            case .decideAgain: return .again
            }
        }
    }

    /// Accepts and answers in one commit, because the author had the answer at once.
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
        switch life.answered(try await commit(composer, lease: .keep)) {
        case .show:
            publishUserEntry(of: composer, message)
            if let status { fanout.publish(status) }
            fanout.publish(composer.entries.dropFirst().map(\.frame))
            logPersisted(composer)
            return .done
        case .repeatAnswer(let receipt):
            try await repeatTurn(receipt, to: message.sender)
            return .done
        case .decideAgain:
            try await reload()
            return .again
        }
    }

    /// Commits the user's entry alone, and takes the lease. After this the message is never lost.
    private func accept(_ message: SessionInbox.Message) async throws -> TurnLife.AcceptAction {
        var composer = composer(turn: message.input.turn)
        try composer.appendUser(message.input)
        let action = life.accepted(try await commit(composer, lease: lease(attempts: 1)))
        switch action {
        case .author: publishUserEntry(of: composer, message)
        case .repeatAnswer(let receipt): try await repeatTurn(receipt, to: message.sender)
        case .decideAgain: try await reload()
        }
        return action
    }

    private func publishUserEntry(of composer: TurnComposer, _ message: SessionInbox.Message) {
        guard let entry = composer.entries.first else { return }
        let mutes = message.sender?.kind == .compatible
        fanout.publish([entry.frame], muting: mutes ? entry.seq : nil, for: message.sender)
        showThinking(toOthersThan: message.sender, turn: message.input.turn)
    }

    /// Sends the stored answer to a message that came again.
    private func repeatTurn(_ receipt: TurnReceipt, to sender: Subscription?) async throws {
        // Another server accepted this turn, so this one has to reload the session first.
        if let last = receipt.frames.last, last.seq > snapshot.head { try await reload() }
        sender?.publish(repeated: receipt.frames.filter { sender?.kind == .native || $0.envelope.role == .assistant })
        life.repeated(isPending: receipt.isPending)
    }
}

// MARK: What a turn works with

extension LiveSession {
    /// What reads a message, decides, and asks the author.
    func execution(of turn: TurnID) -> TurnExecution {
        TurnExecution(
            author: environment.author,
            classifier: environment.classifier,
            languages: environment.languages,
            snapshot: snapshot,
            parts: StoredTurnParts(environment: environment, key: key, turn: turn),
            slidesAtOnce: environment.limits.slidesAtOnce
        )
    }

    func lease(attempts: Int) -> LeaseChange {
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

    func logPersisted(_ composer: TurnComposer) {
        logger.info(
            "State persisted to \(environment.store.name): \(composer.snapshot.state.rawValue) for session \(key.session)"
        )
    }
}
