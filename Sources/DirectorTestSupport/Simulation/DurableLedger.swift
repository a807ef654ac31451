package import DirectorCore
import DirectorSessions
import Synchronization

/// What has become durable, told by the innermost store at the moment it happened, and the promises that can be judged
/// from that alone. Everything else is compared with it.
package final class DurableLedger: Sendable {
    /// One session from its first commit to its deletion.
    package struct Record: Sendable {
        package fileprivate(set) var entries: [LogEntry] = []
        package fileprivate(set) var version = 0
        package fileprivate(set) var state = WorkflowState.provideGreeting
        package fileprivate(set) var pending: TurnID?
        package fileprivate(set) var leaseOwner: ServerID?
        /// When the lease runs out, by the store's clock.
        package fileprivate(set) var leaseEnd: Timestamp?
        /// Kept parts of the pending turn, by index.
        package fileprivate(set) var parts: Set<Int> = []
        package fileprivate(set) var accepted: [TurnID: LogSequence] = [:]
        package fileprivate(set) var finished: [TurnID: TurnOutcome] = [:]

        package var head: LogSequence { LogSequence(entries.count) }

        package func frame(_ seq: LogSequence) -> LoggedFrame? {
            entries.indices.contains(seq.value - 1) ? entries[seq.value - 1].frame : nil
        }
    }

    private struct State {
        /// All lives of each session, the present one last.
        var records: [SessionKey: [Record]] = [:]
        var strawmen: [PresentationID: SessionKey] = [:]
        var violations: [Violation] = []
        var slidesWritten = 0
    }

    private let state = Mutex(State())

    package init() {}

    package var violations: [Violation] { state.withLock(\.violations) }

    /// Slides on which an author began to work.
    package var slidesWritten: Int { state.withLock(\.slidesWritten) }

    package func report(_ invariant: Invariant, _ detail: String) {
        state.withLock { $0.violations.append(Violation(invariant, detail)) }
    }

    package var keys: [SessionKey] { state.withLock { $0.records.keys.sorted() } }

    /// The session's present life.
    package func record(_ key: SessionKey) -> Record? { state.withLock { $0.records[key]?.last } }

    /// Entries of all sessions.
    package var length: Int { state.withLock { $0.records.values.reduce(0) { $0 + ($1.last?.head.value ?? 0) } } }

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
                guard let preview = entry.effects.strawman?.previewPresentationID else { continue }
                state.strawmen[preview] = commit.key
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

    /// An author begins to write a slide.
    func noteWriting(of index: Int, strawman: PresentationID?, by server: ServerID?) {
        state.withLock { state in
            state.slidesWritten += 1
            guard let key = strawman.flatMap({ state.strawmen[$0] }), let record = state.records[key]?.last else {
                return
            }
            // One that lost its lease and does not know yet may go on until it hears of it.
            guard record.leaseOwner == server, record.parts.contains(index), let turn = record.pending else { return }
            let detail = "slide \(index + 1) of turn \(turn) was finished and is written again"
            state.violations.append(Violation(.noOrphan, detail))
        }
    }

    // MARK: What a client saw

    /// A client is shown a logged frame: it must be durable by now, exactly as it is, in its own session.
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

/// Tells a ledger what the store behind it did, and posts the hints of it.
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
