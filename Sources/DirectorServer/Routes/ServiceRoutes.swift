import DirectorCore
import DirectorSessions
import Hummingbird

/// What operators and front ends ask a server about itself (protocol §7).
struct ServiceRoutes: Sendable {
    let configuration: ServerConfiguration
    let readiness: Readiness
    let clock: WallClock

    func add(to router: Router<ServerRequestContext>) {
        router.get("/") { _, _ in try Response.json(Root()) }
        router.get("/health") { _, _ in try Response.json(Health(environment: configuration.environmentName)) }
        router.get("/ready") { _, _ in try ReadyAnswer(readiness).response() }
        router.get("/version") { _, _ in
            try Response.json(
                Version(environment: configuration.environmentName, timestamp: clock.now().description)
            )
        }
        router.get("/test-handler") { _, _ in try components() }
    }

    private func components() throws -> Response {
        let isStoreReady = readiness.isStoreHealthy
        return try Response.json(
            Components(
                status: isStoreReady ? "success" : "error",
                message: isStoreReady ? "All parts answer." : "The store does not answer.",
                components: [
                    "websocket": true, "sessions": true, "author": true, "intent_classifier": true, "decks": true,
                    "store": isStoreReady,
                ]
            )
        )
    }

    private struct Root: Encodable {
        let name = "Director"
        let description = "Builds presentations in conversation"
        let version = DirectorVersion.current
        let architecture = "state-machine"
        let endpoints = [
            "websocket": "/ws", "health": "/health", "version": "/version", "test-handler": "/test-handler",
            "builder": "/builder", "ready": "/ready",
        ]
        let states = WorkflowState.allCases
    }

    private struct Health: Encodable {
        let status = "healthy"
        let service = "director-agent-api"
        let version = DirectorVersion.current
        let environment: String
        let architecture = "state-machine"
        let api_enabled = true  // swift-format-ignore: AlwaysUseLowerCamelCase
        let message = "The service is running."
    }

    private struct Version: Encodable {
        let service = "director-agent-api"
        let version = DirectorVersion.current
        let commit = "unknown"
        let features = ["resume", "exactly_once_turns", "offline_author", "session_restore"]
        let deployed_status = "running"  // swift-format-ignore: AlwaysUseLowerCamelCase
        let environment: String
        let railway_project = "unknown"  // swift-format-ignore: AlwaysUseLowerCamelCase
        let timestamp: String
        let version_file_found = false  // swift-format-ignore: AlwaysUseLowerCamelCase
    }

    private struct Components: Encodable {
        let status: String
        let message: String
        let components: [String: Bool]
    }
}
