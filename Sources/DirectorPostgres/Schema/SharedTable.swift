/// The table that other services read. Director may have created it, or found it and left it as it was. Says which of
/// the columns of protocol §6.1 it has, and their types. Director does not touch other columns.
struct SharedTable: Sendable, Equatable {
    /// The columns that Director writes.
    enum Column: String, Sendable, CaseIterable {
        case id
        case userID = "user_id"
        case state = "current_state"
        case history = "conversation_history"
        case topic = "user_initial_request"
        case answers = "clarifying_answers"
        case plan = "confirmation_plan"
        case strawman = "presentation_strawman"
        case url = "presentation_url"
        case feedback = "refinement_feedback"
        case createdAt = "created_at"
        case updatedAt = "updated_at"

        /// A row without these columns cannot be used.
        static let required: [Column] = [.id, .userID, .state]
    }

    /// The SQL types of the columns that exist.
    let types: [Column: String]

    func has(_ column: Column) -> Bool { types[column] != nil }

    /// Columns that should exist and do not. They are not written.
    var missing: [Column] { Column.allCases.filter { !has($0) } }

    /// Converts an SQL expression of type text to the type of the table's session id; NULL if the text cannot be
    /// converted.
    func id(_ expression: String) -> String { key(.id, expression) }

    /// Converts an SQL expression of type text to the type of the table's user id; NULL if the text cannot be
    /// converted.
    func user(_ expression: String) -> String { key(.userID, expression) }

    private func key(_ column: Column, _ expression: String) -> String {
        switch types[column] {
        case "uuid":
            // Accepts only the canonical form, so that two of Director's ids never become the same uuid.
            "(CASE WHEN \(expression) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (\(expression))::uuid END)"
        case .some(let type):
            // Does not cut the text to the column's length, because two long ids could become the same.
            if let length = type.firstMatch(of: #/^character varying\((\d+)\)$/#)?.1 {
                "(CASE WHEN char_length(\(expression)) <= \(length) THEN (\(expression))::text END)"
            } else {
                "(\(expression))::\(type)"
            }
        case nil: expression
        }
    }

    /// The session id of the table's row `p` as text.
    let idText = "p.id::text COLLATE \"C\""
    let userText = "p.user_id::text COLLATE \"C\""

    /// An SQL condition: the row `p` belongs to this session.
    func isRow(user: String, session: String) -> String {
        "p.id = \(id(session)) AND p.user_id = \(self.user(user))"
    }
}
