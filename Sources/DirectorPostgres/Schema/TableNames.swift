/// The names of everything we have in a database, quoted and with their schema, so that no search path matters: a
/// pooler's connections have whatever path somebody else left there.
struct TableNames: Sendable, Equatable {
    let schema: String
    let prefix: String
    /// The table that other services read.
    let sharedSchema: String
    let sharedTable: String

    /// - Parameters:
    ///   - currentSchema: where objects go that name none
    ///   - shared: the shared table, perhaps with its schema in front
    init(_ options: PostgresOptions, currentSchema: String, shared: String) {
        schema = options.schema ?? currentSchema
        prefix = options.prefix
        let parts = shared.split(separator: ".").map(String.init)
        sharedSchema = parts.count == 2 ? parts[0] : schema
        sharedTable = parts.last ?? shared
    }

    /// One row for each session: what a commit replaces.
    var heads: String { own("heads") }
    /// The log.
    var entries: String { own("entries") }
    /// Finished parts of pending turns.
    var parts: String { own("parts") }
    /// What moved, for those who cannot `LISTEN`.
    var moves: String { own("moves") }
    /// About the store itself: one row.
    var store: String { own("store") }
    /// The conversations as other services read them, put together from the log.
    var history: String { own("history") }
    var cascade: String { own("cascade") }
    var shared: String { "\(quoted(sharedSchema)).\(quoted(sharedTable))" }

    /// What `LISTEN` listens to. Notices of other installations in the same database have other names.
    var channel: String {
        let name = "\(schema).\(prefix)moves"
        return name.utf8.count <= 63 ? name : "director_\(String(fingerprint(name), radix: 16))"
    }

    func own(_ name: String) -> String { "\(quoted(schema)).\(quoted(prefix + name))" }
}

/// A name as SQL takes it, whatever it consists of.
func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }

/// A text as SQL takes it. For what we make up ourselves: values go as parameters.
func literal(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
}

/// 64 bits of a text, the same in every process and version: FNV-1a.
func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
