/// The paths this server answers, by their first segment.
enum OwnPath {
    private static let heads: Set<Substring> = [
        "", "ws", "builder", "p", "api", "convert", "favicon.ico", "health", "ready", "version", "test-handler",
    ]

    /// A request's target without the prefix under which clients reach the server, for proxies that leave it there.
    ///
    /// A prefix may have the name of one of our own paths (`/api`). Therefore a target is changed only if what is left is
    /// one of our paths.
    static func target(_ target: String, below prefix: PathPrefix) -> String {
        guard !prefix.isRoot, let rest = prefix.rest(of: target) else { return target }
        let head = head(of: rest)
        guard heads.contains(head), !(head.isEmpty && heads.contains(self.head(of: target[...]))) else { return target }
        return rest.hasPrefix("/") ? String(rest) : "/" + rest
    }

    private static func head(of target: Substring) -> Substring {
        target.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" }
    }
}
