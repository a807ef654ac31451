import DirectorCore
import DirectorSessions

/// A session's row, as it stands in the table or as it is to stand there.
struct SessionRow: Sendable, Equatable {
    let key: SessionKey
    /// The column's text as the project wrote it: what the next change is conditional on. `nil` is NULL.
    var updatedAt: String?
    var version: Int
    var snapshot: SessionSnapshot
    var lease: TurnLease?
    /// Of the pending turn, by index.
    var parts: [TurnPart] = []
    var isStopRequested = false
    /// The request that wrote it; empty for a row of somebody else.
    var write = ""
    /// As they stand in the table.
    var columns: HistoryColumns
    /// What goes with ``version``; `nil` if it was not asked for.
    var log: Log?

    /// The history column as far as writers need it.
    struct Log: Sendable, Equatable {
        /// The elements' texts, ready to be joined.
        var elements: [String]
        var acceptedTurns: Set<TurnID>
        /// In bytes.
        var size: Int

        init(elements: [String], acceptedTurns: Set<TurnID>) {
            self.elements = elements
            self.acceptedTurns = acceptedTurns
            size = elements.reduce(0) { $0 + $1.utf8.count }
        }
    }

    var pendingTurn: TurnID? { snapshot.pending?.input.turn }

    var stored: StoredSession {
        StoredSession(snapshot: snapshot, version: version, lease: lease, isStopRequested: isStopRequested)
    }

    /// Whether `lease` is the caller's right to work on `turn`.
    func holds(_ owner: ServerID, _ turn: TurnID) -> Bool { pendingTurn == turn && lease?.owner == owner }

    /// Whether this is the same session at the same version: then the log is the same, too.
    func hasLog(of other: SessionRow) -> Bool {
        version == other.version && snapshot.createdAt == other.snapshot.createdAt
            && snapshot.head == other.snapshot.head
    }
}
