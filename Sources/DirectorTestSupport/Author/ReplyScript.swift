import DirectorSessions

/// Decides how calls of each kind are answered: always in the same way, or differently once. Holds calls until they are
/// released.
///
/// May be shared between threads. A held call ends with its task.
package final class ReplyScript<Kind: Hashable & Sendable>: Sendable {
    private struct State: Sendable {
        var always: [Kind: ScriptedReply] = [:]
        var once: [Kind: [ScriptedReply]] = [:]
        var held: [Kind: Set<Int>] = [:]
        var lastHold = 0

        mutating func take(_ kind: Kind) -> ScriptedReply {
            guard once[kind]?.isEmpty == false, let reply = once[kind]?.removeFirst() else {
                return always[kind] ?? .ready
            }
            return reply
        }
    }

    private let state = Monitor(State())

    package init() {}

    /// Sets the reply for every further call of this kind.
    package func always(_ kind: Kind, _ reply: ScriptedReply) {
        state.withLock { $0.always[kind] = reply }
    }

    /// Sets the reply for the next call of this kind. Several replies are used one after another.
    package func once(_ kind: Kind, _ reply: ScriptedReply) {
        state.withLock { $0.once[kind, default: []].append(reply) }
    }

    /// Returns when a call of this kind is held.
    package func waitUntilHeld(_ kind: Kind) async throws {
        try await state.wait { $0.held[kind]?.isEmpty == false ? () : nil }
    }

    /// Lets the held calls of this kind continue.
    package func release(_ kind: Kind) {
        state.withLock { $0.held[kind] = nil }
    }

    func draft<Value: Sendable>(_ kind: Kind, _ value: @escaping @Sendable () -> Value) -> Draft<Value> {
        switch state.withLock({ $0.take(kind) }) {
        case .ready: return .ready(value())
        case .working(let steps, let failure):
            return .pending { progress in
                for step in steps { try await self.take(step, kind, progress) }
                if let failure { throw failure }
                return value()
            }
        }
    }

    private func take(_ step: ScriptedReply.Step, _ kind: Kind, _ progress: any DraftProgress) async throws {
        switch step {
        case .report(let text, let percent): progress.report(text, percent: percent)
        case .delta(let text): progress.delta(text)
        case .spend(let usage): progress.spent(usage)
        case .hold: try await hold(kind)
        }
    }

    private func hold(_ kind: Kind) async throws {
        let id = state.withLock { state in
            state.lastHold += 1
            state.held[kind, default: []].insert(state.lastHold)
            return state.lastHold
        }
        defer { state.withLock { _ = $0.held[kind]?.remove(id) } }
        try await state.wait { $0.held[kind]?.contains(id) == true ? nil : () }
    }
}
