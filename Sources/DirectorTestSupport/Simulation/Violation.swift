/// The invariants of docs/architecture.md, as a simulation checks them.
package enum Invariant: String, Sendable, CaseIterable {
    case durableBeforeVisible = "durable before visible"
    case oneCommit = "one commit per step"
    case exactlyOnce = "exactly once"
    case oneOrder = "one order"
    case stateIsFold = "state is the fold of the log"
    case noOrphan = "no turn is orphaned"
    case isolation
    case fenced
    case bounded
    case honest
}

/// A promise that was not kept.
package struct Violation: Error, Sendable, Equatable, CustomStringConvertible {
    package var invariant: Invariant
    /// What happened, for people.
    package var detail: String

    package init(_ invariant: Invariant, _ detail: String) {
        self.invariant = invariant
        self.detail = detail
    }

    /// The promise, and what happened.
    package var description: String { "\(invariant.rawValue): \(detail)" }
}
