import DirectorCore
import DirectorSessions

/// A requested change of a session's row. What it does is computed from the row, without I/O.
enum RowChange: Sendable {
    case commit(SessionCommit)
    case savePart(TurnPart, turn: TurnID, lease: ServerID)
    case renewLease(turn: TurnID, lease: ServerID, Duration)
    case requestStop(turn: TurnID)

    /// Whether the change is possible without a row, so that it may be tried before reading the row.
    var mayBegin: Bool {
        switch self {
        case .commit(let commit): commit.expectedVersion == 0
        case .savePart, .renewLease, .requestStop: false
        }
    }

    var operation: String {
        switch self {
        case .commit: "commit"
        case .savePart: "save part"
        case .renewLease: "renew lease"
        case .requestStop: "request stop"
        }
    }
}

/// The result of a change.
enum RowReply: Sendable, Equatable {
    case committed(head: LogSequence)
    /// The turn was stored before.
    case known(TurnID)
    case conflict(head: LogSequence)
    /// A part was saved, a lease renewed or a stop requested.
    case done
    case stopRequested
    case lost
    /// The commit contradicts itself; nothing was stored.
    case failed(StoreError)

    /// Whether the reply depends on the row's state. Then it is valid only if the row has just been read.
    var isRefusal: Bool {
        switch self {
        case .known, .conflict, .lost: true
        case .committed, .done, .stopRequested, .failed: false
        }
    }
}

extension RowChange {
    /// Applies the change to the row, or leaves the row as it is.
    ///
    /// - Parameters:
    ///   - row: the row with its log; `nil` if there is none
    ///   - now: the project's time
    func apply(to row: inout SessionRow?, now: Timestamp) -> RowReply {
        switch self {
        case .commit(let commit): return Self.apply(commit, to: &row, now: now)
        case .savePart(let part, let turn, let lease):
            guard row?.holds(lease, turn) ?? false else { return .lost }
            row?.parts.removeAll { $0.index == part.index }
            row?.parts.append(part)
            row?.parts.sort { $0.index < $1.index }
            return .done
        case .renewLease(let turn, let lease, let duration):
            guard row?.holds(lease, turn) ?? false else { return .lost }
            row?.lease?.expiresAt = now.advanced(by: duration)
            return row?.isStopRequested == true ? .stopRequested : .done
        case .requestStop(let turn):
            guard row?.pendingTurn == turn else { return .lost }
            row?.isStopRequested = true
            return .done
        }
    }

    private static func apply(_ commit: SessionCommit, to row: inout SessionRow?, now: Timestamp) -> RowReply {
        let head = row?.snapshot.head ?? .start
        for turn in commit.entries.lazy.compactMap(\.acceptedTurn) where row?.log?.acceptedTurns.contains(turn) ?? false
        {
            return .known(turn)
        }
        guard (row?.version ?? 0) == commit.expectedVersion,
            row.map({ $0.snapshot.createdAt == commit.snapshot.createdAt }) ?? true
        else { return .conflict(head: head) }
        if let lease = row?.lease, lease.refuses(commit.lease, at: now) { return .conflict(head: head) }
        do {
            try commit.checkConsistency(after: head)
            row = try next(after: row, commit, now: now)
        } catch let error as StoreError {
            return .failed(error)
        } catch {
            return .failed(
                StoreError(.corrupt, operation: "commit", detail: "refused, nothing stored: cannot be encoded")
            )
        }
        return .committed(head: commit.snapshot.head)
    }

    private static func next(after row: SessionRow?, _ commit: SessionCommit, now: Timestamp) throws -> SessionRow {
        var next =
            row
            ?? SessionRow(
                key: commit.key,
                version: 0,
                snapshot: commit.snapshot,
                columns: HistoryColumns(commit.snapshot)
            )
        var added = ConversationHistory(nil)
        try added.append(commit.entries)
        let log = next.log ?? SessionRow.Log(elements: [], acceptedTurns: [])
        next.log = SessionRow.Log(
            elements: log.elements + added.elements.map(\.text),
            acceptedTurns: log.acceptedTurns.union(commit.entries.lazy.compactMap(\.acceptedTurn))
        )
        if commit.snapshot.pending?.input.turn != row?.pendingTurn {
            next.parts = []
            next.isStopRequested = false
        }
        next.snapshot = commit.snapshot
        next.version = commit.expectedVersion + 1
        next.lease = next.lease.after(commit.lease, pending: commit.snapshot.pending, at: now)
        return next
    }
}
