import Histogram
import Synchronization

/// Counts and times of a load run. Callable from any thread.
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
        /// Microseconds.
        var answers = Histogram<UInt32>(highestTrackableValue: 600_000_000, numberOfSignificantValueDigits: .three)
        var restores = Histogram<UInt32>(highestTrackableValue: 600_000_000, numberOfSignificantValueDigits: .three)
    }

    private let state = Mutex(State())

    /// A turn was answered.
    func answered(after time: Duration) {
        state.withLock { state in
            state.counts.turns += 1
            state.answers.record(time.wholeMicroseconds)
        }
    }

    /// A connection had everything it lacked.
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
    /// Rounded down.
    var wholeMicroseconds: UInt64 {
        UInt64(max(0, components.seconds)) * 1_000_000 + UInt64(max(0, components.attoseconds / 1_000_000_000_000))
    }

    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
