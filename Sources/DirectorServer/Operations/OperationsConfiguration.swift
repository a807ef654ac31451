package import DirectorOutbound

/// What a server offers to its operator. By default nothing.
package struct OperationsConfiguration: Sendable {
    /// Where the metrics are served; `nil` for not at all.
    package var metrics: MetricsListener?
    /// The webhook that is told when the store fails; `nil` for none. The log tells it in any case.
    package var alerts: AlertWebhook?
    /// The proxies for alerts.
    package var proxies = ProxySettings.none
    /// How long the server goes on after it was asked to end. During this time it is not ready, so that load balancers
    /// can send people to other servers.
    package var drainDelay = Duration.zero

    /// No metrics, no alerts and no delay.
    package init() {}
}
