import DirectorCore
import DirectorSessions

/// Runs the statements that change sessions, for one batch on one connection.
struct SessionWriter {
    let connection: Connection
    let statements: StoreStatements
    let origin: String
    let deadline: Deadline

    /// Stores the commits that may be stored, and finds out why the others were refused.
    ///
    /// - Parameter batch: commits of different sessions, in the order of their keys
    /// - Returns: an outcome for each commit
    func commit(_ batch: [EncodedCommit]) throws(PostgresFailure) -> [Result<CommitOutcome, StoreError>] {
        let statement = statements.write.commit
        let rows: ResultRows
        do {
            rows = try connection.run(
                statement.statement,
                statement.parameters(batch, origin: origin),
                until: deadline
            )
        } catch  where error.state == .uniqueViolation && batch.count == 1 {
            // The unique index on turns refused the row. So the turn is already stored, although the commit's condition
            // did not see it.
            guard case .success(.alreadyCommitted(let receipt)) = explain(batch[0].commit) else { throw error }
            return [.success(.alreadyCommitted(receipt))]
        }
        var outcomes = batch.map { _ in Result<CommitOutcome, StoreError>?.none }
        for row in 0..<rows.count {
            guard let index = rows.integer(row, 0), batch.indices.contains(index) else { continue }
            outcomes[index] = .success(.committed(head: batch[index].commit.snapshot.head))
        }
        // The stored commits stay stored even if the connection is lost while Director asks about the others.
        return batch.indices.map { index in outcomes[index] ?? explain(batch[index].commit) }
    }

    /// Why a commit was not stored. A new statement, so that it sees the changes that made the commit fail.
    func explain(_ commit: SessionCommit) -> Result<CommitOutcome, StoreError> {
        do {
            for turn in commit.entries.lazy.compactMap(\.acceptedTurn) {
                let rows = try run(statements.read.turn, commit.key.texts + [turn.text])
                if let receipt = try TurnReceipt(turn, rows) { return .success(.alreadyCommitted(receipt)) }
            }
            let rows = try run(statements.write.standing, commit.key.texts)
            guard let columns = rows.readers("commit", "session").first else {
                return .success(.conflict(head: .start))
            }
            let head = LogSequence(try columns.integer(1))
            if try columns.integer(0) == commit.expectedVersion, try columns.time(2) == commit.snapshot.createdAt {
                try commit.checkConsistency(after: head)
            }
            return .success(.conflict(head: head))
        } catch let error as StoreError {
            return .failure(error)
        } catch let failure as PostgresFailure {
            // The commit was certainly not stored. Only the reason could not be read.
            return .failure(StoreError(reading: failure, operation: "commit"))
        } catch {
            return .failure(StoreError(.unavailable, operation: "commit", detail: "\(type(of: error))"))
        }
    }

    private func run(_ statement: Statement, _ texts: [String]) throws(PostgresFailure) -> ResultRows {
        var parameters = Parameters()
        for text in texts { parameters.add(text) }
        return try connection.run(statement, parameters, until: deadline)
    }

    /// - Returns: for each part, whether its lease held
    func saveParts(_ batch: [PartWrite]) throws(PostgresFailure) -> [Bool] {
        var indices = ArrayParameter(.integers)
        var holders = HolderArrays()
        var numbers = ArrayParameter(.bigints)
        var contents = ArrayParameter(.texts)
        for (index, write) in batch.enumerated() {
            indices.append(index)
            holders.append(write.holder)
            numbers.append(write.part.index)
            contents.append(write.part.content)
        }
        var parameters = Parameters()
        parameters.add(indices)
        holders.add(to: &parameters)
        parameters.add(numbers)
        parameters.add(contents)
        let rows = try connection.run(statements.write.saveParts, parameters, until: deadline)
        var held = Array(repeating: false, count: batch.count)
        for row in 0..<rows.count {
            guard let index = rows.integer(row, 0), held.indices.contains(index) else { continue }
            held[index] = true
        }
        return held
    }

    func renewLeases(_ batch: [RenewalWrite]) throws(PostgresFailure) -> [LeaseRenewal] {
        var indices = ArrayParameter(.integers)
        var holders = HolderArrays()
        var durations = ArrayParameter(.bigints)
        for (index, renewal) in batch.enumerated() {
            indices.append(index)
            holders.append(renewal.holder)
            durations.append(Int(renewal.duration.wholeMilliseconds))
        }
        var parameters = Parameters()
        parameters.add(indices)
        holders.add(to: &parameters)
        parameters.add(durations)
        let rows = try connection.run(statements.write.renewLeases, parameters, until: deadline)
        var renewals = Array(repeating: LeaseRenewal.lost, count: batch.count)
        for row in 0..<rows.count {
            guard let index = rows.integer(row, 0), renewals.indices.contains(index) else { continue }
            renewals[index] = rows.bool(row, 1) ? .stopRequested : .held
        }
        return renewals
    }

    /// - Returns: whether the turn is pending
    func requestStop(of turn: TurnID, in key: SessionKey) throws(PostgresFailure) -> Bool {
        try run(statements.write.requestStop, key.texts + [turn.text, origin]).count > 0
    }

    /// - Returns: whether there was such a session
    func delete(_ key: SessionKey) throws(PostgresFailure) -> Bool {
        try run(statements.write.delete, key.texts + [origin]).count > 0
    }

    func markHealth() throws(PostgresFailure) {
        _ = try run(statements.write.health, [])
    }
}

/// A server that works on a turn, and the turn.
struct LeaseHolder: Sendable {
    var key: SessionKey
    var turn: TurnID
    var owner: ServerID
}

/// A finished part of a turn.
struct PartWrite: Sendable {
    var holder: LeaseHolder
    var part: TurnPart
}

struct RenewalWrite: Sendable {
    var holder: LeaseHolder
    var duration: Duration
}

/// The fields of lease holders as four arrays, for one statement.
private struct HolderArrays {
    private var users = ArrayParameter(.texts)
    private var sessions = ArrayParameter(.texts)
    private var turns = ArrayParameter(.texts)
    private var owners = ArrayParameter(.texts)

    mutating func append(_ holder: LeaseHolder) {
        users.append(holder.key.user.text)
        sessions.append(holder.key.session.text)
        turns.append(holder.turn.text)
        owners.append(holder.owner.text)
    }

    func add(to parameters: inout Parameters) {
        for array in [users, sessions, turns, owners] { parameters.add(array) }
    }
}
