/// The path below which clients find this server, such as `/tools/director`; empty for the root. It ends with no slash.
package struct PathPrefix: Sendable, Hashable, CustomStringConvertible {
    static let root = PathPrefix(unchecked: "")
    private static let longest = 256

    private let text: String

    private init(unchecked text: String) { self.text = text }

    /// - Parameter text: `nil` if it is no plain path. Two slashes in a row, dots as segments and everything that means
    ///   something in a cookie or in a header field are refused.
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

    package var description: String { text }

    var isRoot: Bool { text.isEmpty }

    /// This path, seen from outside a proxy that puts `outer` before it.
    func below(_ outer: PathPrefix) -> PathPrefix { PathPrefix(unchecked: outer.text + text) }

    /// What follows this prefix in a request's target, from its slash or question mark on; `nil` if the target does not
    /// begin with it.
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
