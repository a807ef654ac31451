import DirectorSessions

extension SharedTable {
    /// Reads the table's columns from the catalogue.
    init(
        _ connection: Connection,
        _ names: TableNames,
        _ address: PostgresAddress,
        writing: Bool,
        until deadline: Deadline
    ) throws {
        let rows = try connection.runScript(
            """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod), c.relkind,
                a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AND a.attgenerated = ''
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = \(literal(names.sharedSchema)) AND c.relname = \(literal(names.sharedTable))
            """,
            until: deadline
        )
        guard rows.count > 0 else {
            throw StoreError.unusable("\(address) has no table \(names.shared): create it again, or restore it")
        }
        guard ["r", "p"].contains(rows.text(0, 2)) else {
            throw StoreError.unusable(
                "\(address): \(names.shared) is not a table: name another with director_sessions=TABLE"
            )
        }
        var types: [Column: String] = [:]
        for row in 0..<rows.count {
            guard let name = rows.text(row, 0), let type = rows.text(row, 1) else { continue }
            if let column = Column(rawValue: name) {
                types[column] = type
            } else if writing, rows.text(row, 3) == "t" {
                throw StoreError.unusable(
                    "\(address): the column \(name) of \(names.shared) is not Director's and must have a default"
                )
            }
        }
        for column in Column.required where types[column] == nil {
            throw StoreError.unusable(
                "\(address): the table \(names.shared) has no column \(column.rawValue): "
                    + "name another with director_sessions=TABLE"
            )
        }
        self.init(types: types)
    }
}
