package import DirectorCore
import Synchronization

/// The addresses of presentations for what is written while no client is connected. The base is known for certain only
/// once the server listens, if the port was left to the system.
package final class DefaultLinks: Sendable {
    private let links: Mutex<PresentationLinks>

    /// - Parameter base: scheme, host and port without a trailing slash, for example `https://deck.example`
    package init(base: String) {
        links = Mutex(PresentationLinks(base: base))
    }

    package func rebase(_ base: String) { links.withLock { $0 = PresentationLinks(base: base) } }

    package var current: PresentationLinks { links.withLock { $0 } }
}
