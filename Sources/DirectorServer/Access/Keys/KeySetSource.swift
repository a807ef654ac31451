package import DirectorSessions
package import Logging
import ServiceLifecycle
import Synchronization

/// The keys that another server publishes. It fetches them when they are needed, keeps them, and fetches them again
/// when they are old or a token names an unknown key.
///
/// It is a ``Service``: ``run()`` makes the fetches, one at a time. A caller waits for one fetch at most, and the
/// duration of a fetch is bounded.
package final class KeySetSource: Service {
    private typealias Cache = KeySetCache<JSONWebKeySet.Name, VerificationKey>

    private struct State: ~Copyable {
        var cache: Cache
        var waiters: [CheckedContinuation<Bool, Never>] = []
        /// `run()` has ended, so no more fetches are made.
        var isOver = false
    }

    private let state: Mutex<State>
    private let limits: Limits
    private let logger: Logger
    private let timer: any Clock<Duration>
    private let now: @Sendable () -> ContinuousClock.Instant
    private let download: @Sendable () async throws -> String
    private let requests: AsyncStream<Void>
    private let request: AsyncStream<Void>.Continuation

    /// - Parameters:
    ///   - timer: ends downloads that take too long
    ///   - now: the clock for the age of keys
    ///   - download: downloads the key set's text
    package init(
        limits: Limits,
        logger: Logger,
        timer: any Clock<Duration> = ContinuousClock(),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        download: @escaping @Sendable () async throws -> String
    ) {
        self.limits = limits
        self.logger = logger
        self.timer = timer
        self.now = now
        self.download = download
        let timing = Cache.Timing(
            refresh: limits.keySetRefresh,
            retry: limits.keySetRetry,
            staleness: limits.keySetStaleness
        )
        state = Mutex(State(cache: Cache(timing: timing)))
        // One place is enough, because the cache starts one fetch at a time.
        (requests, request) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// The key of this name for this algorithm.
    ///
    /// - Throws: ``TokenRefusal/unknownKey``, or ``TokenRefusal/keysUnavailable`` if the keys cannot be fetched
    func key(_ keyID: String, _ algorithm: SigningAlgorithm) async throws(TokenRefusal) -> VerificationKey {
        let name = JSONWebKeySet.Name(keyID: keyID, algorithm: algorithm)
        let (answer, startsFetch) = state.withLock { $0.cache.lookUp(for: name, at: now()) }
        if startsFetch { request.yield() }
        switch answer {
        case .key(let key): return key
        case .unknown: throw .unknownKey
        case .unavailable: throw .keysUnavailable
        case .wait: break
        }
        guard await waitForFetch() else { throw .keysUnavailable }
        switch state.withLock({ $0.cache.lookUpAfterFetch(for: name, at: now()) }) {
        case .key(let key): return key
        case .unknown: throw .unknownKey
        case .unavailable, .wait: throw .keysUnavailable
        }
    }

    /// - Returns: `false` if too many callers are waiting already
    private func waitForFetch() async -> Bool {
        await withCheckedContinuation { (waiter: CheckedContinuation<Bool, Never>) in
            let answer: Bool? = state.withLock { state in
                guard !state.isOver else { return false }
                guard !state.cache.isIdle else { return true }
                guard state.waiters.count < limits.keySetWaiters else { return false }
                state.waiters.append(waiter)
                return nil
            }
            if let answer { waiter.resume(returning: answer) }
        }
    }

    /// Makes the fetches until the task is cancelled.
    package func run() async throws {
        if state.withLock({ $0.cache.begin(at: now()) }) { request.yield() }
        for await _ in requests.cancelOnGracefulShutdown() { await fetch() }
        end { $0.isOver = true }
    }

    private func fetch() async {
        do {
            let keys = try await inTime { [download, limits] in
                try await JSONWebKeySet(json: try await download(), limit: limits.keySetKeys).keys
            }
            end { [now] in $0.cache.fetched(keys, at: now()) }
            logger.debug("The key set was fetched", metadata: ["keys": "\(keys.count)"])
        } catch {
            end { [now] in $0.cache.failed(at: now()) }
            logger.warning("The key set could not be fetched", metadata: ["error": "\(error)"])
        }
    }

    private func end(_ body: (inout State) -> Void) {
        let waiters = state.withLock { state in
            body(&state)
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(returning: true) }
    }

    private func inTime<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await body() }
            group.addTask { [timer, limits] in
                try await timer.sleep(for: limits.keySetTimeout)
                throw TookTooLong(limit: limits.keySetTimeout)
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }

    private struct TookTooLong: Error, CustomStringConvertible {
        let limit: Duration
        var description: String { "there was no answer within \(limit)" }
    }
}
