package import DirectorCore
package import DirectorSessions

/// What goes wrong with one operation of a ``FaultyStore``.
package enum StoreFault: Sendable, Equatable {
    /// Nothing is done, and this is thrown.
    case failBefore(StoreError.Code)
    /// It is done, but `.outcomeUnknown` is thrown: the connection died during the commit.
    case failAfter
    /// Waits before it is done, until ``FaultyStore/release(_:)``.
    case holdBefore
    /// Is done at once; the answer waits until ``FaultyStore/release(_:)``.
    case holdAfter
    /// Is done at once; the answer never comes. ``FaultyStore/release(_:)`` ends the wait with `.outcomeUnknown`.
    case loseReply
}

/// One call to a ``FaultyStore``.
package struct StoreOperation: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case load, frames, entries, commit, turn, sessions, keys, owners, presentation, parts, delete
        case abandonedTurns = "abandoned turns"
        case savePart = "save part"
        case renewLease = "renew lease"
        case requestStop = "request stop"
        case checkHealth = "check health"
    }

    /// Counts all operations, from 1.
    package var number: Int
    package var kind: Kind
    /// The session it is about, if it is about one.
    package var key: SessionKey?
}
