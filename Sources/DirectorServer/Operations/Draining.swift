import ServiceLifecycle

/// The first service to stop. It makes the server not ready and then waits, so that load balancers notice before
/// anything else stops.
struct Draining: Service {
    let readiness: Readiness
    let delay: Duration
    let timer: any Clock<Duration>

    func run() async throws {
        try await gracefulShutdown()
        readiness.drain()
        try await timer.sleep(for: delay)
    }
}
