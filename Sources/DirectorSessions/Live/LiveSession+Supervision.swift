import DirectorCore
import Logging

/// Why the author's work ended before it was finished.
enum TurnEnd: Error {
    case stopped(TurnStop)
    case timedOut
}

/// What reaches an author at work. Made for one turn, and ended with it.
struct AuthorSupervision: Sendable {
    fileprivate let stops: AsyncStream<TurnStop>
    fileprivate let leaseChecks: AsyncStream<Void>
    private let tellStop: AsyncStream<TurnStop>.Continuation
    private let tellLeaseCheck: AsyncStream<Void>.Continuation

    init() {
        (stops, tellStop) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
        (leaseChecks, tellLeaseCheck) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Has the author end.
    func stop(_ reason: TurnStop) { tellStop.yield(reason) }

    /// Has the lease renewed at once, which tells whether the turn is still this server's, and still wanted.
    func checkLease() { tellLeaseCheck.yield() }

    fileprivate func end() {
        tellStop.finish()
        tellLeaseCheck.finish()
    }
}

extension LiveSession {
    /// Lets the author work until it is finished, stopped, out of time, or the lease is lost.
    ///
    /// - Parameter stop: why it is to end at once, if it is
    func supervise(
        _ work: @escaping @Sendable (any DraftProgress) async throws -> UnderstoodTurn,
        turn: TurnID,
        stop: TurnStop?,
        progress: any DraftProgress
    ) async throws -> UnderstoodTurn {
        let supervision = AuthorSupervision()
        if let stop { supervision.stop(stop) }
        self.supervision = supervision
        defer {
            self.supervision = nil
            supervision.end()
        }
        let environment = environment
        return try await withThrowingTaskGroup(of: UnderstoodTurn.self) { group in
            group.addTask { try await work(progress) }
            group.addTask {
                for await reason in supervision.stops { throw TurnEnd.stopped(reason) }
                throw CancellationError()
            }
            group.addTask { [self] in
                let limits = environment.limits
                let delay = min(limits.thinkingDelay, limits.authorTimeout)
                try await environment.timer.sleep(for: delay)
                await showLongThinking(about: turn)
                try await environment.timer.sleep(for: limits.authorTimeout - delay)
                throw TurnEnd.timedOut
            }
            group.addTask {
                while true {
                    try await environment.timer.sleep(for: environment.limits.leaseDuration / 3)
                    supervision.checkLease()
                }
            }
            group.addTask { [self] in
                for await _ in supervision.leaseChecks { try await renewLease(of: turn) }
                throw CancellationError()
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { throw CancellationError() }
            return result
        }
    }

    /// Tells the store that the author is still at work.
    ///
    /// - Throws: ``TurnEnd`` if the user does not want the turn any more, ``LeaseLost`` if another server has it
    private nonisolated func renewLease(of turn: TurnID) async throws {
        let duration = environment.limits.leaseDuration
        let asked = environment.elapsed()
        do {
            let server = environment.server
            switch try await environment.store.renewLease(of: turn, in: key, lease: server, for: duration) {
            case .held: leaseTerm.extend(to: asked + duration)
            case .stopRequested: throw TurnEnd.stopped(.user)
            case .lost: throw LeaseLost()
            }
        } catch let error as StoreError {
            // The work goes on: if another server takes the turn over, the commit will tell.
            environment.logger.warning(
                "A lease could not be renewed",
                metadata: ["error": "\(error)", "session_id": "\(key.session)", "turn_id": "\(turn)"]
            )
        }
    }
}
