/// A feature that existing front ends let a user switch on and this server does not have. The user is told once.
package enum UnsupportedFeature: String, Codable, Sendable, CaseIterable {
    /// Uploaded files, which were sent to another service.
    case files
    case webSearch = "web_search"
    case deepResearch = "deep_research"

    /// The features that a message asks for.
    ///
    /// - Parameter body: the `data` of the message
    static func requested(in body: JSONValue) -> Set<UnsupportedFeature> {
        Set(allCases.filter { $0.isRequested(in: body) })
    }

    private func isRequested(in body: JSONValue) -> Bool {
        switch self {
        case .files: body["store_name"]?.string?.isEmpty == false || body["file_count"].map(Self.isPositive) == true
        case .webSearch: body["web_search"] == .bool(true)
        case .deepResearch: body["deep_research"] == .bool(true)
        }
    }

    private static func isPositive(_ value: JSONValue) -> Bool {
        guard case .integer(let number) = value else { return false }
        return number > 0
    }
}
