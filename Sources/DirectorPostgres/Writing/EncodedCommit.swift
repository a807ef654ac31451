import DirectorCore
import DirectorSessions

/// A commit as rows. The caller's thread makes it, so that commits are encoded in parallel and the connections' threads
/// only send. It is a class because it is large and is passed through queues and batches.
final class EncodedCommit: Sendable {
    struct Entry: Sendable {
        let entry: LogEntry
        let effects: String
    }

    let commit: SessionCommit
    /// The session's head as the writer saw it.
    let base: LogSequence
    let acceptedTurn: TurnID?
    /// Whether a turn that an earlier commit accepted may end here. The store then removes the turn's kept parts.
    let endsEarlierTurn: Bool
    let internals: String
    /// The content columns that this commit sets, as bits.
    let touched: Int
    /// The values of the changed columns, by ``ContentColumn/rawValue``.
    let content: [String?]
    let entries: [Entry]
    /// The approximate size of the rows, in bytes.
    let bytes: Int
    /// For a session taken over from the shared table: the version of the shared row that this commit was made from.
    let adoptedRow: String?
    /// The elements for the shared table's history; `nil` if that is not kept.
    let history: String?

    var key: SessionKey { commit.key }

    /// - Parameters:
    ///   - keepsHistory: whether the shared table keeps the history
    ///   - adoptedRow: the version of the shared row that this commit was made from
    init(_ commit: SessionCommit, keepsHistory: Bool, adoptedRow: String? = nil) throws {
        self.commit = commit
        self.adoptedRow = adoptedRow
        base = commit.entries.first.map { LogSequence($0.seq.value - 1) } ?? commit.snapshot.head
        let snapshot = commit.snapshot
        let accepted = commit.acceptedTurn
        acceptedTurn = accepted
        endsEarlierTurn = commit.entries.contains { $0.effects.finished != nil && $0.frame.turn != accepted }
        internals = try JSONText.encode(snapshot.internals)
        var touched = 0
        var content = Array(repeating: String?.none, count: ContentColumn.allCases.count)
        for column in commit.touchedColumns {
            touched |= column.bit
            content[column.rawValue] = try column.value(in: snapshot)
        }
        self.touched = touched
        self.content = content
        entries = try commit.entries.map { Entry(entry: $0, effects: try JSONText.encode($0.effects)) }
        if keepsHistory {
            var told = ConversationHistory(nil)
            try told.append(commit.entries)
            history = told.text()
        } else {
            history = nil
        }
        bytes =
            internals.utf8.count + content.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
            + entries.reduce(0) { $0 + 400 + $1.entry.frame.envelope.payload.utf8.count + $1.effects.utf8.count }
    }
}
