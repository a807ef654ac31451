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
        turn: TurnID
    ) async throws -> UnderstoodTurn {
        let (stops, continuation) = AsyncStream.makeStream(of: TurnStop.self, bufferingPolicy: .bufferingOldest(1))
        stop = continuation
        if stopRequested == turn { continuation.yield(.user) }
        if isLeaving { continuation.yield(.shutdown) }
        defer {
            stop = nil
            continuation.finish()
        }
        let environment = environment
        let progress = progress(turn)
        let key = key
        let logger = logger
        return try await withThrowingTaskGroup(of: UnderstoodTurn.self) { group in
            group.addTask { try await work(progress) }
            group.addTask {
                for await reason in stops { throw TurnEnd.stopped(reason) }
                throw CancellationError()
            }
            group.addTask {
                try await environment.timer.sleep(for: environment.limits.authorTimeout)
                throw TurnEnd.timedOut
            }
            group.addTask {
                while true {
                    try await environment.timer.sleep(for: environment.limits.leaseDuration / 3)
                    do {
                        let renewal = try await environment.store.renewLease(
                            of: turn,
                            in: key,
                            lease: environment.server,
                            for: environment.limits.leaseDuration
                        )
                        switch renewal {
                        case .held: break
                        case .stopRequested: throw TurnEnd.stopped(.user)
                        case .lost: throw LeaseLost()
                        }
                    } catch let error as StoreError {
                        // The work goes on: if somebody else takes it over, the commit will tell.
                        logger.warning("A lease could not be renewed", metadata: ["error": "\(error)"])
                    }
                }
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { throw CancellationError() }
            return result
        }
    }
}
