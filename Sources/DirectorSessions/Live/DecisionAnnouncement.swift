import DirectorCore
import Synchronization

/// Keeps a decision to itself as long as it may lead to an answer at once, since then the progress belongs behind the
/// user's entry; tells it as soon as there is something to wait for.
final class DecisionAnnouncement: Sendable {
    private enum State {
        case held(WorkflowDecision?)
        case open
    }

    private let state = Mutex(State.held(nil))
    private let progress: TurnProgress

    init(progress: TurnProgress) { self.progress = progress }

    /// It was decided what to do.
    func decided(_ decision: WorkflowDecision) {
        let tell = state.withLock { state in
            guard case .held = state else { return true }
            state = .held(decision)
            return false
        }
        if tell { progress.announce(decision) }
    }

    /// The user's entry is stored and the author works: tell what is known, and from now on at once.
    func open() {
        let known = state.withLock { state -> WorkflowDecision? in
            defer { state = .open }
            guard case .held(let decision) = state else { return nil }
            return decision
        }
        if let known { progress.announce(known) }
    }

    /// The decision, if it was made and not told.
    var held: WorkflowDecision? {
        state.withLock { state in
            guard case .held(let decision) = state else { return nil }
            return decision
        }
    }
}
