import DirectorCore

/// The result of comparing a live session with the store.
package enum ReconciliationFinding: Sendable, Equatable {
    case inStep
    /// The store has a newer version that was not announced to this server.
    case behind(version: Int)
    /// The store has an older version than one that was durable, so it was restored from a backup.
    case ahead
    /// The version is the same, but these fields differ.
    case different([String])
    /// The store has no session, or another session with the same key.
    case gone

    package init(memory: StoredSession, store: StoredSession?) {
        guard let store, store.snapshot.createdAt == memory.snapshot.createdAt else {
            self = .gone
            return
        }
        if store.version > memory.version {
            self = .behind(version: store.version)
        } else if store.version < memory.version {
            self = .ahead
        } else {
            let fields = memory.snapshot.differences(from: store.snapshot)
            self = fields.isEmpty ? .inStep : .different(fields)
        }
    }

    /// The kinds of differences, for metrics and the log.
    package enum Kind: String, Sendable, CaseIterable { case behind, ahead, different, gone }

    /// `nil` if there is no difference.
    package var kind: Kind? {
        switch self {
        case .inStep: nil
        case .behind: .behind
        case .ahead: .ahead
        case .different: .different
        case .gone: .gone
        }
    }
}
