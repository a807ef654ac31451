/// PostgreSQL's code of five characters for an error. Unlike messages it does not depend on the server's language.
package struct SQLState: Sendable, Hashable, CustomStringConvertible {
    /// The five characters.
    package let code: String

    package init(_ code: String) { self.code = code }

    /// The first two characters: the class of the error.
    var kind: Substring { code.prefix(2) }
    /// The five characters.
    package var description: String { code }

    static let uniqueViolation = SQLState("23505")
    static let deadlock = SQLState("40P01")
    static let serializationFailure = SQLState("40001")
    static let insufficientPrivilege = SQLState("42501")
    static let readOnly = SQLState("25006")
    static let queryCanceled = SQLState("57014")
    static let unknownDatabase = SQLState("3D000")

    /// Whether the statement had no effect and may well succeed when it is repeated, because two transactions blocked
    /// each other.
    var isWorthRepeating: Bool { self == .deadlock || self == .serializationFailure }

    /// Whether the error concerns the server as a whole (disk full, out of memory, shutting down, read-only) and not
    /// the statement.
    var concernsServer: Bool { ["08", "25", "53", "57", "58", "XX"].contains(kind) && self != .queryCanceled }

    /// Whether messages of this class name only parts of the database, and never contain users' text.
    var messageIsSafe: Bool {
        ["08", "0A", "25", "26", "28", "2B", "3D", "3F", "40", "42", "53", "54", "55", "57", "58", "XX"].contains(kind)
    }
}
