import DirectorCore
import DirectorSessions

extension TurnID {
    static let topic = TurnID(unchecked: "topic")
    static let answers = TurnID(unchecked: "answers")
}

extension UnderstoodTurn {
    static let written = UnderstoodTurn(
        intent: Intent(.askHelpOrQuestion),
        result: .answer(AnswerDraft(text: "An answer"))
    )
}

extension UnsavedAnswer {
    static let topic = UnsavedAnswer(turn: .topic, answer: .written)
}

extension CommitOutcome {
    static let stored = CommitOutcome.committed(head: LogSequence(2))
    static let overtaken = CommitOutcome.conflict(head: LogSequence(3))
}

/// A life in each of its states, brought there by what happens in a session. The turn in hand is `topic`.
extension TurnLife {
    /// The largest text is ten bytes long, two messages may wait, and a turn is begun three times at most.
    static var resting: TurnLife {
        var limits = Limits()
        limits.userTextSize = 10
        limits.inboxSize = 2
        limits.turnAttempts = 3
        return TurnLife(TurnLife.Bounds(limits))
    }

    static var scheduled: TurnLife { after(.resting) { _ = $0.submit(.topic) } }

    static var looking: TurnLife { after(.scheduled) { $0.begin() } }

    static var accepting: TurnLife { after(.looking) { _ = $0.next() } }

    static var authoring: TurnLife { after(.accepting) { _ = $0.accepted(.stored) } }

    static func stopping(_ reason: TurnStop) -> TurnLife {
        after(.authoring) { life in
            switch reason {
            case .user: _ = life.stop(.topic, pending: .topic)
            case .shutdown: _ = life.leave()
            }
        }
    }

    static var handingOver: TurnLife { after(.stopping(.shutdown)) { _ = $0.authorEnded(.stopped(.shutdown)) } }

    static var concluding: TurnLife { after(.authoring) { $0.wrote(.written) } }

    static var changedWhileRunning: TurnLife { after(.concluding) { _ = $0.concluded(.overtaken) } }

    static var waitingForStore: TurnLife {
        after(.authoring) { life in
            life.interrupted(by: .store)
            life.end()
        }
    }

    /// The answer is written, and the store does not take it.
    static var holdingAnAnswer: TurnLife {
        after(.concluding) { life in
            life.interrupted(by: .store)
            life.end()
        }
    }

    /// A turn was found that another server works on, or worked on before it died.
    static var runningElsewhere: TurnLife {
        after(.resting) { life in
            _ = life.wake(hasPending: true)
            life.begin()
            _ = life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: 1))
            life.end()
        }
    }

    static var takingUp: TurnLife { takingUp(attempts: 1) }

    /// - Parameter attempts: how often the turn was begun before
    static func takingUp(attempts: Int) -> TurnLife {
        after(.runningElsewhere) { life in
            _ = life.turnWasAbandoned()
            life.begin()
            life.refreshed()
            _ = life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: attempts))
        }
    }

    static var passingStopOn: TurnLife {
        after(.runningElsewhere) { life in
            _ = life.stop(nil, pending: .topic)
            life.begin()
            life.refreshed()
            _ = life.foundPendingTurn(.topic, heldBy: .otherServer(attempts: 1))
        }
    }

    private static func after(_ life: TurnLife, _ events: (inout TurnLife) -> Void) -> TurnLife {
        var life = life
        events(&life)
        return life
    }

    /// A message of this turn comes in.
    mutating func submit(_ turn: TurnID, text: String = "Bees") -> SubmissionAction {
        submitted(
            UserMessage(turn: turn, text: text),
            from: nil,
            at: Timestamp(milliseconds: 0),
            newTurn: { TurnID(unchecked: "unnamed") }
        )
    }

    /// Everything is read from the store, and no turn is unanswered: the turn of the next message, if there is one.
    mutating func beginTask() -> TurnID? {
        begin()
        refreshed()
        foundNoPendingTurn()
        return next()?.message.input.turn
    }
}
