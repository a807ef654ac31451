import DirectorCore
import DirectorSessions

/// A session that an older Director wrote into the shared table.
struct LegacyRow {
    let content: HistoryRow
    /// Changes with every update of the row (PostgreSQL's `xmin`).
    let version: String

    /// - Parameter columns: those of ``LegacyStatements/rows``
    init(_ columns: ColumnReader) throws(StoreError) {
        var row = HistoryRow(key: try columns.key(0, 1))
        version = try columns.text(2)
        for (place, column) in SharedTable.Column.allCases.filter({ $0 != .id && $0 != .userID }).enumerated() {
            let text = columns.optionalText(place + 3)
            switch column {
            case .id, .userID: break
            case .state: row.state = text
            case .history: row.history = text
            case .topic: row.topic = text
            case .answers: row.answers = text
            case .plan: row.plan = text
            case .strawman: row.strawman = text
            case .url: row.url = text
            case .feedback: row.refinementFeedback = text
            case .createdAt: row.createdAt = text
            case .updatedAt: row.updatedAt = text
            }
        }
        content = row
    }

    /// The session as a log of this release. The same row always gives the same log.
    func adopted() throws(StoreError) -> AdoptedSession {
        do {
            return try AdoptedSession(content)
        } catch {
            throw StoreError(
                .corrupt,
                operation: "adopt",
                detail: "session \(content.key.session): its row cannot be taken over"
            )
        }
    }

    /// The commit that stores the session in Director's own tables. The database refuses it if the row has changed
    /// since it was read.
    func commit() throws(StoreError) -> EncodedCommit {
        let adopted = try adopted()
        let commit = SessionCommit(
            key: content.key,
            expectedVersion: 0,
            entries: adopted.entries,
            snapshot: adopted.snapshot
        )
        do {
            return try EncodedCommit(commit, keepsHistory: false, adoptedRow: version)
        } catch {
            throw StoreError(
                .corrupt,
                operation: "adopt",
                detail: "session \(content.key.session): its row cannot be encoded"
            )
        }
    }
}
