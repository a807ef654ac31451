import DirectorLanguage
import DirectorOffline

/// The key of a model service. Prints as nothing: the key is only ever put into the request that needs it.
package struct APIKey: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// What a key may look like, for error messages.
    package static let allowed = "1 to 4096 visible ASCII characters"

    /// `nil` for a text that cannot be sent in a header.
    package init?(_ text: String) {
        guard (1...4096).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.text = text
    }

    /// For the `Authorization` header and nothing else.
    var authorization: String { "Bearer " + text }

    /// `message` without the key, for what a service says about it.
    func redacted(_ message: String) -> String {
        guard text.utf8.count >= 4 else { return message }
        return message.split(separator: text, omittingEmptySubsequences: false).joined(separator: "(key)")
    }

    package var description: String { "(key)" }
    package var debugDescription: String { "(key)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
