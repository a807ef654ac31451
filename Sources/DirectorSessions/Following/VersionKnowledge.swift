/// Whether a session's copy in memory may be behind the store, as far as hints tell. A value: the session keeps it where
/// hints can be judged without waiting for the session.
package struct VersionKnowledge: Sendable, Equatable {
    /// A look at the store, to be ended with ``end(_:)``.
    package struct Look: Sendable, Equatable {
        fileprivate let hints: Int
    }

    /// The version in memory.
    package private(set) var known = 0
    /// The newest version there may be.
    private var heard = 0
    /// Counts hints, so that one that comes during a look is not taken for answered by it.
    private var hints = 0

    package init() {}

    /// Whether there may be something that we have not seen.
    package var isBehind: Bool { heard > known }

    /// The copy in memory is of this version now.
    package mutating func learn(_ version: Int) { known = version }

    /// The store has at least this version.
    ///
    /// - Returns: whether that is news: the first hint of something we have not seen
    package mutating func hear(_ version: Int) -> Bool {
        guard version > known, version > heard else { return false }
        heard = version
        hints += 1
        return true
    }

    /// Anything may have happened.
    package mutating func distrust() {
        heard = .max
        hints += 1
    }

    package func beginLook() -> Look { Look(hints: hints) }

    /// What the store holds is known now, unless there was a hint since then.
    package mutating func end(_ look: Look) {
        guard look.hints == hints else { return }
        heard = known
    }
}
