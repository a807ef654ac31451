import ArgumentParser

/// The options of `serve` for operators.
struct OperationsOptions: ParsableArguments {
    @Option(help: "Where to post JSON when the store fails and when it recovers. Better set as DIRECTOR_ALERT_WEBHOOK.")
    var alertWebhook: String?

    @Option(help: "Serve GET /metrics on a port of its own; 0 for any free one. Default: none")
    var metricsPort: Int?

    @Option(help: "The address for --metrics-port. Default: 127.0.0.1")
    var metricsHost: String?

    @Option(help: "Seconds after a server's last sign until another server may take over its turn. Default: 15")
    var leaseSeconds: Int?

    @Option(help: "Seconds to go on serving after SIGTERM, while /ready already answers 503. Default: 0")
    var drainSeconds: Int?
}
