import DirectorServer
import DirectorSessions
import Metrics
import Testing

struct PrometheusMetricsTests {
    private let metrics = PrometheusMetrics()

    private var lines: [String] { metrics.text().split(separator: "\n").map(String.init) }

    @Test func countersCount() {
        metrics.makeCounter(label: "hits_total", dimensions: [("kind", "a")]).increment(by: 2)
        // The same labels give the same series, in any order and for every caller.
        metrics.makeCounter(label: "hits_total", dimensions: [("kind", "a")]).increment(by: 3)
        metrics.makeCounter(label: "hits_total", dimensions: [("kind", "b")]).increment(by: 1)
        metrics.makeCounter(label: "pairs", dimensions: [("x", "1"), ("y", "2")]).increment(by: 1)
        metrics.makeCounter(label: "pairs", dimensions: [("y", "2"), ("x", "1")]).increment(by: 1)
        #expect(lines.contains("# TYPE hits_total counter"))
        #expect(lines.contains("hits_total{kind=\"a\"} 5"))
        #expect(lines.contains("hits_total{kind=\"b\"} 1"))
        #expect(lines.contains("pairs{x=\"1\",y=\"2\"} 2"))
        #expect(lines.count { $0.hasPrefix("# TYPE hits_total") } == 1)
    }

    @Test func gaugesGoUpAndDown() {
        let gauge = metrics.makeMeter(label: "connections", dimensions: [])
        gauge.set(Int64(7))
        gauge.increment(by: 1)
        gauge.decrement(by: 3)
        #expect(lines.contains("# TYPE connections gauge"))
        #expect(lines.contains("connections 5"))
        gauge.set(0.5)
        #expect(lines.contains("connections 0.5"))
    }

    @Test func timesAreCumulativeBucketsInSeconds() {
        let timer = metrics.makeTimer(label: "commit_seconds", dimensions: [("store", "x")])
        for milliseconds in [0.5, 0.6, 20, 20_000] { timer.recordNanoseconds(Int64(milliseconds * 1_000_000)) }
        #expect(lines.contains("# TYPE commit_seconds histogram"))
        #expect(
            lines.contains("commit_seconds_bucket{store=\"x\",le=\"0.0005\"} 1"),
            "an upper end belongs to its bucket"
        )
        #expect(lines.contains("commit_seconds_bucket{store=\"x\",le=\"0.001\"} 2"))
        #expect(lines.contains("commit_seconds_bucket{store=\"x\",le=\"0.025\"} 3"))
        #expect(lines.contains("commit_seconds_bucket{store=\"x\",le=\"10\"} 3"))
        #expect(lines.contains("commit_seconds_bucket{store=\"x\",le=\"+Inf\"} 4"))
        #expect(lines.contains("commit_seconds_count{store=\"x\"} 4"))
        #expect(lines.contains { $0.hasPrefix("commit_seconds_sum{store=\"x\"} 20.021") })
    }

    @Test func namesAndValuesCannotBreakTheFormat() {
        metrics.makeCounter(label: "9 bad-name", dimensions: [("a b", "x\"y\\z\nq")]).increment(by: 1)
        #expect(lines.contains("_9_bad_name{a_b=\"x\\\"y\\\\z\\nq\"} 1"))
    }

    @Test func seriesAreBoundedAndWhatIsDroppedIsCounted() {
        for number in 0..<(PrometheusMetrics.seriesLimit + 10) {
            metrics.makeCounter(label: "many", dimensions: [("n", "\(number)")]).increment(by: 1)
        }
        #expect(lines.count { $0.hasPrefix("many{") } == PrometheusMetrics.seriesLimit)
        #expect(lines.contains("director_dropped_series_total 10"))
    }

    @Test func oneNameIsOfOneKind() {
        metrics.makeCounter(label: "thing", dimensions: []).increment(by: 1)
        metrics.makeMeter(label: "thing", dimensions: []).set(Int64(9))
        #expect(lines.contains("thing 1"))
        #expect(lines.contains("director_dropped_series_total 1"))
    }

    /// All metrics exist from the start with the value zero, so that an alert can tell "none" from "not measured".
    @Test func allOurNumbersAreThereFromTheStart() {
        _ = SessionMetrics(factory: metrics)
        for name in [
            "director_turns_total{outcome=\"completed\"} 0", "director_commits_total{result=\"conflict\"} 0",
            "director_commit_seconds_count 0", "director_live_sessions 0", "director_connections 0",
            "director_store_healthy 0", "director_reconciliation_differences_total{kind=\"behind\"} 0",
            "director_abandoned_turns_total 0", "director_slow_consumers_total 0", "director_replayed_entries_total 0",
            "director_store_changes_total{kind=\"missed\"} 0", "director_reconciled_sessions_total 0",
        ] {
            #expect(lines.contains(name), "\(name)")
        }
    }
}
