import DirectorCore
import HTTPTypes
import NIOCore
import Synchronization

/// The addresses at which clients reach this server. All parts that make or compare addresses use it. If the system
/// chooses the port, the port is known only after the server listens.
final class ServerAddresses: Sendable {
    private let policy: AddressPolicy
    private let host: String
    private let listening: Mutex<BaseAddress>

    init(policy: AddressPolicy, host: String, port: Int) {
        self.policy = policy
        self.host = host
        listening = Mutex(BaseAddress(listeningOn: host, port: port))
    }

    /// Records the port on which the server listens now.
    func listens(onPort port: Int) {
        listening.withLock { $0 = BaseAddress(listeningOn: host, port: port) }
    }

    /// An address that a person can open: the public address, otherwise the one on which the server listens.
    var own: BaseAddress { policy.publicAddress ?? listening.withLock { $0 } }

    /// The address at which the sender of a request reaches this server.
    func base(for head: HTTPRequest, from peer: SocketAddress?) -> BaseAddress {
        policy.base(for: head, from: IPAddress(peer), fallback: own)
    }

    /// Makes the addresses of presentations for the sender of a request.
    func links(for head: HTTPRequest, from peer: SocketAddress?) -> PresentationLinks {
        PresentationLinks(base: base(for: head, from: peer).description)
    }

    /// The host under which the sender of a request knows this server.
    func host(for head: HTTPRequest, from peer: SocketAddress?) -> String? {
        policy.host(for: head, from: IPAddress(peer))
    }
}
