/// The table that holds the sessions.
package enum SupabaseTable: Sendable, Equatable {
    case named(String)
    /// The first of ``candidates`` that exists and has the required columns.
    case found

    /// The family's names for it (protocol §6.1), the later one first: the earlier table lacks columns in some
    /// installations.
    static let candidates = ["dr_sessions", "sessions"]

    /// The form of a table's name, for messages about a wrong one.
    package static let allowed = "a table's name: 1 to 63 letters, digits and underscores"

    /// A table by its name; `nil` if the text does not have the form that ``allowed`` describes.
    package init?(_ name: String) {
        guard (1...63).contains(name.utf8.count),
            name.unicodeScalars.allSatisfy({
                $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
            })
        else { return nil }
        self = .named(name)
    }

    var names: [String] {
        switch self {
        case .named(let name): [name]
        case .found: Self.candidates
        }
    }
}
