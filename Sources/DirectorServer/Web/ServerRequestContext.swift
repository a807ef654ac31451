import Hummingbird
import NIOCore

/// What the routes know about a request beside its head and body.
struct ServerRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The other end of the TCP connection: the client or the last proxy.
    let peer: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress
    }
}
