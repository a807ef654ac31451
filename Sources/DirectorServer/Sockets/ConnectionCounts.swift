package import DirectorCore
import Synchronization

/// Counts open connections, in total and for each user, and compares them with the limits.
package final class ConnectionCounts: Sendable {
    /// Whether one more connection is admitted.
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

    /// Counts one more connection, if there is room. If it is admitted, ``leave(_:)`` must follow.
    package func enter(_ user: UserID) -> Answer {
        state.withLock { state in
            let answer = answer(to: user, in: state)
            guard answer == .admitted else { return answer }
            state.total += 1
            state.byUser[user, default: 0] += 1
            return answer
        }
    }

    /// The answer that ``enter(_:)`` would give now. Does not count a connection.
    package func answer(to user: UserID) -> Answer { state.withLock { answer(to: user, in: $0) } }

    private func answer(to user: UserID, in state: State) -> Answer {
        guard state.total < limit else { return .tooMany }
        return state.byUser[user, default: 0] < limitPerUser ? .admitted : .tooManyOfUser
    }

    /// Ends the counting of a connection that ``enter(_:)`` admitted.
    package func leave(_ user: UserID) {
        state.withLock { state in
            state.total -= 1
            let rest = state.byUser[user, default: 0] - 1
            state.byUser[user] = rest > 0 ? rest : nil
        }
    }

    /// The number of open connections.
    package var total: Int { state.withLock { $0.total } }
}
