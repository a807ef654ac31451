extension Connection {
    /// Whether there is a table, view or the like of this name now.
    ///
    /// Reads the catalogue itself: `to_regclass` may answer from what the server process remembered before it waited for a
    /// lock.
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
