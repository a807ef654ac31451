import DirectorCore

/// The parts of a commit's statement that keep the row which other services read: only Director's columns, only those
/// the commit touches, only the row whose id and user id both match.
struct SharedRowSQL {
    private let shared: SharedTable
    private let table: String
    private let keepsHistory: Bool

    init(_ shared: SharedTable, _ table: String, history: PostgresOptions.History) {
        self.shared = shared
        self.table = table
        keepsHistory = history == .column && shared.has(.history)
    }

    var parts: String {
        """
        shared_updated AS (
                UPDATE \(table) p SET \(assignments.joined(separator: ", "))
                FROM i, won
                WHERE i.idx = won.idx AND i.expected > 0 AND \(shared.isRow(user: "i.user_id", session: "i.session_id"))
            ),
            shared_inserted AS (
                INSERT INTO \(table) (\(inserted.map { quoted($0.column.rawValue) }.joined(separator: ", ")))
                SELECT \(inserted.map(\.value).joined(separator: ", "))
                FROM i, won
                WHERE i.idx = won.idx AND i.expected = 0 AND i.adopted_row IS NULL
                    AND \(shared.id("i.session_id")) IS NOT NULL AND \(shared.user("i.user_id")) IS NOT NULL
                ON CONFLICT DO NOTHING
            )
        """
    }

    /// The assignments for an existing row. The row belongs to this session: a row of another user with the same id is
    /// not touched.
    private var assignments: [String] {
        var assignments = ["\(quoted(SharedTable.Column.state.rawValue)) = \(state)"]
        if shared.has(.updatedAt) { assignments.append("updated_at = \(time(.updatedAt, "i.updated_at"))") }
        for column in ContentColumn.allCases {
            guard let target = column.shared, shared.has(target) else { continue }
            let name = quoted(target.rawValue)
            assignments.append(
                "\(name) = CASE WHEN i.touched & \(column.bit) = 0 THEN p.\(name) ELSE \(value(column, target)) END"
            )
        }
        if keepsHistory {
            let name = quoted(SharedTable.Column.history.rawValue)
            assignments.append("\(name) = \(appended(to: "p.\(name)"))")
        }
        return assignments
    }

    private var inserted: [(column: SharedTable.Column, value: String)] {
        var columns: [(SharedTable.Column, String)] = [
            (.id, shared.id("i.session_id")), (.userID, shared.user("i.user_id")), (.state, state),
            (.createdAt, time(.createdAt, "i.created_at")), (.updatedAt, time(.updatedAt, "i.updated_at")),
        ]
        for column in ContentColumn.allCases {
            if let target = column.shared { columns.append((target, value(column, target))) }
        }
        if keepsHistory { columns.append((.history, appended(to: "NULL"))) }
        return columns.filter { shared.has($0.0) }
    }

    private var state: String { "i.current_state::\(shared.types[.state] ?? "text")" }

    private func time(_ column: SharedTable.Column, _ expression: String) -> String {
        shared.types[column]?.hasSuffix("without time zone") == true ? "(\(expression) AT TIME ZONE 'UTC')" : expression
    }

    private func value(_ column: ContentColumn, _ target: SharedTable.Column) -> String {
        let type = shared.types[target] ?? "text"
        let expression = "i.\(column.name)"
        guard column.isJSON else { return "\(expression)::\(type)" }
        switch column {
        case .topic, .refinementFeedback: return "(\(Self.clean(expression))::json #>> '{}')::\(type)"
        case .title, .presentationURL, .answers, .plan, .strawman: return "\(Self.clean(expression))::\(type)"
        }
    }

    /// The history column with one more turn's elements.
    private func appended(to history: String) -> String {
        let elements = "coalesce(i.history, '[]')::jsonb"
        switch shared.types[.history] {
        case "jsonb[]":
            return "array_cat(coalesce(\(history), '{}'::jsonb[]), ARRAY(SELECT jsonb_array_elements(\(elements))))"
        case "json": return "(coalesce(\(history)::jsonb, '[]'::jsonb) || \(elements))::json"
        case "text": return "(coalesce(\(history)::jsonb, '[]'::jsonb) || \(elements))::text"
        default: return "coalesce(\(history)::jsonb, '[]'::jsonb) || \(elements)"
        }
    }

    /// Replaces an escaped NUL in JSON by U+FFFD, because `jsonb` and `text` cannot hold NUL. A backslash that is
    /// itself escaped does not begin an escape.
    static func clean(_ json: String) -> String {
        #"(CASE WHEN strpos(\#(json), E'\\u0000') = 0 THEN \#(json) ELSE "#
            + #"regexp_replace(\#(json), E'(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000', E'\\1\\\\ufffd', 'g') END)"#
    }
}
