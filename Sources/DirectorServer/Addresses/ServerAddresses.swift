import DirectorCore
import HTTPTypes
import NIOCore
import Synchronization

/// Where clients reach this server, for everything that makes addresses or compares them. The port is known for certain
/// only once the server listens, if the choice was left to the system.
final class ServerAddresses: Sendable {
    private let policy: AddressPolicy
    private let host: String
    private let listening: Mutex<BaseAddress>

    init(policy: AddressPolicy, host: String, port: Int) {
        self.policy = policy
        self.host = host
        listening = Mutex(BaseAddress(listeningOn: host, port: port))
    }

    /// The server listens now.
    func listens(onPort port: Int) {
        listening.withLock { $0 = BaseAddress(listeningOn: host, port: port) }
    }

    /// What a person can open: the public address, else the one the server listens on.
    var own: BaseAddress { policy.publicAddress ?? listening.withLock { $0 } }

    /// The address under which the sender of a request reaches this server.
    func base(for head: HTTPRequest, from peer: SocketAddress?) -> BaseAddress {
        policy.base(for: head, from: IPAddress(peer), fallback: own)
    }

    /// The addresses of presentations as the sender of a request opens them.
    func links(for head: HTTPRequest, from peer: SocketAddress?) -> PresentationLinks {
        PresentationLinks(base: base(for: head, from: peer).description)
    }

    /// The host under which the sender of a request knows this server.
    func host(for head: HTTPRequest, from peer: SocketAddress?) -> String? {
        policy.host(for: head, from: IPAddress(peer))
    }
}
