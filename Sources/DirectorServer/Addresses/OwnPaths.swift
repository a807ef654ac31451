/// The paths this server answers, by their first segment.
struct OwnPaths: Sendable, Equatable {
    private let heads: Set<Substring>

    /// - Parameter paths: those of the routes and of the sockets, such as `/p/:id`
    init(_ paths: some Sequence<String>) {
        heads = Set(paths.map { Self.head(of: $0[...]) })
    }

    /// A request's target without the prefix under which clients reach the server, for proxies that leave it there.
    ///
    /// A prefix may have the name of one of our own paths (`/api`). Therefore a target is changed only if what is left is
    /// one of our paths.
    func target(_ target: String, below prefix: PathPrefix) -> String {
        guard !prefix.isRoot, let rest = prefix.rest(of: target) else { return target }
        let head = Self.head(of: rest)
        let isOwn = head.isEmpty ? !heads.contains(Self.head(of: target[...])) : heads.contains(head)
        guard isOwn else { return target }
        return rest.hasPrefix("/") ? String(rest) : "/" + rest
    }

    private static func head(of target: Substring) -> Substring {
        target.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" }
    }
}
