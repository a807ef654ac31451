import Histogram
import Synchronization

/// The counts and times of a load run. May be called from any thread.
final class LoadMeter: Sendable {
    struct Counts: Sendable {
        var turns = 0
        var errors = 0
        var connections = 0
        var lostConnections = 0
        var failedSessions = 0
    }

    private struct State {
        var counts = Counts()
        /// The times in microseconds.
        var answers = Histogram<UInt32>(highestTrackableValue: 600_000_000, numberOfSignificantValueDigits: .three)
        var restores = Histogram<UInt32>(highestTrackableValue: 600_000_000, numberOfSignificantValueDigits: .three)
    }

    private let state = Mutex(State())

    /// Counts an answered turn.
    func answered(after time: Duration) {
        state.withLock { state in
            state.counts.turns += 1
            state.answers.record(time.wholeMicroseconds)
        }
    }

    /// Counts a connection that has received everything it had missed.
    func restored(after time: Duration) {
        state.withLock { state in
            state.counts.connections += 1
            state.restores.record(time.wholeMicroseconds)
        }
    }

    func count(_ change: (inout Counts) -> Void) { state.withLock { change(&$0.counts) } }

    var counts: Counts { state.withLock { $0.counts } }

    var answers: LoadReport.Percentiles { state.withLock { LoadReport.Percentiles($0.answers) } }

    var restores: LoadReport.Percentiles { state.withLock { LoadReport.Percentiles($0.restores) } }
}

extension Duration {
    /// The duration in microseconds, rounded down.
    var wholeMicroseconds: UInt64 {
        UInt64(max(0, components.seconds)) * 1_000_000 + UInt64(max(0, components.attoseconds / 1_000_000_000_000))
    }

    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
