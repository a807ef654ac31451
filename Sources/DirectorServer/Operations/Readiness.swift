import DirectorCore
import DirectorSessions
import Synchronization

/// Whether people should be sent to this server. Known at any moment without asking anybody, so that load balancers may
/// ask as often as they like.
final class Readiness: Sendable {
    enum State: Sendable, Equatable {
        case ready
        case storeUnavailable(since: String)
        case shuttingDown
    }

    private let registry: SessionRegistry
    private let isDraining = Mutex(false)

    init(registry: SessionRegistry) {
        self.registry = registry
    }

    var state: State {
        if registry.isClosing || isDraining.withLock({ $0 }) { return .shuttingDown }
        guard let outage = registry.environment.health.outage else { return .ready }
        return .storeUnavailable(since: outage.since.description)
    }

    var storeName: String { registry.environment.store.name }

    var isStoreHealthy: Bool { registry.environment.health.isHealthy }

    /// The server has been asked to end.
    func drain() { isDraining.withLock { $0 = true } }
}
