import DirectorOutbound
import DirectorServer
import DirectorSessions
import Logging

/// The checked settings of ``OperationsOptions``.
struct OperationsPlan: Sendable {
    let alerts: AlertWebhook?
    let metrics: (host: String, port: Int)?
    let leaseDuration: Duration?
    let drainDelay: Duration
    /// The proxies for requests to other services.
    let proxies: ProxySettings

    /// - Throws: ``SettingError`` for the first invalid setting
    init(_ options: OperationsOptions, settings: Settings) throws {
        proxies = try settings.proxies()
        alerts = try Self.webhook(settings.given("director.alert.webhook", flag: options.alertWebhook))
        let port = try settings.number("director.metrics.port", flag: options.metricsPort, in: 0...65535)
        let host = settings.given("director.metrics.host", flag: options.metricsHost)?.text ?? "127.0.0.1"
        metrics = port.map { (host, $0) }
        // A shorter lease would be lost during an ordinary pause of the process.
        leaseDuration = try settings.number("director.lease.seconds", flag: options.leaseSeconds, in: 5...300)
            .map { .seconds($0) }
        drainDelay = .seconds(
            try settings.number("director.drain.seconds", flag: options.drainSeconds, in: 0...300) ?? 0
        )
    }

    func limits() -> Limits {
        var limits = Limits()
        if let leaseDuration { limits.leaseDuration = leaseDuration }
        return limits
    }

    /// - Parameter numbers: the metrics to serve; `nil` if none are served
    func configuration(_ numbers: PrometheusMetrics?, logger: Logger) -> OperationsConfiguration {
        var configuration = OperationsConfiguration()
        configuration.alerts = alerts
        configuration.proxies = proxies
        configuration.drainDelay = drainDelay
        if let numbers, let metrics {
            configuration.metrics = MetricsListener(host: metrics.host, port: metrics.port, metrics: numbers) {
                address in
                logger.notice("Metrics are served at http://\(address)/metrics")
            }
        }
        return configuration
    }

    /// Logs which proxies are used, without user and password.
    func announce(_ logger: Logger) {
        for (kind, proxy) in [("http", proxies.http), ("https", proxies.https)] {
            guard let proxy else { continue }
            logger.info("Requests to \(kind) addresses go through the proxy \(proxy)")
        }
    }

    /// The webhook's address is a secret, so an invalid one is not shown.
    private static func webhook(_ given: GivenSetting?) throws -> AlertWebhook? {
        guard let given else { return nil }
        guard let webhook = AlertWebhook(given.text) else { throw given.refusedUnseen(allowed: AlertWebhook.allowed) }
        return webhook
    }
}
