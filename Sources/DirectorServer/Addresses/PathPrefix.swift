/// The path below which clients find this server, such as `/tools/director`; empty for the root. It does not end with a
/// slash.
package struct PathPrefix: Sendable, Hashable, CustomStringConvertible {
    static let root = PathPrefix(unchecked: "")
    private static let longest = 256

    private let text: String

    private init(unchecked text: String) { self.text = text }

    /// - Parameter text: the result is `nil` if it is not a plain path. Two slashes in a row, segments of dots, and all
    ///   characters with a meaning in cookies or header fields are refused.
    init?(_ text: some StringProtocol) {
        var trimmed = Substring(text)
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        guard !trimmed.isEmpty else {
            self = .root
            return
        }
        let segments = trimmed.split(separator: "/", omittingEmptySubsequences: false)
        guard trimmed.utf8.count <= Self.longest, segments[0].isEmpty,
            segments.dropFirst().allSatisfy(Self.isPlain)
        else { return nil }
        self.text = String(trimmed)
    }

    /// The path; empty for the root.
    package var description: String { text }

    var isRoot: Bool { text.isEmpty }

    /// This path as seen from outside a proxy that puts `outer` before it.
    func below(_ outer: PathPrefix) -> PathPrefix { PathPrefix(unchecked: outer.text + text) }

    /// The rest of a request's target after this prefix, beginning with a slash or a question mark; `nil` if the target
    /// does not begin with the prefix.
    func rest(of target: String) -> Substring? {
        guard target.hasPrefix(text) else { return nil }
        let rest = target.dropFirst(text.count)
        return rest.isEmpty || rest.first == "/" || rest.first == "?" ? rest : nil
    }

    private static func isPlain(_ segment: Substring) -> Bool {
        guard !segment.isEmpty, segment != ".", segment != ".." else { return false }
        return segment.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "+"):
                true
            default: false
            }
        }
    }
}
