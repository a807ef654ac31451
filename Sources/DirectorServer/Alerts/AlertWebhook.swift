import FoundationEssentials

/// Where alerts are posted to. Such addresses are secrets (whoever knows one can post), so that it describes itself by its
/// host alone.
package struct AlertWebhook: Sendable, CustomStringConvertible {
    package static let allowed = "an absolute http or https address, not longer than 2000 characters"

    let url: String
    private let host: String

    /// `nil` if the text is no address to post to.
    package init?(_ text: String) {
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }), let url = URL(string: text),
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = url.host(), !host.isEmpty
        else { return nil }
        self.url = text
        self.host = host
    }

    package var description: String { "the webhook at \(host)" }
}
