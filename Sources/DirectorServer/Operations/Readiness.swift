import DirectorCore
import DirectorSessions
import Synchronization

/// Whether load balancers should send people to this server. The answer is kept in memory, so they may ask as often as
/// they like.
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

    /// Makes the server not ready, because it was asked to end.
    func drain() { isDraining.withLock { $0 = true } }
}
