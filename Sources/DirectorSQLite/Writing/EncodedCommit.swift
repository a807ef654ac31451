import DirectorCore
import DirectorSessions
import GRDB

/// A commit as rows. The caller's thread makes it, so that commits are encoded in parallel and the single writer only
/// writes.
struct EncodedCommit: Sendable {
    let commit: SessionCommit
    /// The columns of `sessions` that this commit sets, without keys, version and lease.
    let columns: [String]
    let values: [DatabaseValue]
    /// A row for each entry, without keys.
    let entries: [[DatabaseValue]]

    var key: SessionKey { commit.key }
    var pendingTurn: TurnID? { commit.snapshot.pending?.input.turn }

    init(_ commit: SessionCommit) throws {
        self.commit = commit
        let snapshot = commit.snapshot
        var columns = ["head", "turns", "pending_turn", "current_state", "updated_at", "internals"]
        var values: [DatabaseValue] = [
            snapshot.head.value.databaseValue,
            snapshot.counts.turns.databaseValue,
            .text(snapshot.pending?.input.turn.text),
            snapshot.state.rawValue.databaseValue,
            snapshot.updatedAt.description.databaseValue,
            try .json(snapshot.internals),
        ]
        if commit.expectedVersion == 0 {
            columns.append("created_at")
            values.append(snapshot.createdAt.description.databaseValue)
        }
        for column in commit.touchedColumns {
            columns.append(column.name)
            values.append(try column.value(in: snapshot))
        }
        self.columns = columns
        self.values = values
        entries = try commit.entries.map(Self.row)
    }

    /// The columns of ``row(_:)``.
    static let entryColumns = [
        "seq", "turn_id", "role", "type", "message_id", "timestamp", "state", "presentation_id", "payload", "effects",
    ]

    private static func row(_ entry: LogEntry) throws -> [DatabaseValue] {
        let envelope = entry.frame.envelope
        return [
            entry.seq.value.databaseValue,
            .text(entry.frame.turn?.text),
            envelope.role.rawValue.databaseValue,
            envelope.type.rawValue.databaseValue,
            envelope.messageID.text.databaseValue,
            envelope.timestamp.milliseconds.databaseValue,
            entry.frame.state.rawValue.databaseValue,
            .text(entry.presentationID?.text),
            .text(envelope.payload),
            try .json(entry.effects),
        ]
    }

    /// The approximate size of the rows in memory, in bytes.
    var bytes: Int {
        values.reduce(0) { $0 + $1.weight } + entries.joined().reduce(0) { $0 + $1.weight }
    }
}
