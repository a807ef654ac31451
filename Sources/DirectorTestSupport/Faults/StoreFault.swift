package import DirectorCore
package import DirectorSessions

/// What happens to one operation of a ``FaultyStore``.
package enum StoreFault: Sendable, Equatable {
    /// The operation has no effect and throws this error.
    case failBefore(StoreError.Code)
    /// The operation takes effect but throws `.outcomeUnknown`, as if the connection had been lost during the commit.
    case failAfter
    /// The operation waits until ``FaultyStore/release(_:)`` and then takes effect.
    case holdBefore
    /// The operation takes effect at once. Its answer waits until ``FaultyStore/release(_:)``.
    case holdAfter
    /// The operation takes effect at once, but its answer is lost. ``FaultyStore/release(_:)`` ends the wait with
    /// `.outcomeUnknown`.
    case loseReply
}

/// One call to a ``FaultyStore``.
package struct StoreOperation: Sendable, Equatable {
    /// The methods of a store.
    package enum Kind: String, Sendable, CaseIterable {
        case load, frames, entries, commit, turn, sessions, keys, owners, presentation, parts, delete
        case abandonedTurns = "abandoned turns"
        case savePart = "save part"
        case renewLease = "renew lease"
        case requestStop = "request stop"
        case checkHealth = "check health"
    }

    /// The number of the operation, from 1.
    package var number: Int
    /// Which method was called.
    package var kind: Kind
    /// The session of the operation; `nil` if it concerns no single session.
    package var key: SessionKey?
}
