import ServiceLifecycle

/// The first to hear that the server is to end: tells load balancers, and gives them time before anything else stops.
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
