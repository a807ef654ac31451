/// The statements that find sessions which older Directors wrote into the shared table.
struct LegacyStatements: Sendable {
    /// The rows of given sessions that are not in Director's own tables yet.
    let rows: Statement
    /// The keys of the next sessions that are not in Director's own tables yet.
    let keys: Statement

    init(_ names: TableNames, _ shared: SharedTable) {
        let unadopted = """
            NOT EXISTS (
                SELECT FROM \(names.heads) h WHERE h.user_id = \(shared.userText) AND h.session_id = \(shared.idText)
            )
            """
        let columns = SharedTable.Column.allCases.filter { $0 != .id && $0 != .userID }.map { shared.text(of: $0) }
        // `xmin` changes with every update of the row. It lets the commit check that the row is still as it was read.
        rows = Statement(
            "legacy_rows",
            [.texts, .texts],
            """
            SELECT i.user_id, i.session_id, p.xmin::text, \(columns.joined(separator: ", "))
            FROM unnest($1, $2) AS i (user_id, session_id)
            JOIN \(names.shared) p ON \(shared.isRow(user: "i.user_id", session: "i.session_id"))
            WHERE \(unadopted)
            """
        )
        keys = Statement(
            "legacy_keys",
            [.text, .text, .bigint],
            """
            SELECT \(shared.userText), \(shared.idText) FROM \(names.shared) p
            WHERE (\(shared.userText), \(shared.idText)) > ($1, $2) AND \(unadopted)
            ORDER BY 1, 2 LIMIT $3
            """
        )
    }
}

extension SharedTable {
    /// A column of the row `p` as text that does not depend on the connection's settings; NULL if there is no such
    /// column.
    func text(of column: Column) -> String {
        let name = "p.\(quoted(column.rawValue))"
        switch types[column] {
        case nil: return "NULL::text"
        case "timestamp with time zone": return "to_char(\(name) AT TIME ZONE 'UTC', '\(Self.timeFormat)')"
        case "timestamp without time zone": return "to_char(\(name), '\(Self.timeFormat)')"
        case let type? where type.hasSuffix("[]"): return "to_jsonb(\(name))::text"
        default: return "\(name)::text"
        }
    }

    private static let timeFormat = #"YYYY-MM-DD"T"HH24:MI:SS.US"Z""#
}
