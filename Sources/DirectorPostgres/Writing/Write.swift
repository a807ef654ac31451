import DirectorCore
import DirectorSessions

/// One write, with the continuation of the caller that waits for it.
enum Write: Sendable {
    case commit(EncodedCommit, Reply<CommitOutcome>)
    case savePart(PartWrite, Reply<Bool>)
    case renewLease(RenewalWrite, Reply<LeaseRenewal>)
    case requestStop(TurnID, SessionKey, Reply<Bool>)
    case delete(SessionKey, Reply<Bool>)
    case health(Reply<Void>)

    /// The caller that waits for the result.
    struct Reply<Value: Sendable>: Sendable {
        let waiter: CheckedContinuation<Value, any Error>

        func callAsFunction(_ result: Result<Value, StoreError>) {
            waiter.resume(with: result.mapError { $0 as any Error })
        }
    }

    /// Writes of the same kind may share a batch.
    var kind: Int {
        switch self {
        case .commit: 0
        case .savePart: 1
        case .renewLease: 2
        case .requestStop: 3
        case .delete: 4
        case .health: 5
        }
    }

    var operation: String {
        switch self {
        case .commit: "commit"
        case .savePart: "save part"
        case .renewLease: "renew lease"
        case .requestStop: "request stop"
        case .delete: "delete"
        case .health: "health check"
        }
    }

    var key: SessionKey? {
        switch self {
        case .commit(let encoded, _): encoded.key
        case .savePart(let write, _): write.holder.key
        case .renewLease(let renewal, _): renewal.holder.key
        case .requestStop(_, let key, _): key
        case .delete(let key, _): key
        case .health: nil
        }
    }

    /// The approximate size in memory, in bytes.
    var bytes: Int {
        switch self {
        case .commit(let encoded, _): encoded.bytes
        case .savePart(let write, _): write.part.content.utf8.count
        case .renewLease, .requestStop, .delete, .health: 0
        }
    }

    func fail(_ error: StoreError) {
        switch self {
        case .commit(_, let reply): reply(.failure(error))
        case .savePart(_, let reply), .requestStop(_, _, let reply), .delete(_, let reply): reply(.failure(error))
        case .renewLease(_, let reply): reply(.failure(error))
        case .health(let reply): reply(.failure(error))
        }
    }
}
