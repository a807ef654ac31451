/// The key of a Supabase project. Logs, errors and printed values do not show it.
package struct SupabaseKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the setting that holds the key, for messages.
    package let name: String
    let text: String

    /// The form of a key, for messages about a wrong one.
    package static let allowed = "the project's key: printable ASCII without spaces"

    /// - Parameters:
    ///   - name: the name of the setting that holds the key
    /// - Returns: `nil` if the text cannot be a key because it does not fit into a header
    package init?(_ text: String, name: String) {
        guard !text.isEmpty, text.utf8.count <= 4096, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.name = name
        self.text = text
    }

    /// The header fields that send the key.
    ///
    /// A key of the older kind is a JSON Web Token, which PostgREST reads from `Authorization`. A key of the newer kind
    /// (`sb_secret_…`, `sb_publishable_…`) is not a token, and a self-hosted gateway would refuse it in that field.
    var fields: [(String, String)] {
        let apikey = ("apikey", text)
        return isToken ? [apikey, ("authorization", "Bearer \(text)")] : [apikey]
    }

    /// Whether the key has the form of a JSON Web Token: three base64url parts, the first of which begins a JSON
    /// object.
    private var isToken: Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && text.hasPrefix("eyJ") && parts.allSatisfy { !$0.isEmpty }
    }

    /// The setting's name, without the key.
    package var description: String { "\(name) (hidden)" }
    /// The setting's name, without the key.
    package var debugDescription: String { description }
    /// A mirror without the key, so that `dump` does not show it.
    package var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
