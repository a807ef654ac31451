import DirectorCore
import DirectorSessions

/// The requests that the store makes of its table. Every request that reads or changes a session names its user and its
/// id.
struct RowQuery: Sendable {
    let table: String

    /// Where the document is in a row.
    static let document = "conversation_history->-1->director"

    private static let columns = [
        "updated_at", "created_at", "current_state", "user_initial_request", "clarifying_answers", "confirmation_plan",
        "presentation_strawman", "presentation_url", "refinement_feedback",
    ]

    // MARK: One session

    private func request(_ method: RestRequest.Method, _ key: SessionKey) -> RestRequest {
        RestRequest(method, table: table)
            .adding("id", "eq.\(key.session.text)")
            .adding("user_id", "eq.\(key.user.text)")
    }

    /// Reads the columns, and either the document or the whole history.
    func row(_ key: SessionKey, withLog: Bool) -> RestRequest {
        let last = withLog ? "conversation_history" : "document:\(Self.document)"
        return request(.get, key).adding("select", (Self.columns + [last]).joined(separator: ","))
    }

    /// Reads only the row's time, to see whether the row has changed.
    func time(_ key: SessionKey) -> RestRequest { request(.get, key).adding("select", "updated_at") }

    func insert(_ body: String) -> RestRequest {
        var request = RestRequest(.post, table: table).adding("select", "updated_at")
        request.body = body
        return request
    }

    /// Changes the row.
    ///
    /// - Parameter seen: the row's time when it was last read; the request changes nothing if the row has another time
    ///   now
    func update(_ key: SessionKey, seen: String?, _ body: String) -> RestRequest {
        var request = request(.patch, key)
            .adding("updated_at", seen.map { "eq.\($0)" } ?? "is.null")
            .adding("select", "updated_at")
        request.body = body
        return request
    }

    func delete(_ key: SessionKey) -> RestRequest { request(.delete, key).adding("select", "id") }

    // MARK: The table

    /// Reads every required column, but no row.
    func check() -> RestRequest {
        RestRequest(.get, table: table)
            .adding(
                "select",
                (["id", "user_id"] + Self.columns + ["document:\(Self.document)"]).joined(separator: ",")
            )
            .adding("limit", "0")
    }

    /// A change of no row, because no session has an empty id. It fails for the same reasons as a real change.
    func checkWriting(_ time: String) -> RestRequest {
        var request = RestRequest(.patch, table: table)
            .adding("id", "eq.").adding("user_id", "eq.").adding("select", "id")
        request.body = "{\"updated_at\":\(JSONText.quoted(time))}"
        return request
    }

    func summaries(of user: UserID?, from offset: Int, limit: Int) -> RestRequest {
        let fields = [
            "user_id", "id", "current_state", "presentation_url", "title:\(Self.document)->>title",
            "head:\(Self.document)->head",
            "turns:\(Self.document)->internals->counts->turns", "created:\(Self.document)->>created_at",
            "updated:\(Self.document)->>updated_at",
        ]
        let request = RestRequest(.get, table: table)
            .adding("select", fields.joined(separator: ","))
            .adding("order", "updated_at.desc.nullslast,user_id.asc,id.asc")
            .adding("limit", "\(limit)").adding("offset", "\(offset)")
        return user.map { request.adding("user_id", "eq.\($0.text)") } ?? request
    }

    func keys(after key: SessionKey?, limit: Int) -> RestRequest {
        let request = RestRequest(.get, table: table)
            .adding("select", "user_id,id").adding("order", "user_id.asc,id.asc").adding("limit", "\(limit)")
        guard let key else { return request }
        let user = Self.quoted(key.user.text)
        return request.adding(
            "or",
            "(user_id.gt.\(user),and(user_id.eq.\(user),id.gt.\(Self.quoted(key.session.text))))"
        )
    }

    func owners(of session: SessionID) -> RestRequest {
        RestRequest(.get, table: table)
            .adding("select", "user_id").adding("id", "eq.\(session.text)").adding("order", "user_id.asc")
    }

    /// A text as an element of a list of conditions.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    // MARK: Presentations

    /// Finds sessions whose latest deck or preview has this id. Reads two small columns.
    func current(_ id: PresentationID) -> RestRequest {
        let escaped = id.text.replacing("_", with: "\\_")
        return RestRequest(.get, table: table)
            .adding("select", "user_id,id")
            .adding(
                "or",
                "(presentation_url.like.\(Self.quoted("*/p/\(escaped)")),"
                    + "presentation_strawman->>preview_presentation_id.eq.\(id.text))"
            )
            .adding("limit", "2")
    }

    /// Finds sessions whose history contains the id. Reads every history, unless there is an index on the column.
    func ever(_ id: PresentationID) -> RestRequest {
        let name = JSONText.quoted(id.text)
        let deck = "[{\"frames\":[{\"effects\":{\"deck_reference\":{\"presentation_id\":\(name)}}}]}]"
        let preview = "[{\"content\":{\"preview_presentation_id\":\(name)}}]"
        let hidden = "[{\"frames\":[{\"effects\":{\"strawman\":{\"preview_presentation_id\":\(name)}}}]}]"
        let conditions = [deck, preview, hidden].map { "conversation_history.cs.\(Self.quoted($0))" }
        return RestRequest(.get, table: table)
            .adding("select", "user_id,id").adding("or", "(\(conditions.joined(separator: ",")))").adding("limit", "2")
    }

    // MARK: Following

    private static let turn = "\(document)->internals->pending->input->>turn"

    private func watched() -> RestRequest {
        let fields = [
            "user_id", "id", "updated_at", "version:\(Self.document)->version", "turn:\(Self.turn)",
            "expires:\(Self.document)->lease->>expires_at", "stop:\(Self.document)->stop",
        ]
        return RestRequest(.get, table: table).adding("select", fields.joined(separator: ","))
    }

    /// Reads what was written since a time, oldest first.
    func changed(since time: String, limit: Int) -> RestRequest {
        watched().adding("updated_at", "gte.\(time)")
            .adding("order", "updated_at.asc,user_id.asc,id.asc").adding("limit", "\(limit)")
    }

    /// Finds every session with a pending turn. Reads every history.
    func pending(limit: Int) -> RestRequest {
        watched().adding(Self.turn, "not.is.null").adding("order", "updated_at.asc").adding("limit", "\(limit)")
    }
}
