import DirectorCore
import Logging
import Synchronization

/// Monitors whether the store can be written to. It asks the store regularly and is told about failed commits. May be
/// called from any thread. Its answers are kept in memory.
package final class StoreHealthMonitor: Sendable {
    private struct State {
        var health: StoreHealth
        /// When the probe began that has no answer yet.
        var probe: Duration?
    }

    /// Outages and recoveries for the operator's alerts. The newest 16 are kept until they are read.
    package let announcements: AsyncStream<StoreHealth.Announcement>
    private let announce: AsyncStream<StoreHealth.Announcement>.Continuation
    private let ticks: AsyncStream<Void>
    private let tick: AsyncStream<Void>.Continuation
    private let state: Mutex<State>
    private let clock: WallClock
    private let timer: any Clock<Duration>
    private let elapsed: ElapsedTime
    private let limits: Limits
    private let metrics: SessionMetrics
    private let logger: Logger

    init(
        clock: WallClock,
        timer: any Clock<Duration>,
        elapsed: ElapsedTime,
        limits: Limits,
        metrics: SessionMetrics,
        logger: Logger
    ) {
        self.clock = clock
        self.timer = timer
        self.elapsed = elapsed
        self.limits = limits
        self.metrics = metrics
        self.logger = logger
        state = Mutex(State(health: StoreHealth(patience: limits.outagePatience, reminder: limits.outageReminder)))
        (announcements, announce) = AsyncStream.makeStream(
            of: StoreHealth.Announcement.self,
            bufferingPolicy: .bufferingNewest(16)
        )
        (ticks, tick) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        metrics.storeIsHealthy(true)
    }

    // MARK: What is known

    /// Whether the store can be written to.
    package var isHealthy: Bool { state.withLock { $0.health.outage == nil } }

    /// The present outage; `nil` if the store can be written to.
    package var outage: StoreHealth.Outage? { state.withLock { $0.health.outage } }

    /// Whether the store has failed for so long that callers should not wait for it.
    var isLongOutage: Bool {
        guard let outage else { return false }
        return elapsed() - outage.begin >= limits.outagePatience
    }

    /// Whether the store has been writable for at least this time, or since the start.
    func isSettled(for time: Duration) -> Bool {
        let now = elapsed()
        return state.withLock { state in
            state.health.outage == nil && state.health.recovery.map { now - $0 >= time } ?? true
        }
    }

    // MARK: What is seen

    /// Records a failed commit. The error says whether the store is the reason.
    func commitFailed(_ error: StoreError) {
        switch error.code {
        case .corrupt, .refused: return
        case .unavailable, .outcomeUnknown, .unusable: break
        }
        failed(.commit, detail: error.description)
    }

    private func failed(_ evidence: StoreHealth.Evidence, detail: String) {
        let now = elapsed()
        let time = clock.now()
        let (isNew, announcement) = state.withLock { state in
            let isNew = state.health.outage == nil
            return (isNew, state.health.failed(evidence, detail: detail, at: now, time: time))
        }
        if isNew {
            metrics.storeIsHealthy(false)
            logger.warning("The store failed", metadata: ["error": "\(detail)"])
            // From now on the store is asked more often.
            tick.yield()
        }
        tell(announcement)
    }

    private func tell(_ announcement: StoreHealth.Announcement?) {
        switch announcement {
        case .failing(let outage):
            logger.critical(
                "The store is not available",
                metadata: ["since": "\(outage.since)", "error": "\(outage.detail)"]
            )
        case .stillFailing(let outage, let time):
            logger.critical(
                "The store is still not available after \(time.components.seconds) s",
                metadata: ["since": "\(outage.since)", "error": "\(outage.detail)"]
            )
        case .recovered(let outage, let time):
            logger.notice(
                "The store is available again after \(time.components.seconds) s",
                metadata: ["since": "\(outage.since)"]
            )
        case nil: return
        }
        if let announcement { announce.yield(announcement) }
    }

    // MARK: Asking

    /// Asks the store regularly, and more often after a failure. It never asks a second time before the store has
    /// answered. Ends when the task is cancelled.
    func watch(_ store: any SessionStore) async {
        var next: Duration?
        await withDiscardingTaskGroup { group in
            tick.yield()
            for await _ in ticks {
                if let begin = beginProbe() {
                    group.addTask { await self.probe(store, since: begin) }
                }
                let now = elapsed()
                let pause = isHealthy ? limits.probeInterval : limits.outageProbeInterval
                // An earlier probe is already planned.
                if let next, next > now, next <= now + pause { continue }
                next = now + pause
                group.addTask { await self.tick(after: pause) }
            }
            group.cancelAll()
        }
    }

    private func tick(after pause: Duration) async {
        do {
            try await timer.sleep(for: pause)
            tick.yield()
        } catch {
            // The task was cancelled, because the server shuts down.
        }
    }

    /// - Returns: `nil` if the last probe has no answer yet
    private func beginProbe() -> Duration? {
        let now = elapsed()
        let running = state.withLock { state -> Duration? in
            defer { if state.probe == nil { state.probe = now } }
            return state.probe
        }
        guard let running else { return now }
        if now - running >= limits.probeTimeout {
            failed(.probe, detail: "no answer for \((now - running).components.seconds) s")
        }
        return nil
    }

    private func probe(_ store: any SessionStore, since begin: Duration) async {
        do {
            try await store.checkHealth()
            succeeded(since: begin)
        } catch {
            failed(.probe, detail: "\(error)")
        }
        state.withLock { $0.probe = nil }
    }

    private func succeeded(since begin: Duration) {
        let now = elapsed()
        let (isHealthy, announcement) = state.withLock { state in
            let announcement = state.health.succeeded(probeBegan: begin, at: now)
            return (state.health.outage == nil, announcement)
        }
        metrics.storeIsHealthy(isHealthy)
        tell(announcement)
    }
}
