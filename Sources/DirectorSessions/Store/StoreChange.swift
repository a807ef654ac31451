package import DirectorCore

/// A hint that a session was written to.
package enum StoreChange: Sendable, Equatable {
    /// The session has at least this version.
    case moved(SessionKey, version: Int)
    /// The session was deleted.
    case deleted(SessionKey)
    /// A user wants the session's pending turn stopped (``SessionStore/requestStop(of:in:)``).
    case stopRequested(SessionKey)
    /// Hints were lost, because the connection that brings them was: every session may have moved.
    case missed
}

extension StoreChange {
    /// The kinds, for metrics.
    package enum Kind: String, Sendable, CaseIterable {
        case moved, deleted, missed
        case stopRequested = "stop_requested"
    }

    package var kind: Kind {
        switch self {
        case .moved: .moved
        case .deleted: .deleted
        case .stopRequested: .stopRequested
        case .missed: .missed
        }
    }
}
