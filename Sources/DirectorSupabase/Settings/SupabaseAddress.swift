/// The address of a Supabase project: `https://<ref>.supabase.co`, or the part of another URL before `/rest/v1`.
package struct SupabaseAddress: Sendable, Equatable, CustomStringConvertible {
    /// The address without a slash at the end.
    let base: String

    /// The form of an address, for messages about a wrong one.
    package static let allowed =
        "an absolute https address (or http, for a project on this machine or network) without user, query or fragment"

    /// Parses an address; `nil` if it does not have the form that ``allowed`` describes.
    package init?(_ text: String) {
        var text = text
        while text.hasSuffix("/") { text.removeLast() }
        if text.hasSuffix("/rest/v1") { text.removeLast("/rest/v1".count) }
        while text.hasSuffix("/") { text.removeLast() }
        let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
        guard let scheme, text.utf8.count <= 2048 else { return nil }
        let rest = text.dropFirst(scheme.count)
        let forbidden: Set<Character> = ["@", "?", "#", "\\", "\"", "<", ">", "%"]
        guard let first = rest.first, first != "/", first != ":",
            rest.allSatisfy({ $0.isASCII && !$0.isWhitespace && !forbidden.contains($0) }),
            rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        base = text
    }

    /// The address. It contains no secret.
    package var description: String { base }
}
