/// The addresses of presentations as one reader needs them: under the address by which this reader reaches the server.
///
/// The log keeps paths, because a server moves: to another port, behind a proxy, to a domain. Each reader's connection
/// completes them.
package struct PresentationLinks: Sendable, Equatable {
    /// Scheme, host, port and path prefix without a trailing slash, for example `https://deck.example/director`.
    package let base: String

    package init(base: String) {
        self.base = base
    }

    /// The absolute address of a presentation.
    package func url(of id: PresentationID) -> String { base + Self.path(of: id) }

    private static func path(of id: PresentationID) -> String { pathPrefix + id.text }

    /// What the frames of the log keep of an address: the path of a presentation of Director's own, and the whole of any
    /// other address.
    package static func kept(of address: String) -> String { ownPath(in: address).map(String.init) ?? address }

    /// A stored address as this reader needs it.
    ///
    /// Director's own presentations get this reader's base in place of the stored one, which may be that of a server that
    /// has moved. An address of another service, which a row of an older Director holds, stays as it is.
    ///
    /// - Parameter stored: a path, or an absolute address
    package func completing(_ stored: String) -> String {
        guard let path = Self.ownPath(in: stored) else { return stored }
        return base + path
    }

    private static let pathPrefix = "/p/"
    /// ``IdentifierSource/presentationID()`` draws ids of this length in lower-case hexadecimal digits.
    private static let ownIDLength = 32

    /// The path of a presentation of Director's own at the end of an address.
    private static func ownPath(in stored: String) -> Substring? {
        let bytes = stored.utf8
        let length = pathPrefix.utf8.count + ownIDLength
        guard bytes.count >= length else { return nil }
        let path = stored[bytes.index(bytes.endIndex, offsetBy: -length)...]
        guard path.hasPrefix(pathPrefix) else { return nil }
        let isOwn = path.utf8.dropFirst(pathPrefix.utf8.count).allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
            default: false
            }
        }
        guard isOwn, path.startIndex == stored.startIndex || stored.contains("://") else { return nil }
        return path
    }
}

extension DeckReference {
    /// The deck's address for a reader.
    package func url(for links: PresentationLinks) -> String { links.completing(url) }
}
