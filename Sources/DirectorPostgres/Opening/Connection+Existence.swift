extension Connection {
    /// Whether the schema has a table, view or other relation of this name now.
    ///
    /// Reads the catalogue directly. `to_regclass` may answer from the server process's cache, which may be older than
    /// the lock that this connection waited for.
    func hasRelation(_ name: String, in schema: String, until deadline: Deadline) throws(PostgresFailure) -> Bool {
        let rows = try runScript(
            """
            SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = \(literal(schema)) AND c.relname = \(literal(name))
            """,
            until: deadline
        )
        return rows.text(0, 0) != "0"
    }
}
