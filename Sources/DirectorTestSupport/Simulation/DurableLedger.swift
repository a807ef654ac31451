package import DirectorCore
import DirectorSessions
import Synchronization

/// Records what has become durable, at the moment when the innermost store stores it, and checks the promises that
/// depend on that alone. All other checks compare with it.
package final class DurableLedger: Sendable {
    /// A session from its first commit to its deletion.
    package struct Record: Sendable {
        /// The log.
        package fileprivate(set) var entries: [LogEntry] = []
        /// The number of commits.
        package fileprivate(set) var version = 0
        /// The session's state.
        package fileprivate(set) var state = WorkflowState.provideGreeting
        /// The turn without an answer.
        package fileprivate(set) var pending: TurnID?
        /// The server that holds the pending turn's lease.
        package fileprivate(set) var leaseOwner: ServerID?
        /// When the lease ends, by the store's clock.
        package fileprivate(set) var leaseEnd: Timestamp?
        /// The parts of the pending turn that were kept, by index.
        package fileprivate(set) var parts: Set<Int> = []
        /// The number of each accepted turn's user entry.
        package fileprivate(set) var accepted: [TurnID: LogSequence] = [:]
        /// How each finished turn ended.
        package fileprivate(set) var finished: [TurnID: TurnOutcome] = [:]

        /// The number of the last entry.
        package var head: LogSequence { LogSequence(entries.count) }

        /// The frame with this number; `nil` if there is none.
        package func frame(_ seq: LogSequence) -> LoggedFrame? {
            entries.indices.contains(seq.value - 1) ? entries[seq.value - 1].frame : nil
        }
    }

    private struct State {
        /// The records of each session, one for each time it was created. The present one is the last.
        var records: [SessionKey: [Record]] = [:]
        var presentations: [PresentationID: SessionKey] = [:]
        var violations: [Violation] = []
        var slidesWritten = 0
    }

    private let state = Mutex(State())

    package init() {}

    package var violations: [Violation] { state.withLock(\.violations) }

    /// How many slides authors have begun to write.
    package var slidesWritten: Int { state.withLock(\.slidesWritten) }

    /// Records that a promise was not kept.
    package func report(_ invariant: Invariant, _ detail: String) {
        state.withLock { $0.violations.append(Violation(invariant, detail)) }
    }

    /// The keys of all sessions, in order.
    package var keys: [SessionKey] { state.withLock { $0.records.keys.sorted() } }

    /// The present record of the session.
    package func record(_ key: SessionKey) -> Record? { state.withLock { $0.records[key]?.last } }

    /// The number of entries of all sessions.
    package var length: Int { state.withLock { $0.records.values.reduce(0) { $0 + ($1.last?.head.value ?? 0) } } }

    /// Whether the session's log contains this turn.
    package func isAccepted(_ turn: TurnID, in key: SessionKey) -> Bool {
        state.withLock { $0.records[key]?.contains { $0.accepted[turn] != nil } ?? false }
    }

    // MARK: What the store did

    func note(_ commit: SessionCommit, at now: Timestamp) {
        state.withLock { state in
            var lives = state.records[commit.key] ?? [Record()]
            var record = lives.removeLast()
            if record.version != commit.expectedVersion {
                let detail = "version \(record.version) was replaced by one who had seen \(commit.expectedVersion)"
                state.violations.append(Violation(.fenced, detail))
            }
            let problems = record.append(commit, at: now)
            state.violations += problems
            for entry in commit.entries {
                guard let id = entry.effects.presentation?.id else { continue }
                state.presentations[id] = commit.key
            }
            state.records[commit.key] = lives + [record]
        }
    }

    func noteRenewal(in key: SessionKey, until end: Timestamp) {
        state.withLock { state in
            guard var record = state.records[key]?.popLast() else { return }
            record.leaseEnd = end
            state.records[key]?.append(record)
        }
    }

    func notePart(_ index: Int, in key: SessionKey) {
        state.withLock { state in
            guard var record = state.records[key]?.popLast() else { return }
            record.parts.insert(index)
            state.records[key]?.append(record)
        }
    }

    func noteDeletion(of key: SessionKey) {
        state.withLock { $0.records[key]?.append(Record()) }
    }

    // MARK: What an author did

    /// Records that an author begins to write a slide.
    func noteWriting(of index: Int, presentation: PresentationID?, by server: ServerID?) {
        state.withLock { state in
            state.slidesWritten += 1
            guard let key = presentation.flatMap({ state.presentations[$0] }), let record = state.records[key]?.last
            else {
                return
            }
            // A server that has lost its lease may continue until it learns of that.
            guard record.leaseOwner == server, record.parts.contains(index), let turn = record.pending else { return }
            let detail = "slide \(index + 1) of turn \(turn) was finished and is written again"
            state.violations.append(Violation(.noOrphan, detail))
        }
    }

    // MARK: What a client saw

    /// Records that a client was shown a logged frame. The frame must be durable by now, with the same content and in
    /// the same session.
    func noteSeen(_ frame: LoggedFrame, by client: String, of key: SessionKey) {
        state.withLock { state in
            let isKnown = state.records[key]?.contains { $0.frame(frame.seq) == frame } ?? false
            guard !isKnown else { return }
            let isForeign = state.records.contains { other, lives in
                other != key && lives.contains { $0.frame(frame.seq) == frame }
            }
            let detail = "\(client) was shown entry \(frame.seq), which its session does not hold"
            state.violations.append(Violation(isForeign ? .isolation : .durableBeforeVisible, detail))
        }
    }
}

