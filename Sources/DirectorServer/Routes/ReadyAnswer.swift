import DirectorSessions
import Hummingbird

/// The answer to `GET /ready`: 503 while load balancers should send people to other servers.
struct ReadyAnswer: Encodable {
    let status: String
    let store: String
    /// When the store's outage began.
    let since: String?

    init(_ readiness: Readiness) {
        store = readiness.storeName
        switch readiness.state {
        case .ready: (status, since) = ("ready", nil)
        case .storeUnavailable(let begin): (status, since) = ("store_unavailable", begin)
        case .shuttingDown: (status, since) = ("shutting_down", nil)
        }
    }

    func response() throws -> Response { try .json(self, status: status == "ready" ? .ok : .serviceUnavailable) }
}
