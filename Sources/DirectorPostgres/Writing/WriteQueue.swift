import DirectorCore
import DirectorSessions
import Synchronization

/// The connections that write. Callers suspend; libpq blocks only the connections' own threads.
final class WriteQueue: Sendable {
    private let lanes: [ConnectionLane]
    private let state: Mutex<WriteQueueState<Write>>
    private let statements: StoreStatements
    private let origin: String
    private let limits: ConnectionLimits

    init(_ source: ConnectionSource, statements: StoreStatements, origin: String, limits: PostgresStore.Limits) {
        lanes = (0..<limits.writers).map { ConnectionLane("write-\($0)", source: source) }
        state = Mutex(WriteQueueState(connections: limits.writers, limits: limits))
        self.statements = statements
        self.origin = origin
        self.limits = source.limits
    }

    /// Queues a write, which shares a transaction with others, and returns when it is durable.
    ///
    /// Cancelling the caller's task does not cancel the write: what has been queued is written.
    ///
    /// - Throws: ``StoreError``
    func write<Value: Sendable>(_ make: (Write.Reply<Value>) -> Write) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            let write = make(Write.Reply(waiter: waiter))
            let admission = state.withLock { $0.add(write, kind: write.kind, key: write.key, bytes: write.bytes) }
            switch admission {
            case .start(let number): start(number)
            case .queued: break
            case .full:
                write.fail(StoreError(.unavailable, operation: write.operation, detail: "too many writes are waiting"))
            case .closed:
                write.fail(StoreError(.unavailable, operation: write.operation, detail: "the store is closed"))
            }
        }
    }

    private func start(_ number: Int) {
        lanes[number].schedule { self.work(on: $0, number) }
    }

    private func work(on lane: isolated ConnectionLane, _ number: Int) {
        while true {
            let (batch, another) = state.withLock { ($0.nextBatch(for: number), $0.startAnother()) }
            if let another { start(another) }
            guard !batch.isEmpty else { return }
            perform(batch, on: lane)
        }
    }

    /// - Parameter batch: writes of one kind
    private func perform(_ batch: [Write], on lane: isolated ConnectionLane) {
        var commits: [(EncodedCommit, Write.Reply<CommitOutcome>)] = []
        var parts: [(PartWrite, Write.Reply<Bool>)] = []
        var renewals: [(RenewalWrite, Write.Reply<LeaseRenewal>)] = []
        for write in batch {
            switch write {
            case .commit(let encoded, let reply): commits.append((encoded, reply))
            case .savePart(let part, let reply): parts.append((part, reply))
            case .renewLease(let renewal, let reply): renewals.append((renewal, reply))
            case .requestStop(let turn, let key, let reply):
                finish([(key, reply)], "request stop", on: lane) { writer, keys throws(PostgresFailure) in
                    [.success(try writer.requestStop(of: turn, in: keys[0]))]
                }
            case .delete(let key, let reply):
                finish([(key, reply)], "delete", on: lane) { writer, keys throws(PostgresFailure) in
                    [.success(try writer.delete(keys[0]))]
                }
            case .health(let reply):
                finish([((), reply)], "health check", on: lane) { writer, _ throws(PostgresFailure) in
                    [.success(try writer.markHealth())]
                }
            }
        }
        // All servers lock rows in the same order, so that they do not wait for each other's locks.
        commits.sort { $0.0.key.precedes($1.0.key) }
        parts.sort { $0.0.holder.key.precedes($1.0.holder.key) }
        renewals.sort { $0.0.holder.key.precedes($1.0.holder.key) }
        finish(commits, "commit", on: lane) { writer, commits throws(PostgresFailure) in try writer.commit(commits) }
        finish(parts, "save part", on: lane) { writer, parts throws(PostgresFailure) in
            try writer.saveParts(parts).map { .success($0) }
        }
        finish(renewals, "renew lease", on: lane) { writer, renewals throws(PostgresFailure) in
            try writer.renewLeases(renewals).map { .success($0) }
        }
    }

    /// Writes a batch and gives every caller its result.
    private func finish<Item, Value: Sendable>(
        _ batch: [(item: Item, reply: Write.Reply<Value>)],
        _ operation: String,
        on lane: isolated ConnectionLane,
        _ body: (SessionWriter, [Item]) throws(PostgresFailure) -> [Result<Value, StoreError>]
    ) {
        guard !batch.isEmpty else { return }
        let results = attempt(batch.map(\.item), operation, on: lane, body)
        for (index, write) in batch.enumerated() { write.reply(results[index]) }
    }

    /// Tries again if two transactions blocked each other, since the batch had no effect. If the server refuses the
    /// batch for another reason, one write may be at fault: then each write is tried alone.
    private func attempt<Item, Value>(
        _ batch: [Item],
        _ operation: String,
        on lane: isolated ConnectionLane,
        _ body: (SessionWriter, [Item]) throws(PostgresFailure) -> [Result<Value, StoreError>]
    ) -> [Result<Value, StoreError>] {
        var repetitions = 0
        while true {
            do {
                return try lane.use { connection throws(PostgresFailure) in
                    let writer = SessionWriter(
                        connection: connection,
                        statements: statements,
                        origin: origin,
                        deadline: .after(limits.answerTime)
                    )
                    return try body(writer, batch)
                }
            } catch {
                if let state = error.state, state.isWorthRepeating, repetitions < 3 {
                    repetitions += 1
                    continue
                }
                if batch.count > 1, case .rejected(let state) = error.kind, !state.concernsServer {
                    return batch.flatMap { attempt([$0], operation, on: lane, body) }
                }
                let failure = StoreError(writing: error, operation: operation)
                return batch.map { _ in .failure(failure) }
            }
        }
    }

    func close() async {
        state.withLock { $0.close() }
        for lane in lanes { await lane.close() }
    }
}

extension SessionKey {
    /// The order of the keys' bytes. It is the same on every server and in the tables' indexes.
    fileprivate func precedes(_ other: SessionKey) -> Bool {
        if user.text != other.user.text { return user.text.utf8.lexicographicallyPrecedes(other.user.text.utf8) }
        return session.text.utf8.lexicographicallyPrecedes(other.session.text.utf8)
    }
}
