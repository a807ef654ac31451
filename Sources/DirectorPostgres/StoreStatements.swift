/// All statements, made once for the names and the shared table that were found.
struct StoreStatements: Sendable {
    let read: ReadStatements
    let write: WriteStatements

    init(_ names: TableNames, _ shared: SharedTable, history: PostgresOptions.History) {
        read = ReadStatements(names, shared)
        write = WriteStatements(names, shared, history: history)
    }
}
