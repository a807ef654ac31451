import DirectorCore
import DirectorSessions

extension SessionRow {
    /// The body of a request that writes this row, over `old` if there is one. It contains only Director's columns, and
    /// of these only the ones that change.
    ///
    /// - Parameters:
    ///   - stamp: the time of the write, in microseconds
    /// - Returns: the JSON body, and this row with the columns it will have
    /// - Throws: if something cannot be encoded
    func body(over old: SessionRow?, stamp: Int64) throws -> (json: String, row: SessionRow) {
        let wanted = try ColumnTexts(snapshot)
        var row = self
        // The columns as they will be read later, after characters that cannot be stored were replaced.
        row.columns = HistoryColumns(wanted.row(key))
        row.updatedAt = nil
        var members: [(name: String, json: String)] = []
        if old == nil {
            members += [
                ("id", JSONText.quoted(key.session.text)), ("user_id", JSONText.quoted(key.user.text)),
                ("created_at", JSONText.quoted(snapshot.createdAt.description)),
            ]
        }
        members += wanted.members(from: old?.columns, to: row.columns)
        members.append(("updated_at", JSONText.quoted(RowTime.next(after: old?.updatedAt, now: stamp))))
        members.append(("conversation_history", try row.history()))
        return ("{" + members.map { "\"\($0.name)\":\($0.json)" }.joined(separator: ",") + "}", row)
    }

    private func history() throws -> String {
        var document = DirectorDocument(
            version: version,
            head: snapshot.head,
            createdAt: snapshot.createdAt,
            updatedAt: snapshot.updatedAt,
            title: SessionSummary(snapshot).title,
            write: write,
            columns: try columns.fingerprint,
            internals: snapshot.internals
        )
        document.lease = lease?.stored
        if !parts.isEmpty { document.parts = parts.map { DirectorDocument.Part(index: $0.index, content: $0.content) } }
        if isStopRequested { document.isStopRequested = true }
        if columns != HistoryColumns(snapshot) { document.isInexact = true }
        var text = try JSONText.encode(document)
        if try text.storableJSON() != text {
            document.isInexact = true
            text = try JSONText.encode(document).storableJSON()
        }
        return ConversationHistory.text(log?.elements ?? [], document: text)
    }
}

/// The values of the named columns, as JSON.
private struct ColumnTexts {
    let state: String
    let topic: String?
    let answers: String?
    let plan: String?
    let strawman: String?
    let url: String?
    let refinementFeedback: String?

    init(_ snapshot: SessionSnapshot) throws {
        state = snapshot.state.rawValue
        topic = try snapshot.topic.map { try JSONText.quoted($0).storableJSON() }
        answers = try snapshot.answers.map { try JSONText.encode($0).storableJSON() }
        plan = try snapshot.plan.map { try JSONText.encode($0).storableJSON() }
        strawman = try snapshot.strawman.map { try JSONText.encode($0).storableJSON() }
        url = try snapshot.deck.map { try JSONText.quoted($0.url).storableJSON() }
        refinementFeedback = try snapshot.refinementFeedback.map { try JSONText.quoted($0).storableJSON() }
    }

    func row(_ key: SessionKey) -> HistoryRow {
        var row = HistoryRow(key: key)
        row.state = state
        row.topic = Self.text(topic)
        row.answers = answers
        row.plan = plan
        row.strawman = strawman
        row.url = Self.text(url)
        row.refinementFeedback = Self.text(refinementFeedback)
        return row
    }

    private static func text(_ json: String?) -> String? {
        do {
            return try json.flatMap { try JSONTreeParser.parse($0).string }
        } catch {
            return nil
        }
    }

    /// The columns that change. The state is always written, which replaces a state that older Directors stored under a
    /// name they cannot read.
    func members(from before: HistoryColumns?, to after: HistoryColumns) -> [(name: String, json: String)] {
        var members = [(name: "current_state", json: JSONText.quoted(state))]
        func add(_ name: String, _ json: String?, if changes: Bool) {
            if changes { members.append((name, json ?? "null")) }
        }
        add("user_initial_request", topic, if: before?.topic != after.topic)
        add("clarifying_answers", answers, if: before?.answers != after.answers)
        add("confirmation_plan", plan, if: before?.plan != after.plan)
        add("presentation_strawman", strawman, if: before?.strawman != after.strawman)
        add("presentation_url", url, if: before?.url != after.url)
        add("refinement_feedback", refinementFeedback, if: before?.refinementFeedback != after.refinementFeedback)
        return members
    }
}

extension String {
    /// This JSON with U+FFFD in place of U+0000, which PostgreSQL's JSONB and TEXT refuse.
    fileprivate func storableJSON() throws -> String {
        guard contains("\\u0000") else { return self }
        let tree = try JSONTreeParser.parse(self)
        let clean = tree.withoutNulls
        return clean == tree ? self : clean.text
    }
}
