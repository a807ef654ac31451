package import Metrics
import Synchronization

/// Collects the process's metrics and writes them in Prometheus's text format. May be called from any thread.
///
/// The number of series is bounded. Director uses few names and labels. A series beyond the limit is not collected, and
/// `director_dropped_series_total` counts it.
package final class PrometheusMetrics: MetricsFactory {
    package static let seriesLimit = 500

    private struct Family {
        var kind: MetricKind
        /// The series by their labels, in written form.
        var series: [String: any PrometheusSeries] = [:]
    }

    private struct State {
        var families: [String: Family] = [:]
        var count = 0
        var dropped = 0
    }

    private let state = Mutex(State())

    /// Makes an empty collection.
    package init() {}

    /// All metrics, ordered by names and labels.
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

    /// The series with this name and these labels. Makes it if it does not exist.
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

    /// Timers are written in seconds, which is Prometheus's convention.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions) { PrometheusHistogram(scale: 1e-9) }
    }

    // Metrics are kept until the process ends. A counter that vanished would look like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}
}
