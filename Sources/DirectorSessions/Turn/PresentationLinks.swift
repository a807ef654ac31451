package import DirectorCore
import Synchronization

/// Makes the absolute addresses under which presentations are opened. The base is known for certain only once the
/// server listens, if the port was left to the system.
package final class PresentationLinks: Sendable {
    private let base: Mutex<String>

    /// - Parameter base: scheme, host and port without a trailing slash, for example `https://deck.example`
    package init(base: String) {
        self.base = Mutex(base)
    }

    package func rebase(_ base: String) { self.base.withLock { $0 = base } }

    package func url(of id: PresentationID) -> String { base.withLock { $0 } + "/p/" + id.text }
}