extension DurableLedger.Record {
    fileprivate mutating func append(_ commit: SessionCommit, at now: Timestamp) -> [Violation] {
        var violations: [Violation] = []
        version += 1
        let pendingBefore = pending
        for entry in commit.entries {
            if entry.seq != head.next {
                violations.append(Violation(.oneOrder, "entry \(entry.seq) was stored after entry \(head)"))
            }
            if let last = entries.last, last.frame.envelope.timestamp >= entry.frame.envelope.timestamp {
                violations.append(Violation(.oneOrder, "entry \(entry.seq) is not later than the one before it"))
            }
            entries.append(entry)
            if let turn = entry.frame.turn { violations += note(entry, of: turn) }
        }
        state = commit.snapshot.state
        if pending != commit.snapshot.pending?.input.turn {
            violations.append(Violation(.stateIsFold, "the snapshot's pending turn is not the log's"))
        }
        if pending != pendingBefore { parts = [] }
        switch commit.lease {
        case .keep: break
        case .take(let owner, let duration, _):
            if let leaseOwner, leaseOwner != owner, let leaseEnd, leaseEnd > now {
                violations.append(Violation(.fenced, "a turn was taken from a server that held it"))
            }
            leaseOwner = owner
            leaseEnd = now.advanced(by: duration)
        case .release: leaseOwner = nil
        }
        if pending == nil { leaseOwner = nil }
        return violations
    }

    private mutating func note(_ entry: LogEntry, of turn: TurnID) -> [Violation] {
        var violations: [Violation] = []
        if entry.frame.envelope.role == .user {
            if accepted[turn] != nil { violations.append(Violation(.exactlyOnce, "turn \(turn) was accepted twice")) }
            if let pending { violations.append(Violation(.noOrphan, "turn \(turn) was accepted over \(pending)")) }
            accepted[turn] = entry.seq
            pending = turn
        } else if finished[turn] != nil {
            violations.append(Violation(.exactlyOnce, "turn \(turn) was answered after it was finished"))
        }
        if let outcome = entry.effects.finished {
            finished[turn] = outcome
            pending = nil
        }
        return violations
    }
}

/// Reports the operations of the store behind it to a ledger, and posts the hints about them.
struct RecordingStore: ForwardingStore {
    let inner: any SessionStore
    let ledger: DurableLedger
    let board: NoticeBoard
    let time: ManualClock

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let outcome = try await inner.commit(commit)
        guard case .committed = outcome else { return outcome }
        ledger.note(commit, at: time.now())
        board.post(.moved(commit.key, version: commit.expectedVersion + 1))
        return outcome
    }

    func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        let renewal = try await inner.renewLease(of: turn, in: key, lease: lease, for: duration)
        if renewal != .lost { ledger.noteRenewal(in: key, until: time.now().advanced(by: duration)) }
        return renewal
    }

    func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        let isNoted = try await inner.requestStop(of: turn, in: key)
        if isNoted { board.post(.stopRequested(key)) }
        return isNoted
    }

    func savePart(_ part: TurnPart, of turn: TurnID, in key: SessionKey, lease: ServerID) async throws -> Bool {
        let isKept = try await inner.savePart(part, of: turn, in: key, lease: lease)
        if isKept { ledger.notePart(part.index, in: key) }
        return isKept
    }

    func delete(_ key: SessionKey) async throws -> Bool {
        let existed = try await inner.delete(key)
        guard existed else { return false }
        ledger.noteDeletion(of: key)
        board.post(.deleted(key))
        return existed
    }
}
