import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Logging
import Synchronization

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

/// Runs work with a model in virtual time. Waits take no time, and the order of events is the same in every run.
struct VirtualRun: Sendable {
    struct Stuck: Error {}

    let clock = VirtualClock()
    let executor = SteppedExecutor()

    var time: ModelTime {
        ModelTime(
            uptime: { [clock] in clock.now.sinceStart },
            sleep: { [clock] in try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) },
            wall: WallClock { Timestamp(milliseconds: 1_772_355_600_000) }
        )
    }

    var elapsed: Duration { clock.now.sinceStart }

    func callAsFunction<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await SimulatedWorld.onOwnThread {
            let result = Mutex<Result<Value, any Error>?>(nil)
            let task = Task(executorPreference: executor) {
                do {
                    let value = try await body()
                    result.withLock { $0 = .success(value) }
                } catch {
                    result.withLock { $0 = .failure(error) }
                }
            }
            defer { task.cancel() }
            while true {
                executor.runUntilIdle()
                if let result = result.withLock({ $0 }) { return try result.get() }
                guard let next = clock.nextDeadline else { throw Stuck() }
                clock.advance(by: clock.now.duration(to: next))
            }
        }
    }
}

/// Records the shown pieces and the used tokens.
final class ProgressRecorder: DraftProgress {
    private let state = Mutex((deltas: [String](), usage: TokenUsage(), times: [Duration]()))
    private let uptime: @Sendable () -> Duration

    init(uptime: @escaping @Sendable () -> Duration = { .zero }) { self.uptime = uptime }

    var deltas: [String] { state.withLock { $0.deltas } }
    /// When each piece came.
    var times: [Duration] { state.withLock { $0.times } }
    var usage: TokenUsage { state.withLock { $0.usage } }

    func report(_ text: String, percent: Int?) {}

    func delta(_ text: String) {
        let now = uptime()
        state.withLock {
            $0.deltas.append(text)
            $0.times.append(now)
        }
    }

    func spent(_ usage: TokenUsage) { state.withLock { $0.usage += usage } }
}
