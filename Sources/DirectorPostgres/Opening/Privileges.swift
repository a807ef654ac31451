import DirectorSessions

/// Checks the privileges of the role beforehand. Otherwise row-level security would hide rows silently instead of
/// refusing.
struct Privileges {
    let connection: Connection
    let address: PostgresAddress
    let names: TableNames
    let role: String
    let deadline: Deadline

    func check(writing: Bool) throws {
        let needed = writing ? ["SELECT", "INSERT", "UPDATE", "DELETE"] : ["SELECT"]
        for table in [names.heads, names.entries, names.parts, names.moves, names.store, names.shared] {
            let questions = needed.map { "has_table_privilege(\(literal(table)), \(literal($0)))" }
            let rows = try connection.runScript("SELECT \(questions.joined(separator: ", "))", until: deadline)
            for (index, privilege) in needed.enumerated() where rows.text(0, index) != "t" {
                throw StoreError.unusable(
                    "\(address): the role \(role) has no \(privilege) on \(table): grant it, or run `director migrate` as "
                        + "the owner with director_role=\(role)"
                )
            }
        }
        try checkRowSecurity()
    }

    private func checkRowSecurity() throws {
        let rows = try connection.runScript(
            """
            SELECT row_security_active(\(literal(names.heads))) AND NOT EXISTS (
                SELECT FROM pg_policy p, unnest(p.polroles) r (oid)
                WHERE p.polrelid = \(literal(names.heads))::regclass AND p.polname = 'director_serves'
                    AND pg_has_role(r.oid, 'MEMBER')
            )
            """,
            until: deadline
        )
        guard rows.text(0, 0) != "t" else {
            throw StoreError.unusable(
                "\(address): row-level security hides Director's tables from the role \(role): run `director migrate` as "
                    + "their owner with director_role=\(role)"
            )
        }
    }
}
