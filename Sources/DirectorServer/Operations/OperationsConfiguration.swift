package import DirectorOutbound

/// What a server offers to those who run it. By default nothing.
package struct OperationsConfiguration: Sendable {
    /// Where the numbers are served; `nil` for nowhere.
    package var metrics: MetricsListener?
    /// Who is told when the store fails, beside the log; `nil` for nobody.
    package var alerts: AlertWebhook?
    /// Which proxy alerts go through.
    package var proxies = ProxySettings.none
    /// How long the server goes on as it is after it was asked to end, except that it is not ready any more: time for load
    /// balancers to send people elsewhere.
    package var drainDelay = Duration.zero

    package init() {}
}
