import DirectorSessions

/// Whether a database holds Director's tables. Found out without changing anything.
enum DatabaseIdentity: Equatable {
    /// The database holds no table of Director.
    case blank
    case ours(version: Int, sharedTable: String)

    init(
        _ connection: Connection,
        _ address: PostgresAddress,
        schema: String,
        until deadline: Deadline
    ) throws(PostgresFailure) {
        let names = TableNames(address.options, currentSchema: schema, shared: "")
        guard try connection.hasRelation(names.prefix + "store", in: schema, until: deadline) else {
            self = .blank
            return
        }
        let rows = try connection.runScript(
            "SELECT schema_version, shared_table FROM \(names.store)",
            until: deadline
        )
        self = .ours(version: rows.text(0, 0).flatMap { Int($0) } ?? 0, sharedTable: rows.text(0, 1) ?? "")
    }

    var isCurrent: Bool {
        guard case .ours(Schema.version, _) = self else { return false }
        return true
    }

    /// Checks that a store opened in `mode` can use this database.
    func check(for mode: PostgresStore.Mode, _ address: PostgresAddress) throws(StoreError) {
        switch self {
        case .blank:
            guard mode.createsTables else {
                throw .unusable(
                    "\(address) has no Director tables: start a server or run `director migrate` to create them"
                )
            }
        case .ours(let version, _) where version > Schema.version:
            throw .unusable(
                "\(address) was written by a newer Director (schema \(version), this one knows \(Schema.version)): "
                    + "update this one, or give another database"
            )
        case .ours(let version, _) where version < Schema.version:
            guard mode.createsTables else {
                throw .unusable(
                    "\(address) was written by an older Director (schema \(version), this one needs "
                        + "\(Schema.version)): run `director migrate`"
                )
            }
        case .ours(_, let sharedTable):
            if let wanted = address.options.sharedTable, wanted != sharedTable {
                throw .unusable(
                    "\(address) keeps the table \(sharedTable) up to date, not \(wanted): "
                        + "leave director_sessions out, or use another director_prefix"
                )
            }
        }
    }

    func names(_ address: PostgresAddress, schema: String) throws(StoreError) -> TableNames {
        guard case .ours(_, let sharedTable) = self else { throw .unusable("\(address) has no Director tables") }
        return TableNames(address.options, currentSchema: schema, shared: sharedTable)
    }
}
