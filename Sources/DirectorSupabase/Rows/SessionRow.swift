import DirectorCore
import DirectorSessions

/// A session's row, as it is in the table or as it will be written.
struct SessionRow: Sendable, Equatable {
    let key: SessionKey
    /// The column's text as the project returned it; `nil` is NULL. The next change requires that it is still the same.
    var updatedAt: String?
    var version: Int
    var snapshot: SessionSnapshot
    var lease: TurnLease?
    /// The parts of the pending turn, by index.
    var parts: [TurnPart] = []
    var isStopRequested = false
    /// The name of the request that wrote the row; empty if another program wrote it.
    var write = ""
    /// The named columns as they are in the table.
    var columns: HistoryColumns
    /// The log at ``version``; `nil` if it was not read.
    var log: Log?

    /// What writers need of the history column.
    struct Log: Sendable, Equatable {
        /// The JSON texts of the elements.
        var elements: [String]
        var acceptedTurns: Set<TurnID>
        /// The size in bytes.
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

    /// Whether `owner` holds the lease of this pending turn.
    func holds(_ owner: ServerID, _ turn: TurnID) -> Bool { pendingTurn == turn && lease?.owner == owner }

    /// Whether this is the same session at the same version. Then its log is the same, too.
    func hasLog(of other: SessionRow) -> Bool {
        version == other.version && snapshot.createdAt == other.snapshot.createdAt
            && snapshot.head == other.snapshot.head
    }
}
