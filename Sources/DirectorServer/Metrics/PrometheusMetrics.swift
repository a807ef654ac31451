package import Metrics
import Synchronization

/// Keeps the process's numbers, and writes them in Prometheus's text format. Callable from any thread.
///
/// Bounded: names and labels are ours and few; should something ask for more series than there is room for, it gets one
/// that counts nowhere, and `director_dropped_series_total` says so.
package final class PrometheusMetrics: MetricsFactory {
    package static let seriesLimit = 500

    private struct Family {
        var kind: MetricKind
        /// By labels as they are written.
        var series: [String: any PrometheusSeries] = [:]
    }

    private struct State {
        var families: [String: Family] = [:]
        var count = 0
        var dropped = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Everything, in the order of names and labels.
    package func text() -> String {
        let (families, dropped) = state.withLock { ($0.families, $0.dropped) }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            text += "# TYPE \(name) \(family.kind.rawValue)\n"
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                series.write(name: name, labels: labels, to: &text)
            }
        }
        text += "# TYPE director_dropped_series_total counter\ndirector_dropped_series_total \(dropped)\n"
        return text
    }

    /// The series of this name and these labels: a new one, or the one there is.
    private func series<Series: PrometheusSeries>(
        _ label: String,
        _ dimensions: [(String, String)],
        otherwise make: () -> Series
    ) -> Series {
        let name = PrometheusText.name(label)
        let labels = PrometheusText.labels(dimensions)
        return state.withLock { state in
            var family = state.families[name] ?? Family(kind: Series.kind)
            if let known = family.series[labels] as? Series { return known }
            let new = make()
            guard family.kind == Series.kind, family.series[labels] == nil, state.count < Self.seriesLimit else {
                state.dropped += 1
                return new
            }
            family.series[labels] = new
            state.families[name] = family
            state.count += 1
            return new
        }
    }

    // MARK: Making

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions) { PrometheusCounter() }
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions) { PrometheusGauge() }
    }

    package func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        aggregate
            ? series(label, dimensions) { PrometheusHistogram(scale: 1) }
            : series(label, dimensions) { PrometheusGauge() }
    }

    /// Times are written in seconds, as is the custom.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions) { PrometheusHistogram(scale: 1e-9) }
    }

    // Numbers stay until the process ends: a counter that vanishes would look like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}
}
