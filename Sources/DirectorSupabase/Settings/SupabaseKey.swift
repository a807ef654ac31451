/// The key of a Supabase project. Never shows itself: not in logs, not in errors, not when a value that holds it is
/// printed.
package struct SupabaseKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The setting it came from, for messages.
    package let name: String
    let text: String

    /// What a key must look like, for error messages.
    package static let allowed = "the project's key: printable ASCII without spaces"

    /// - Parameters:
    ///   - name: the setting it comes from
    /// - Returns: `nil` if the text cannot be a key (it would not fit into a header)
    package init?(_ text: String, name: String) {
        guard !text.isEmpty, text.utf8.count <= 4096, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.name = name
        self.text = text
    }

    /// The header fields that carry it.
    ///
    /// A key of the older kind is a JSON Web Token, which PostgREST reads from `Authorization`. One of the newer kind
    /// (`sb_secret_…`, `sb_publishable_…`) is none, and a gateway of one's own would refuse it there.
    var fields: [(String, String)] {
        let apikey = ("apikey", text)
        return isToken ? [apikey, ("authorization", "Bearer \(text)")] : [apikey]
    }

    /// Whether it has the form of a JSON Web Token: three parts of base64url, the first of which begins a JSON object.
    private var isToken: Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && text.hasPrefix("eyJ") && parts.allSatisfy { !$0.isEmpty }
    }

    package var description: String { "\(name) (hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
