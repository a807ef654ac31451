import DirectorCore
import DirectorSessions

/// The result of reading a row.
enum FoundRow: Sendable {
    case row(SessionRow, entries: [LogEntry]?)
    /// The row cannot be understood without its log: an older Director wrote it last, or another program changed more
    /// than the columns.
    case needsLog
}

extension FoundRow {
    /// Reads a row with or without its history.
    ///
    /// - Parameters:
    ///   - tree: the columns of ``RowQuery``
    /// - Throws: ``StoreError`` if it cannot be read
    init(_ tree: JSONTree, key: SessionKey, _ operation: String) throws {
        let row = HistoryRow(tree, key: key)
        let columns = HistoryColumns(row)
        let history = tree["conversation_history"].map { ConversationHistory(parsed: $0) }
        let documentTree =
            if let history { try history.document.map { try JSONTreeParser.parse($0) } } else { tree["document"] }
        let document = try DirectorDocument.read(documentTree, operation)
        let isIntact =
            try document.map { $0.columns == (try columns.fingerprint) } ?? false && history?.isOurs ?? true
        guard let document, isIntact, history != nil || document.isInexact != true else {
            guard let history else {
                self = .needsLog
                return
            }
            let latest = try history.latestDocument.map { try JSONTreeParser.parse($0) }
            self = try .adopted(
                tree,
                row: row,
                columns: columns,
                document: try DirectorDocument.read(latest, operation)
            )
            return
        }
        let entries = try history.map { try Self.entries(of: $0, operation) }
        let snapshot =
            if document.isInexact == true, let entries, let fold = SessionSnapshot(key: key, folding: entries) {
                fold
            } else {
                try SessionSnapshot(key: key, columns: columns, document: document, operation)
            }
        var found = SessionRow(
            key: key,
            updatedAt: row.updatedAt,
            version: document.version,
            snapshot: snapshot,
            columns: columns
        )
        found.lease = document.lease.map { TurnLease($0) }
        found.parts = (document.parts ?? []).map { TurnPart(index: $0.index, content: $0.content) }
        found.isStopRequested = document.isStopRequested ?? false
        found.write = document.write
        if let history, let entries { found.log = SessionRow.Log(history, entries: entries) }
        self = .row(found, entries: entries)
    }

    private static func entries(of history: ConversationHistory, _ operation: String) throws -> [LogEntry] {
        do {
            return try AdoptedSession.log(of: history)
        } catch {
            throw StoreError(.corrupt, operation: operation, detail: "the history cannot be read: \(error)")
        }
    }

    /// Reads a row that an older Director wrote, completely or last.
    ///
    /// - Parameter document: what Director has stored about the session, if it ever wrote the row
    private static func adopted(
        _ tree: JSONTree,
        row: HistoryRow,
        columns: HistoryColumns,
        document: DirectorDocument?
    ) throws -> FoundRow {
        var row = row
        row.history = tree["conversation_history"]?.text
        let session = try AdoptedSession(row)
        // Other programs do not count versions. The row's time takes the version's place, because it grows with every
        // write.
        let time = row.updatedAt.flatMap(LegacyTime.microseconds).map { Int($0) }
        var found = SessionRow(
            key: row.key,
            updatedAt: row.updatedAt,
            version: max(time ?? 1, (document?.version ?? 0) + 1),
            snapshot: session.snapshot,
            columns: columns
        )
        found.log = SessionRow.Log(session.history, entries: session.entries)
        return .row(found, entries: session.entries)
    }
}

extension SessionRow.Log {
    init(_ history: ConversationHistory, entries: [LogEntry]) {
        self.init(
            elements: history.elements.map(\.text),
            acceptedTurns: Set(entries.lazy.compactMap(\.acceptedTurn))
        )
    }
}

extension HistoryRow {
    /// Reads the named columns. The caller reads the history.
    init(_ tree: JSONTree, key: SessionKey) {
        self.init(key: key)
        state = tree["current_state"]?.string
        topic = tree["user_initial_request"]?.string
        answers = Self.json(tree["clarifying_answers"])
        plan = Self.json(tree["confirmation_plan"])
        strawman = Self.json(tree["presentation_strawman"])
        url = tree["presentation_url"]?.string
        refinementFeedback = tree["refinement_feedback"]?.string
        createdAt = tree["created_at"]?.string
        updatedAt = tree["updated_at"]?.string
    }

    private static func json(_ tree: JSONTree?) -> String? {
        guard let tree, tree != .null else { return nil }
        return tree.text
    }
}

extension SessionSnapshot {
    /// A session whose columns are unchanged since Director wrote them.
    fileprivate init(key: SessionKey, columns: HistoryColumns, document: DirectorDocument, _ operation: String) throws {
        guard let state = columns.state else {
            throw StoreError(.corrupt, operation: operation, detail: "current_state is not valid")
        }
        self.init(
            key: key,
            columns: Columns(
                head: document.head,
                state: state,
                topic: columns.topic,
                answers: columns.answers,
                plan: columns.plan,
                strawman: columns.strawman,
                refinementFeedback: columns.refinementFeedback,
                createdAt: document.createdAt,
                updatedAt: document.updatedAt
            ),
            internals: document.internals
        )
    }
}
