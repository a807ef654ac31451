/// The first segments of the paths that this server answers.
struct OwnPaths: Sendable, Equatable {
    private let heads: Set<Substring>

    /// - Parameter paths: the paths of the routes and sockets, such as `/p/:id`
    init(_ paths: some Sequence<String>) {
        heads = Set(paths.map { Self.head(of: $0[...]) })
    }

    /// Removes the prefix from a request's target if a proxy has left it there.
    ///
    /// A prefix may be the same as one of the server's own paths (`/api`). Therefore the target is changed only if the
    /// rest is one of the server's paths.
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
