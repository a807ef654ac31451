import DirectorCore
import Logging

/// Why the author's work ended before it was finished.
enum TurnEnd: Error {
    case stopped(TurnStop)
    case timedOut
}

extension LiveSession {
    /// Lets the author work until it is finished, stopped, out of time, or the lease is lost.
    func supervise(
        _ work: @escaping @Sendable (any DraftProgress) async throws -> UnderstoodTurn,
        turn: TurnID,
        progress: any DraftProgress
    ) async throws -> UnderstoodTurn {
        let (stops, continuation) = AsyncStream.makeStream(of: TurnStop.self, bufferingPolicy: .bufferingOldest(1))
        stop = continuation
        if stopRequested == turn { continuation.yield(.user) }
        if isLeaving { continuation.yield(.shutdown) }
        let (checks, check) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        leaseCheck = check
        defer {
            stop = nil
            continuation.finish()
            leaseCheck = nil
            check.finish()
        }
        let environment = environment
        return try await withThrowingTaskGroup(of: UnderstoodTurn.self) { group in
            group.addTask { try await work(progress) }
            group.addTask {
                for await reason in stops { throw TurnEnd.stopped(reason) }
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
                    check.yield()
                }
            }
            group.addTask { [self] in
                for await _ in checks { try await renewLease(of: turn) }
                throw CancellationError()
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { throw CancellationError() }
            return result
        }
    }

    /// Tells the store that the author is still at work.
    ///
    /// - Throws: ``TurnEnd`` if the user does not want it any more, ``LeaseLost`` if it is not ours any more
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
            // The work goes on: if somebody else takes it over, the commit will tell.
            environment.logger.warning(
                "A lease could not be renewed",
                metadata: ["error": "\(error)", "session_id": "\(key.session)", "turn_id": "\(turn)"]
            )
        }
    }
}
