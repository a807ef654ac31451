extension DecodingError {
    /// Where and why, without what was found there: that may be the user's text.
    package var reason: String {
        switch self {
        case .typeMismatch(_, let context): "wrong type at \(context.place)"
        case .valueNotFound(_, let context): "nothing at \(context.place)"
        case .keyNotFound(let key, let context): "no \(key.stringValue) at \(context.place)"
        case .dataCorrupted(let context): "invalid at \(context.place)"
        @unknown default: "unreadable"
        }
    }
}

extension DecodingError.Context {
    fileprivate var place: String {
        codingPath.isEmpty ? "the top" : codingPath.map(\.stringValue).joined(separator: ".")
    }
}
