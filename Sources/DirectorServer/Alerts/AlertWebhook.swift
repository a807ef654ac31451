import FoundationEssentials

/// The address to which alerts are posted. Such an address is a secret, because everyone who knows it can post.
/// Therefore its description shows only the host.
package struct AlertWebhook: Sendable, CustomStringConvertible {
    /// The form of an address, for messages about a wrong one.
    package static let allowed = "an absolute http or https address, not longer than 2000 characters"

    let url: String
    private let host: String

    /// Parses an address; `nil` if it does not have the form that ``allowed`` describes.
    package init?(_ text: String) {
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }), let url = URL(string: text),
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = url.host(), !host.isEmpty
        else { return nil }
        self.url = text
        self.host = host
    }

    /// The webhook's host, without the secret parts of the address.
    package var description: String { "the webhook at \(host)" }
}
