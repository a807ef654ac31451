import DirectorCore

/// What a live session has come to, compared with what the store holds of it.
package enum ReconciliationFinding: Sendable, Equatable {
    case inStep
    /// The store holds a newer version, of which nobody has told us.
    case behind(version: Int)
    /// The store holds an older version than one that was durable: it was put back.
    case ahead
    /// The same version with another content, in these fields.
    case different([String])
    /// The store holds nothing, or another session of the same name.
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

    /// The kinds, for metrics and the log.
    package enum Kind: String, Sendable, CaseIterable { case behind, ahead, different, gone }

    /// `nil` if there is nothing to report.
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
