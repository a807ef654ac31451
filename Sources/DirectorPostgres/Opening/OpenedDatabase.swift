/// What was found, or made, when the database was opened.
struct OpenedDatabase: Sendable {
    let names: TableNames
    let shared: SharedTable
    /// Names this store in the notices it sends, so that it knows its own.
    let origin: String
    /// Whether the tables were made just now.
    let isNew: Bool
}
