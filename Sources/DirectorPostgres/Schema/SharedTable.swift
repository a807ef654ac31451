/// The table that other services read, as it is: made by us, or found and left as it was found. Which of the columns of
/// protocol §6.1 it has, and of which types; whatever else it holds is not ours.
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

        /// Without these a row is of no use to anybody.
        static let required: [Column] = [.id, .userID, .state]
    }

    /// The types of the columns that are there, as SQL writes them.
    let types: [Column: String]

    func has(_ column: Column) -> Bool { types[column] != nil }

    /// Columns that ought to be there and are not; they are not written.
    var missing: [Column] { Column.allCases.filter { !has($0) } }

    /// A session id as the table's own type, from an expression of type text; NULL where it cannot be one.
    func id(_ expression: String) -> String { key(.id, expression) }

    /// A user id likewise.
    func user(_ expression: String) -> String { key(.userID, expression) }

    private func key(_ column: Column, _ expression: String) -> String {
        switch types[column] {
        case "uuid":
            // Only the one way of writing it, so that two ids of ours are never one row of theirs.
            "(CASE WHEN \(expression) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (\(expression))::uuid END)"
        case .some(let type):
            // Not cut to the column's length: two long ids would become one.
            if let length = type.firstMatch(of: #/^character varying\((\d+)\)$/#)?.1 {
                "(CASE WHEN char_length(\(expression)) <= \(length) THEN (\(expression))::text END)"
            } else {
                "(\(expression))::\(type)"
            }
        case nil: expression
        }
    }

    /// The keys of the table's row `p` as text.
    let idText = "p.id::text COLLATE \"C\""
    let userText = "p.user_id::text COLLATE \"C\""

    /// A condition: `p` is the row of this session.
    func isRow(user: String, session: String) -> String {
        "p.id = \(id(session)) AND p.user_id = \(self.user(user))"
    }
}
