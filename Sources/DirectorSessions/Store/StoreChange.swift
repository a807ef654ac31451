package import DirectorCore

/// A hint that a session was changed.
package enum StoreChange: Sendable, Equatable {
    /// The session has at least this version.
    case moved(SessionKey, version: Int)
    /// The session was deleted.
    case deleted(SessionKey)
    /// A user wants the session's pending turn to be stopped (``SessionStore/requestStop(of:in:)``).
    case stopRequested(SessionKey)
    /// Hints were lost, because their connection was. Any session may have changed.
    case missed
}

extension StoreChange {
    /// The kinds of changes, for metrics.
    package enum Kind: String, Sendable, CaseIterable {
        case moved, deleted, missed
        case stopRequested = "stop_requested"
    }

    /// The kind of this change.
    package var kind: Kind {
        switch self {
        case .moved: .moved
        case .deleted: .deleted
        case .stopRequested: .stopRequested
        case .missed: .missed
        }
    }
}
