import DirectorServer
import DirectorSessions
import Logging

/// ``OperationsOptions`` with every setting checked.
struct OperationsPlan: Sendable {
    let alerts: AlertWebhook?
    let metrics: (host: String, port: Int)?
    let leaseDuration: Duration?
    let drainDelay: Duration

    /// - Throws: ``SettingError`` for the first setting that makes no sense
    init(_ options: OperationsOptions, settings: Settings) throws {
        alerts = try Self.webhook(options.alertWebhook ?? settings.text("director.alert.webhook"))
        let port = try Self.number(options.metricsPort, "metrics", "port", in: 0...65535, settings)
        let host = options.metricsHost ?? settings.text("director.metrics.host") ?? "127.0.0.1"
        metrics = port.map { (host, $0) }
        // A lease shorter than that would be lost in an ordinary pause.
        leaseDuration = try Self.number(options.leaseSeconds, "lease", "seconds", in: 5...300, settings)
            .map { .seconds($0) }
        drainDelay = .seconds(
            try Self.number(options.drainSeconds, "drain", "seconds", in: 0...300, settings) ?? 0
        )
    }

    func limits() -> Limits {
        var limits = Limits()
        if let leaseDuration { limits.leaseDuration = leaseDuration }
        return limits
    }

    /// - Parameter metrics: the numbers to be served, if they are
    func configuration(_ numbers: PrometheusMetrics?, logger: Logger) -> OperationsConfiguration {
        var configuration = OperationsConfiguration()
        configuration.alerts = alerts
        configuration.drainDelay = drainDelay
        if let numbers, let metrics {
            configuration.metrics = MetricsListener(host: metrics.host, port: metrics.port, metrics: numbers) {
                address in
                logger.notice("Metrics are served at http://\(address)/metrics")
            }
        }
        return configuration
    }

    private static func number(
        _ flag: Int?,
        _ subject: String,
        _ unit: String,
        in range: ClosedRange<Int>,
        _ settings: Settings
    ) throws -> Int? {
        guard let flag else { return try settings.number("director.\(subject).\(unit)", in: range) }
        guard range.contains(flag) else {
            throw SettingError(
                name: "--\(subject)-\(unit)",
                value: "\(flag)",
                allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return flag
    }

    /// The address is a secret, so a bad one is not quoted.
    private static func webhook(_ text: String?) throws -> AlertWebhook? {
        guard let text, !text.isEmpty else { return nil }
        guard let webhook = AlertWebhook(text) else {
            throw SettingError(name: "--alert-webhook", value: "(not shown)", allowed: AlertWebhook.allowed)
        }
        return webhook
    }
}
