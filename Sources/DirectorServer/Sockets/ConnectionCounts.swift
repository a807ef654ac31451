package import DirectorCore
import Synchronization

/// Counts open connections against the bounds, in total and per user.
package final class ConnectionCounts: Sendable {
    package enum Answer: Sendable, Equatable {
        case admitted
        case tooManyOfUser
        case tooMany
    }

    private struct State {
        var total = 0
        var byUser: [UserID: Int] = [:]
    }

    private let limit: Int
    package let limitPerUser: Int
    private let state = Mutex(State())

    package init(limit: Int, limitPerUser: Int) {
        self.limit = limit
        self.limitPerUser = limitPerUser
    }

    /// Counts one more, if there is room. An admitted connection must be given back with ``leave(_:)``.
    package func enter(_ user: UserID) -> Answer {
        state.withLock { state in
            let answer = answer(to: user, in: state)
            guard answer == .admitted else { return answer }
            state.total += 1
            state.byUser[user, default: 0] += 1
            return answer
        }
    }

    /// What ``enter(_:)`` would answer now. Counts nothing.
    package func answer(to user: UserID) -> Answer { state.withLock { answer(to: user, in: $0) } }

    private func answer(to user: UserID, in state: State) -> Answer {
        guard state.total < limit else { return .tooMany }
        return state.byUser[user, default: 0] < limitPerUser ? .admitted : .tooManyOfUser
    }

    package func leave(_ user: UserID) {
        state.withLock { state in
            state.total -= 1
            let rest = state.byUser[user, default: 0] - 1
            state.byUser[user] = rest > 0 ? rest : nil
        }
    }

    package var total: Int { state.withLock { $0.total } }
}
