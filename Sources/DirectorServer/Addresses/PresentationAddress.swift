import DirectorCore

/// Reads the addresses of presentations that front ends and stored columns hold.
enum PresentationAddress {
    /// The id in an address that ends in `/p/<id>`. The host and the prefix before it do not matter, because a server's
    /// address may change.
    ///
    /// - Parameter text: an absolute http or https address, or a path
    static func id(in text: String) -> PresentationID? {
        guard let path = path(of: text) else { return nil }
        let segments = path.split(separator: "/")
        guard segments.count >= 2, segments[segments.count - 2] == "p" else { return nil }
        return PresentationID(String(segments[segments.count - 1]))
    }

    private static func path(of text: String) -> Substring? {
        let whole = text.prefix { $0 != "?" && $0 != "#" }
        if whole.hasPrefix("/") { return whole }
        guard WebOrigin(ofURL: text) != nil, let separator = whole.firstRange(of: "://") else { return nil }
        return whole[separator.upperBound...].drop { $0 != "/" }
    }
}
