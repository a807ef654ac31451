import Metrics
import Synchronization

/// The kinds of metrics in Prometheus's text format that Director uses.
enum MetricKind: String, Sendable { case counter, gauge, histogram }

/// One series, which is one line or a group of lines in the text.
protocol PrometheusSeries: AnyObject, Sendable {
    static var kind: MetricKind { get }

    /// - Parameter labels: the labels as they are written between braces
    func write(name: String, labels: String, to text: inout String)
}

final class PrometheusCounter: PrometheusSeries, CounterHandler {
    static let kind = MetricKind.counter
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }

    func reset() { value.store(0, ordering: .relaxed) }

    func write(name: String, labels: String, to text: inout String) {
        text += PrometheusText.line(name, labels, "\(value.load(ordering: .relaxed))")
    }
}

final class PrometheusGauge: PrometheusSeries, MeterHandler, RecorderHandler {
    static let kind = MetricKind.gauge
    private let value = Mutex(0.0)

    func set(_ new: Int64) { value.withLock { $0 = Double(new) } }
    func set(_ new: Double) { value.withLock { $0 = new } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ new: Int64) { set(new) }
    func record(_ new: Double) { set(new) }

    func write(name: String, labels: String, to text: inout String) {
        text += PrometheusText.line(name, labels, PrometheusText.number(value.withLock { $0 }))
    }
}

final class PrometheusHistogram: PrometheusSeries, TimerHandler, RecorderHandler {
    static let kind = MetricKind.histogram
    /// The buckets' upper bounds in seconds, from a write to memory to a store that hardly answers.
    static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct State {
        /// The count of each bucket. The last one is for values above all bounds.
        var counts = Array(repeating: UInt64(0), count: bounds.count + 1)
        var sum = 0.0
    }

    private let state = Mutex(State())
    /// Converts a recorded value to the written unit.
    private let scale: Double

    init(scale: Double) {
        self.scale = scale
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration)) }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let value = value * scale
        let bucket = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func write(name: String, labels: String, to text: inout String) {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        var total: UInt64 = 0
        for (bound, count) in zip(Self.bounds.map(PrometheusText.number) + ["+Inf"], counts) {
            total += count
            let bucket = labels.isEmpty ? "le=\"\(bound)\"" : "\(labels),le=\"\(bound)\""
            text += PrometheusText.line(name + "_bucket", bucket, "\(total)")
        }
        text += PrometheusText.line(name + "_sum", labels, PrometheusText.number(sum))
        text += PrometheusText.line(name + "_count", labels, "\(total)")
    }
}
