/// A row of the shared table (protocol §6.1) as its last writer left it. JSON columns are text; `nil` is NULL.
package struct HistoryRow: Sendable, Equatable {
    package var key: SessionKey
    package var history: String?
    package var state: String?
    package var topic: String?
    package var answers: String?
    package var plan: String?
    package var strawman: String?
    package var url: String?
    package var refinementFeedback: String?
    /// Any ISO-8601 form, PostgreSQL's included.
    package var createdAt: String?
    package var updatedAt: String?

    package init(key: SessionKey) { self.key = key }
}

/// The named columns, read. What is `nil` was NULL or made no sense.
package struct HistoryColumns: Sendable, Equatable {
    package var state: WorkflowState?
    package var topic: String?
    package var answers: ClarifyingAnswers?
    package var plan: ConfirmationPlan?
    package var strawman: PresentationStrawman?
    package var url: String?
    package var refinementFeedback: String?

    package init(_ row: HistoryRow) {
        state = row.state.flatMap { WorkflowState(stored: $0) }
        topic = Self.text(row.topic)
        let time = row.createdAt.flatMap(LegacyTime.parse) ?? HistoryReader.epoch
        answers = Self.tree(row.answers).flatMap { ClarifyingAnswers(legacy: $0, otherwise: time) }
        plan = Self.tree(row.plan).flatMap { ConfirmationPlan(legacy: $0) }
        strawman = Self.tree(row.strawman).flatMap { PresentationStrawman(legacy: $0) }
        url = Self.text(row.url)
        refinementFeedback = Self.text(row.refinementFeedback)
    }

    /// The columns of a session that we wrote.
    package init(_ snapshot: SessionSnapshot) {
        state = snapshot.state
        topic = snapshot.topic
        answers = snapshot.answers
        plan = snapshot.plan
        strawman = snapshot.strawman
        url = snapshot.deck?.url
        refinementFeedback = snapshot.refinementFeedback
    }

    /// Changes when a column does: how a store sees that another program has written.
    ///
    /// - Throws: if a value cannot be encoded
    package var fingerprint: String {
        get throws {
            let texts: [String?] = [
                state?.rawValue, topic, try answers.map(JSONText.encode), try plan.map(JSONText.encode),
                try strawman.map(JSONText.encode), url, refinementFeedback,
            ]
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for text in texts {
                // The length tells a column's end, and its absence from its emptiness.
                for byte in "\(text?.utf8.count ?? -1):\(text ?? "")".utf8 {
                    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
                }
            }
            return String(hash, radix: 16)
        }
    }

    private static func text(_ column: String?) -> String? {
        guard let column, !column.trimmed.isEmpty else { return nil }
        return column
    }

    private static func tree(_ column: String?) -> JSONTree? {
        guard let column else { return nil }
        do {
            let tree = try JSONTreeParser.parse(column)
            // Some clients store JSON as a JSON string.
            guard case .string(let inner) = tree else { return tree }
            return inner.trimmed.hasPrefix("{") ? try JSONTreeParser.parse(inner) : tree
        } catch {
            return nil
        }
    }
}
