/// All statements. Made once, when the database is opened.
struct StoreStatements: Sendable {
    let read: ReadStatements
    let write: WriteStatements

    init(_ names: TableNames, _ shared: SharedTable, history: PostgresOptions.History) {
        read = ReadStatements(names, shared)
        write = WriteStatements(names, shared, history: history)
    }
}
