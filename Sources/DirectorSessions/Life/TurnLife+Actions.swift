package import DirectorCore

// What ``TurnLife`` is told beside plain values, and what it wants done.
extension TurnLife {
    /// Who holds the lease of a pending turn, and how often the turn was begun.
    package enum Holder: Sendable, Equatable {
        /// No server holds it.
        case free
        /// This server holds it. `attempts` counts how often the turn was begun, here or elsewhere.
        case thisServer(attempts: Int)
        /// Another server holds it, or held it until it died.
        case otherServer(attempts: Int)

        var attempts: Int {
            switch self {
            case .free: 0
            case .thisServer(let attempts), .otherServer(let attempts): attempts
            }
        }
    }

    /// How an author's work ended without an answer.
    package enum EarlyEnd: Sendable, Equatable {
        /// It was told to end.
        case stopped(TurnStop)
        /// It has had all the time there is.
        case timedOut
        /// It failed. The code is what the user is told.
        case failed(ClientError.Code)
    }

    /// What to do with a message that came in.
    package enum SubmissionAction: Sendable, Equatable {
        /// Show the sender that it is worked on, and ask for a task.
        case schedule(TurnID)
        /// Show the sender that it is worked on. The task that works on the session comes to it.
        case queue(TurnID)
        /// Tell the sender that it was not taken.
        case refuse(ClientError.Code)
    }

    /// What to do when the user pressed Stop.
    package enum StopAction: Sendable, Equatable {
        /// The author is at work: tell it to end.
        case stopAuthor(TurnStop)
        /// No task works on the turn here. Ask for one: it tells the server that works on the turn, or ends the turn.
        case schedule
        /// The step that is under way, or the next one, heeds it.
        case nothing
    }

    /// What to do after a hint that the store holds something newer.
    package enum HintAction: Sendable, Equatable {
        /// Ask for a task, which reads the session again.
        case schedule
        /// The author is at work: ask the store at once whether the turn is still this server's, and still wanted.
        case checkLease
        /// A task is at work and reads the session again before it ends; or no client would see what is new.
        case nothing
    }

    /// What to do with a turn that was accepted and not answered.
    package enum PendingAction: Sendable, Equatable {
        /// Store the answer, which was written before.
        case conclude(UnderstoodTurn)
        /// Ask the store for the lease.
        case takeLease(attempt: Int)
        /// Tell the store that the user wants the turn stopped, then leave it to the other server.
        case passStopOn
        /// Another server works on it.
        case leave
    }

    /// What to do when the store has answered to a request for the lease of a pending turn.
    package enum TakeUpAction: Sendable, Equatable {
        /// Have the author write the answer, again if need be.
        case author(attempt: Int, stop: TurnStop?)
        /// Store the answer, which was written before.
        case conclude(UnderstoodTurn)
        /// End the turn with this result, without asking the author.
        case end(TurnResult)
        /// Another server was faster: read the session again, and leave the turn to that server.
        case leave
    }

    /// What to do when the store has answered to a message without its answer.
    package enum AcceptAction: Sendable, Equatable {
        /// Show the message, and have the author write the answer. It is told to end at once if `stop` is given.
        case author(stop: TurnStop?)
        /// The message was known. Send its sender what the store holds.
        case repeatAnswer(TurnReceipt)
        /// Read the session again, and the message once more.
        case decideAgain
    }

    /// What to do when the store has answered to a message with its answer.
    package enum AnswerAction: Sendable, Equatable {
        /// Show both.
        case show
        /// The message was known. Send its sender what the store holds.
        case repeatAnswer(TurnReceipt)
        /// Read the session again, and the message once more.
        case decideAgain
    }

    /// What to do when the author's work ended early.
    package enum EarlyEndAction: Sendable, Equatable {
        /// End the turn with this result.
        case end(TurnResult)
        /// Give the lease back.
        case handOver
    }

    /// What to do when the store has answered to the answer of a turn.
    package enum ConcludeAction: Sendable, Equatable {
        /// Show it.
        case show
        /// Read the session again, then say what was found.
        case reload
    }

    /// What to do when the session was read again because something else was committed while the turn ran.
    package enum MergeAction: Sendable, Equatable {
        /// The turn is still this server's: offer the answer once more, on top of what was read.
        case conclude
        /// The turn has ended elsewhere.
        case done
        /// Another server works on the session.
        case leave
    }
}
