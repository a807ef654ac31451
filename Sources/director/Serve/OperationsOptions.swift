import ArgumentParser

/// The options of `serve` for operators.
struct OperationsOptions: ParsableArguments {
    @Option(help: "Where to post JSON when the store fails and when it recovers. Better set as DIRECTOR_ALERT_WEBHOOK.")
    var alertWebhook: String?

    @Option(help: "Serve GET /metrics on a port of its own; 0 for any free one. Default: none")
    var metricsPort: Int?

    @Option(help: "The address for --metrics-port. Default: 127.0.0.1")
    var metricsHost: String?

    @Option(help: "How long a running turn stays this server's own after it was last heard of. Default: 15")
    var leaseSeconds: Int?

    @Option(help: "How long to go on after SIGTERM while /ready says 503 already. Default: 0")
    var drainSeconds: Int?
}
