/// Director's own parameters in an address: those that begin with `director_`.
package struct PostgresOptions: Sendable, Equatable {
    /// Whether a pooler hands out server connections by the transaction.
    package enum Pooler: String, Sendable, CaseIterable {
        /// Ask the server for its process id and compare; a pooler found that way counts as `transaction`.
        case detect
        /// No prepared statements, no settings, polling instead of `LISTEN`.
        case transaction
        /// The pooler keeps one server connection for each client connection, so it works as if there were no pooler.
        case session
    }

    /// Where other services read the history.
    package enum History: String, Sendable, CaseIterable {
        /// In a view, which composes the history when it is read.
        case view
        /// In a column of the shared table. Every commit appends to the column and thereby rewrites it, so a turn costs
        /// more the longer the history is.
        case column
    }

    /// The PostgreSQL schema of Director's tables; `nil` for the first schema of the search path.
    package var schema: String?
    /// The table that other services read, with or without its schema. `nil` means `sessions`, or `dr_sessions` if only
    /// that exists.
    package var sharedTable: String?
    /// The prefix of the names of Director's tables.
    package var prefix = "session_"
    package var pooler = Pooler.detect
    /// Where other services read the history.
    package var history = History.view
    /// A role that may use Director's tables in addition to the role that created them.
    package var role: String?

    package init() {}

    static let allowed = [
        "director_schema=NAME", "director_sessions=TABLE", "director_prefix=PREFIX",
        "director_pooler=\(Pooler.allCases.map(\.rawValue).joined(separator: "|"))",
        "director_history=\(History.allCases.map(\.rawValue).joined(separator: "|"))", "director_role=NAME",
    ]

    /// Sets what a parameter says.
    ///
    /// - Returns: `false` if there is no such parameter, or not with this value
    mutating func set(_ name: Substring, to value: String) -> Bool {
        switch name {
        case "director_schema":
            schema = value
            return Self.isName(value)
        case "director_sessions":
            sharedTable = value
            let parts = value.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count <= 2 && parts.allSatisfy { Self.isName(String($0)) }
        case "director_prefix":
            prefix = value
            return Self.isName(value) && value.utf8.count <= 32
        case "director_role":
            role = value
            return Self.isName(value)
        case "director_pooler":
            pooler = Pooler(rawValue: value) ?? .detect
            return Pooler(rawValue: value) != nil
        case "director_history":
            history = History(rawValue: value) ?? .view
            return History(rawValue: value) != nil
        default: return false
        }
    }

    /// What PostgreSQL takes as a name without cutting it.
    private static func isName(_ text: String) -> Bool {
        (1...63).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
