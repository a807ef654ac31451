/// The names of Director's tables and functions, quoted and with their schema. So the search path does not matter: on a
/// pooler's connection another client may have changed it.
struct TableNames: Sendable, Equatable {
    let schema: String
    let prefix: String
    /// The table that other services read.
    let sharedSchema: String
    let sharedTable: String

    /// - Parameters:
    ///   - currentSchema: the schema for names without one
    ///   - shared: the shared table, with or without its schema
    init(_ options: PostgresOptions, currentSchema: String, shared: String) {
        schema = options.schema ?? currentSchema
        prefix = options.prefix
        let parts = shared.split(separator: ".").map(String.init)
        sharedSchema = parts.count == 2 ? parts[0] : schema
        sharedTable = parts.last ?? shared
    }

    /// The table with one row for each session. Every commit replaces the session's row.
    var heads: String { own("heads") }
    /// The table of log entries.
    var entries: String { own("entries") }
    /// The table of finished parts of pending turns.
    var parts: String { own("parts") }
    /// The table of changes, for servers that cannot use `LISTEN`.
    var moves: String { own("moves") }
    /// The table about the store itself. It has one row.
    var store: String { own("store") }
    /// The view in which other services read conversations.
    var history: String { own("history") }
    var cascade: String { own("cascade") }
    var shared: String { "\(quoted(sharedSchema)).\(quoted(sharedTable))" }

    /// The channel for `LISTEN`. Other installations in the same database use other channels.
    var channel: String {
        let name = "\(schema).\(prefix)moves"
        return name.utf8.count <= 63 ? name : "director_\(String(fingerprint(name), radix: 16))"
    }

    func own(_ name: String) -> String { "\(quoted(schema)).\(quoted(prefix + name))" }
}

/// A name quoted for SQL. It may contain any character.
func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

/// A text quoted for SQL. Only for texts that Director makes itself; values are sent as parameters.
func literal(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
}

/// A hash of 64 bits (FNV-1a). The same in every process and version.
func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
