import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// Serves metrics on a separate port, so that a proxy in front of the server's port does not make them public.
package struct MetricsListener: Sendable {
    /// The address to listen on.
    package var host: String
    /// 0 lets the system choose the port.
    package var port: Int
    /// The metrics to serve.
    package var metrics: PrometheusMetrics
    /// Called with the address when the metrics can be read.
    package var onReady: @Sendable (_ address: String) async -> Void

    /// Makes a listener that a ``DirectorServer`` runs.
    package init(
        host: String,
        port: Int,
        metrics: PrometheusMetrics,
        onReady: @escaping @Sendable (_ address: String) async -> Void = { _ in }
    ) {
        self.host = host
        self.port = port
        self.metrics = metrics
        self.onReady = onReady
    }

    /// Serves `/metrics`, and `/ready` for those who may not reach the other port.
    ///
    /// - Parameter listening: given once the port is open
    func application(readiness: Readiness, listening: ListeningSign, logger: Logger) -> some Service {
        let router = Router()
        router.get("/metrics") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text()))
            )
        }
        router.get("/ready") { _, _ in try ReadyAnswer(readiness).response() }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "director"),
            onServerRunning: { channel in
                listening.give()
                await onReady("\(host):\(channel.localAddress?.port ?? port)")
            },
            logger: logger
        )
        return ListeningService(
            application: application,
            purpose: .metrics,
            address: "\(host):\(port)",
            listening: listening
        )
    }
}
