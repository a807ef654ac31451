/// PostgreSQL's five characters that say what went wrong, whatever the language of its messages.
package struct SQLState: Sendable, Hashable, CustomStringConvertible {
    package let code: String

    package init(_ code: String) { self.code = code }

    /// The first two characters: the kind of error.
    var kind: Substring { code.prefix(2) }
    package var description: String { code }

    static let uniqueViolation = SQLState("23505")
    static let deadlock = SQLState("40P01")
    static let serializationFailure = SQLState("40001")
    static let insufficientPrivilege = SQLState("42501")
    static let readOnly = SQLState("25006")
    static let queryCanceled = SQLState("57014")
    static let unknownDatabase = SQLState("3D000")

    /// Nothing was done, and the same again may well work: two transactions were in each other's way.
    var isWorthRepeating: Bool { self == .deadlock || self == .serializationFailure }

    /// About the server as a whole (no room, no memory, shutting down, read only), not about what was asked.
    var concernsServer: Bool { ["08", "25", "53", "57", "58", "XX"].contains(kind) && self != .queryCanceled }

    /// Whether messages of this kind name things of the database only, never what somebody wrote.
    var messageIsSafe: Bool {
        ["08", "0A", "25", "26", "28", "2B", "3D", "3F", "40", "42", "53", "54", "55", "57", "58", "XX"].contains(kind)
    }
}
