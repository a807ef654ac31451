import DirectorCore
import DirectorSessions

/// Looks at a world after a run, and judges the ten invariants of docs/architecture.md by what is stored and what clients saw.
///
/// What can be judged in passing has been judged by then: see ``DurableLedger`` and ``SimulatedClient``.
package struct InvariantCheck {
    private let world: SimulatedWorld
    private var found: [Violation]

    private init(_ world: SimulatedWorld) {
        self.world = world
        found = world.ledger.violations
    }

    /// All promises that were not kept, after all clients have received the whole log.
    package static func violations(in world: SimulatedWorld) throws -> [Violation] {
        var check = InvariantCheck(world)
        try check.checkStore()
        for key in world.ledger.keys { try check.checkSession(key) }
        for client in world.clients { check.checkClient(client) }
        return check.found
    }

    private mutating func report(_ invariant: Invariant, _ detail: String) {
        found.append(Violation(invariant, detail))
    }

    private mutating func checkStore() throws {
        let report = try world.ask { try await LogVerification(of: $0).run() }
        for problem in report.problems {
            let invariant: Invariant =
                switch problem.code {
                case .missingEntry, .entryOrder, .timestampOrder: .oneOrder
                case .unfoldedEntry, .snapshotMismatch: .stateIsFold
                case .duplicateTurn, .duplicateMessageID, .duplicateText: .exactlyOnce
                case .orphanedTurn: .noOrphan
                case .unreadableSession, .unreadableEntry, .malformedPayload, .tooMany: .oneCommit
                }
            self.report(invariant, problem.text)
        }
    }

    private mutating func checkSession(_ key: SessionKey) throws {
        guard let record = world.ledger.record(key), record.version > 0 else { return }
        let entries = try world.ask { try await $0.entries(of: key, after: .start, limit: .max) }
        if entries != record.entries { report(.oneCommit, "the store holds another log than was committed") }
        if let pending = record.pending { report(.noOrphan, "turn \(pending) has no answer") }
        for turn in record.accepted.keys.sorted(by: { $0.text < $1.text }) where record.finished[turn] == nil {
            report(.noOrphan, "turn \(turn) was accepted and never finished")
        }
        try checkFence(key, record)
    }

    /// Checks that a writer who has not seen the last version is refused.
    private mutating func checkFence(_ key: SessionKey, _ record: DurableLedger.Record) throws {
        guard let stored = try world.ask({ try await $0.load(key) }) else {
            report(.oneCommit, "a session that was committed is not there")
            return
        }
        let stale = SessionCommit(key: key, expectedVersion: stored.version - 1, entries: [], snapshot: stored.snapshot)
        let outcome = try world.ask { try await $0.commit(stale) }
        guard case .conflict = outcome else {
            report(.fenced, "a writer who had not seen the latest version could commit")
            return
        }
        let after = try world.ask { try await $0.load(key) }
        if after != stored { report(.fenced, "a refused commit changed the session") }
    }

    /// Whether the client may lack the entry: a replay to a compatible client leaves out the addresses of old decks.
    private func mayLack(_ entry: LogEntry, _ client: SimulatedClient) -> Bool {
        client.kind == .compatible && entry.frame.envelope.type == .presentationURL
    }

    /// Checks that the client has the whole log, and that the log contains everything the client sent.
    private mutating func checkClient(_ client: SimulatedClient) {
        guard let record = world.ledger.record(client.key) else { return }
        for seq in client.held.keys.sorted() where client.held[seq] != record.frame(seq) {
            report(.oneOrder, "\(client.name) holds an entry \(seq) that is not in the log")
        }
        let missing = record.entries.filter { client.held[$0.seq] == nil && !mayLack($0, client) }
        if !missing.isEmpty || client.held.count > record.head.value {
            report(.oneOrder, "\(client.name) holds \(client.held.count) of \(record.head) entries")
        }
        for turn in client.acknowledged.sorted(by: { $0.text < $1.text }) where record.finished[turn] == nil {
            report(.noOrphan, "\(client.name) never got an answer to turn \(turn)")
        }
        for message in client.unacknowledged {
            report(.honest, "turn \(message.turn?.text ?? "?") of \(client.name) was neither taken nor refused")
        }
    }
}
