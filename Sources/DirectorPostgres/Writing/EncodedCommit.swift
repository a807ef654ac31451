import DirectorCore
import DirectorSessions

/// A commit as rows. Made on the caller's thread, so that encoding runs in parallel and the connections' threads only
/// send. A class, because it wanders through queues and batches and is large.
final class EncodedCommit: Sendable {
    struct Entry: Sendable {
        let entry: LogEntry
        let effects: String
    }

    let commit: SessionCommit
    /// The head that the writer saw.
    let base: LogSequence
    let acceptedTurn: TurnID?
    /// Whether a turn may end here that an earlier commit accepted, and for which parts may have been kept.
    let endsEarlierTurn: Bool
    let internals: String
    /// The content columns this commit sets, as bits.
    let touched: Int
    /// Of the touched columns, by the columns' raw values.
    let content: [String?]
    let entries: [Entry]
    /// What the rows hold, roughly.
    let bytes: Int
    /// For a session taken over from the shared table: the version of its row there that this was made from.
    let adoptedRow: String?
    /// The elements for the shared table's history, if that is kept.
    let history: String?

    var key: SessionKey { commit.key }

    /// - Parameters:
    ///   - keepsHistory: whether the shared table's history is kept
    ///   - adoptedRow: the version of the shared table's row this was made from
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
