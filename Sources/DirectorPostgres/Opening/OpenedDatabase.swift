/// The facts about a database that opening it found out.
struct OpenedDatabase: Sendable {
    let names: TableNames
    let shared: SharedTable
    /// This store's name in the notices it sends. It lets the store skip its own notices.
    let origin: String
    /// Whether this process has just created the tables.
    let isNew: Bool
}
