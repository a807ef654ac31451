import Histogram

/// The results of a load run.
struct LoadReport: Encodable, Sendable {
    /// Percentiles in milliseconds.
    struct Percentiles: Encodable, Sendable {
        var count: UInt64
        var p50: Double
        var p90: Double
        var p99: Double
        var max: Double

        /// - Parameter histogram: in microseconds
        init(_ histogram: Histogram<UInt32>) {
            func milliseconds(_ percentile: Double) -> Double {
                Double(histogram.valueAtPercentile(percentile)) / 1000
            }
            count = histogram.totalCount
            p50 = milliseconds(50)
            p90 = milliseconds(90)
            p99 = milliseconds(99)
            max = milliseconds(100)
        }
    }

    var sessions: Int
    var seconds: Double
    var turns: Int
    var turnsPerSecond: Double
    var answer: Percentiles
    var restore: Percentiles
    var connections: Int
    var lostConnections: Int
    var errors: Int
    var failedSessions: Int
    var idleConnections: Int
    /// Bytes of the server's resident memory for each idle connection; `nil` if its process could not be read.
    var bytesPerIdleConnection: Int?
    /// How many idle connections were opened in a second.
    var idleConnectionsPerSecond: Double?

    enum CodingKeys: String, CodingKey {
        case sessions, seconds, turns, answer, restore, connections, errors
        case turnsPerSecond = "turns_per_second"
        case lostConnections = "lost_connections"
        case failedSessions = "failed_sessions"
        case idleConnections = "idle_connections"
        case bytesPerIdleConnection = "bytes_per_idle_connection"
        case idleConnectionsPerSecond = "idle_connections_per_second"
    }

    /// The results as lines for people.
    var lines: [String] {
        var lines = [
            "\(sessions) sessions, \(Self.text(seconds)) s: \(turns) turns, \(Self.text(turnsPerSecond)) turns/s",
            Self.row("answer", answer),
            Self.row("restore", restore),
            "connections \(connections), lost \(lostConnections), errors \(errors), failed sessions \(failedSessions)",
        ]
        if idleConnections > 0 {
            let rate = idleConnectionsPerSecond.map { ", opened at \(Self.text($0)) a second" } ?? ""
            let memory = bytesPerIdleConnection.map { ", \($0) bytes of server memory each" } ?? ""
            lines.append("idle connections \(idleConnections)\(rate)\(memory)")
        }
        return lines
    }

    private static func row(_ name: String, _ times: Percentiles) -> String {
        "\(name): p50 \(text(times.p50)) ms, p90 \(text(times.p90)) ms, p99 \(text(times.p99)) ms, "
            + "max \(text(times.max)) ms (\(times.count))"
    }

    private static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
