import DirectorSessions

/// Brings the tables to this version in one transaction. If several processes migrate at once, one does the work; the
/// others wait for it and then find nothing to do.
struct Migration {
    let connection: Connection
    let address: PostgresAddress
    let schema: String
    let deadline: Deadline

    func run() throws {
        do {
            try connection.runScript(
                "BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '60s'",
                until: deadline
            )
            try migrate()
            try connection.runScript("COMMIT", until: deadline)
        } catch {
            // This fails only if the connection was lost. Then there is nothing to roll back.
            do { try connection.runScript("ROLLBACK", until: deadline) } catch { _ = error }
            throw error
        }
    }

    private func migrate() throws {
        let own = TableNames(address.options, currentSchema: schema, shared: "")
        // The lock belongs to the transaction, so it works through a pooler as well.
        let key = Int64(bitPattern: fingerprint("director migrate \(own.store)"))
        try connection.runScript("SELECT pg_advisory_xact_lock(\(key))", until: deadline)
        let identity = try DatabaseIdentity(connection, address, schema: schema, until: deadline)
        try identity.check(for: .migrate, address)
        let done: Int
        let names: TableNames
        switch identity {
        case .blank:
            done = 0
            names = TableNames(address.options, currentSchema: schema, shared: try sharedTable(own))
            try checkNames(names)
            try createShared(names)
        case .ours(let version, let sharedTable):
            done = version
            names = TableNames(address.options, currentSchema: schema, shared: sharedTable)
        }
        let steps = Schema(names: names, role: address.options.role).steps
        for step in steps.dropFirst(done) { try connection.runScript(step, until: deadline) }
        let shared = literal(
            "\(names.sharedSchema == names.schema ? "" : names.sharedSchema + ".")\(names.sharedTable)"
        )
        try connection.runScript(
            """
            INSERT INTO \(names.store) (schema_version, shared_table) VALUES (\(Schema.version), \(shared))
            ON CONFLICT (one) DO UPDATE SET schema_version = EXCLUDED.schema_version
            """,
            until: deadline
        )
    }

    /// The shared table that the address names; otherwise the one that exists; otherwise a new one.
    private func sharedTable(_ own: TableNames) throws -> String {
        if let named = address.options.sharedTable { return named }
        let candidates = ["sessions", "dr_sessions"]
        let found = try candidates.filter { try connection.hasRelation($0, in: own.schema, until: deadline) }
        guard found.count < 2 else {
            throw StoreError.unusable(
                "\(address) has a table sessions and a table dr_sessions: say with director_sessions=TABLE which one "
                    + "other services read"
            )
        }
        return found.first ?? candidates[0]
    }

    private func checkNames(_ names: TableNames) throws {
        guard
            ![names.heads, names.entries, names.parts, names.moves, names.store, names.history].contains(names.shared)
        else {
            throw StoreError.unusable(
                "director_sessions=\(names.sharedTable) is the name of one of Director's own tables"
            )
        }
        for name in ["heads", "entries", "parts", "moves", "history"] {
            guard try !connection.hasRelation(names.prefix + name, in: names.schema, until: deadline) else {
                throw StoreError.unusable(
                    "\(address) has a table \(names.own(name)) that is not Director's: choose another director_prefix or "
                        + "director_schema"
                )
            }
        }
    }

    /// Exactly the columns of protocol §6.1, for other services to read. One that is there already stays as it is.
    private func createShared(_ names: TableNames) throws {
        guard try !connection.hasRelation(names.sharedTable, in: names.sharedSchema, until: deadline) else {
            // Checks an existing table before anything is created.
            _ = try SharedTable(connection, names, address, writing: true, until: deadline)
            return
        }
        let schema = Schema(names: names, role: address.options.role)
        try connection.runScript(schema.sharedTable, until: deadline)
    }
}
