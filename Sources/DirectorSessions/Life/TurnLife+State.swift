package import DirectorCore

extension TurnLife {
    /// Where the life stands. One task at most works on a session. It has the session in every state from `looking` on.
    ///
    /// A step that fails leads to `looking` from every state in which a task has the session.
    package enum State: Sendable, Equatable {
        /// No task works on the session, and memory is as new as the store as far as is known. To `scheduled` when
        /// there is something to do, to `looking` when a caller reads the session again.
        case resting
        /// No task works on the session, and the session must be read again before the next step. To `scheduled` or
        /// `looking`, as from `resting`: at the latest with the next housekeeping.
        case waiting(for: Obstacle, Leftover)
        /// A task for this session is on its way. To `looking` when it begins.
        case scheduled(Freshness, Leftover)
        /// A task has the session and no turn in hand, or a caller reads the session again. With a message to
        /// `accepting`. With a turn that was accepted and not answered to `takingUp`, `passingStopOn` or `concluding`.
        /// Without either to `resting` or `waiting`; to `scheduled` when a caller has found work.
        case looking(Freshness, Leftover)
        /// A message is read, and offered to the store: alone, or with its answer where the author had it at once. To
        /// `authoring` or `stopping` when it is stored alone; to `looking` when it is stored with its answer, or was
        /// known already. After a conflict it stays, because the message is read once more. To `takingUp`,
        /// `passingStopOn` or `concluding` when the conflict was about an earlier turn that has to end first.
        case accepting(TurnID)
        /// The store is asked for the lease of a turn that was accepted and not answered. With the lease to
        /// `authoring`, `stopping` or `concluding`, without it to `looking`.
        case takingUp(TurnID, attempt: Int, UnsavedAnswer?)
        /// The user wants a turn stopped that another server works on, and the store is told. To `looking`.
        case passingStopOn(TurnID, Leftover)
        /// The author works, under this server's lease. To `concluding` when it is done or has failed, to `stopping`
        /// when it is told to end, to `looking` when the lease is lost.
        case authoring(TurnID)
        /// The author was told to end. To `concluding` when the user did not want the turn any more, or when the author
        /// was done before it heard; to `handingOver` when the server goes down; to `looking` as from `authoring`.
        case stopping(TurnID, TurnStop)
        /// An answer is offered to the store. To `looking` when it is stored, and when the store fails, in which case
        /// the answer is kept. To `changedWhileRunning` when the store holds something newer.
        case concluding(UnsavedAnswer)
        /// Something else was committed while the turn ran: a share link, an edit, or the work of another server. The
        /// session is read again. Back to `concluding` if the turn is still this server's, else to `looking`.
        case changedWhileRunning(UnsavedAnswer)
        /// The server goes down and gives the lease back, so that another server takes up the turn at once. To
        /// `looking`.
        case handingOver(TurnID)

        /// The turn that is in hand, which Stop is about.
        package var turn: TurnID? {
            switch self {
            case .resting, .waiting, .scheduled, .looking: nil
            case .accepting(let turn), .takingUp(let turn, _, _), .passingStopOn(let turn, _), .authoring(let turn),
                .stopping(let turn, _), .handingOver(let turn):
                turn
            case .concluding(let unsaved), .changedWhileRunning(let unsaved): unsaved.turn
            }
        }

        /// What has to be kept when a step of this state fails.
        var leftover: Leftover {
            switch self {
            case .resting, .accepting, .authoring, .stopping, .handingOver: .nothing
            case .waiting(_, let leftover), .scheduled(_, let leftover), .looking(_, let leftover),
                .passingStopOn(_, let leftover):
                leftover
            case .takingUp(_, _, let unsaved): Leftover(answer: unsaved)
            case .concluding(let unsaved), .changedWhileRunning(let unsaved): Leftover(answer: unsaved)
            }
        }
    }

    /// How far memory can be trusted.
    package enum Freshness: Sendable, Equatable {
        /// Nothing else has written to the session, as far as is known.
        case current
        /// The store may hold something newer, because of this obstacle: read the session before the next step.
        case stale(Obstacle)
    }

    /// Why a session cannot go on.
    package enum Obstacle: Sendable, Equatable {
        /// The store failed, or a step ended in a way that was not foreseen.
        case store
        /// Another server works on the pending turn, or did so until it died.
        case otherServer
        /// This server goes down, and another one will go on.
        case shutdown
    }

    /// What is known of a turn that was accepted, and that no step works on here.
    package struct Leftover: Sendable, Equatable {
        /// Its answer, if that is written.
        package var answer: UnsavedAnswer?
        /// Whether the store has said that no server holds the turn any more.
        package var isAbandoned: Bool

        /// By default nothing is known.
        package init(answer: UnsavedAnswer? = nil, isAbandoned: Bool = false) {
            self.answer = answer
            self.isAbandoned = isAbandoned
        }

        /// What is known where no turn is unanswered.
        package static let nothing = Leftover()
    }
}

extension TurnLife.State: CustomStringConvertible {
    /// The state without what it holds, which may be a user's text.
    package var description: String {
        switch self {
        case .resting: "resting"
        case .waiting(let obstacle, _): "waiting(for: \(obstacle))"
        case .scheduled(let freshness, _): "scheduled(\(freshness))"
        case .looking(let freshness, _): "looking(\(freshness))"
        case .accepting(let turn): "accepting(\(turn))"
        case .takingUp(let turn, let attempt, _): "takingUp(\(turn), attempt: \(attempt))"
        case .passingStopOn(let turn, _): "passingStopOn(\(turn))"
        case .authoring(let turn): "authoring(\(turn))"
        case .stopping(let turn, let stop): "stopping(\(turn), \(stop))"
        case .concluding(let unsaved): "concluding(\(unsaved.turn))"
        case .changedWhileRunning(let unsaved): "changedWhileRunning(\(unsaved.turn))"
        case .handingOver(let turn): "handingOver(\(turn))"
        }
    }
}

/// An answer that is written and not stored yet, kept until the store takes it, so that nothing is written twice.
package struct UnsavedAnswer: Sendable, Equatable {
    /// The turn that it ends.
    package let turn: TurnID
    /// The answer as it will be composed once more, on top of what the session holds then.
    package let answer: UnderstoodTurn

    /// An answer and the turn that it ends.
    package init(turn: TurnID, answer: UnderstoodTurn) {
        self.turn = turn
        self.answer = answer
    }
}

/// Why an author is stopped in the middle of a turn.
package enum TurnStop: Sendable, Equatable {
    /// The user pressed Stop.
    case user
    /// The server goes down: another one will finish the turn.
    case shutdown
}
