import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ServiceRouteTests {
    @Test(
        "Assertion 44: the service routes answer JSON with their fields",
        arguments: [
            ("/", ["name", "description", "version", "architecture", "endpoints", "states"]),
            ("/health", ["status", "service", "version", "environment", "architecture", "api_enabled", "message"]),
            (
                "/version",
                [
                    "service", "version", "commit", "features", "deployed_status", "timestamp", "environment",
                    "railway_project", "version_file_found",
                ]
            ),
            ("/test-handler", ["status", "message", "components"]),
        ]
    )
    func fields(path: String, fields: [String]) async throws {
        try await withServer { server in
            let answer = try await server.get(path)
            #expect(answer.status == 200)
            #expect(answer.header("content-type")?.hasPrefix("application/json") == true)
            #expect(try answer.json().keys.isSuperset(of: fields))
        }
    }

    @Test("Assertion 44: their values")
    func values() async throws {
        try await withServer { server in
            let root = try await server.get("/").json()
            #expect(root["endpoints"]?["websocket"]?.string == "/ws")
            #expect(root["states"]?.strings == WorkflowState.allCases.map(\.rawValue))
            let health = try await server.get("/health").json()
            #expect(health["status"]?.string == "healthy")
            #expect(health["service"]?.string == "director-agent-api")
            #expect(health["environment"]?.string == "test")
            let version = try await server.get("/version").json()
            #expect(version["timestamp"]?.string.flatMap { Timestamp($0) } != nil)
            #expect(try await server.get("/debug/env").status == 404)
        }
    }

    @Test(
        "Assertion 44: preflights of the known origins are echoed with credentials",
        arguments: [
            "https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000", "http://localhost:3002",
        ]
    )
    func knownOrigin(origin: String) async throws {
        try await withServer { server in
            let preflight = try await server.get(
                "/health",
                method: "OPTIONS",
                headers: [
                    "Origin": origin, "Access-Control-Request-Method": "GET",
                    "Access-Control-Request-Headers": "x-anything",
                ]
            )
            #expect((200..<300).contains(preflight.status))
            #expect(preflight.header("access-control-allow-origin") == origin)
            #expect(preflight.header("access-control-allow-credentials") == "true")
            #expect(preflight.header("access-control-allow-methods")?.contains("GET") == true)
            #expect(preflight.header("access-control-allow-headers")?.contains("x-anything") == true)
            let answer = try await server.get("/health", headers: ["Origin": origin])
            #expect(answer.header("access-control-allow-origin") == origin)
            #expect(answer.header("access-control-allow-credentials") == "true")
        }
    }

    @Test(
        "Assertion 44: other origins get no allow header",
        arguments: ["https://elsewhere.example", "null", "http://localhost:3001"]
    )
    func otherOrigin(origin: String) async throws {
        try await withServer { server in
            for method in ["OPTIONS", "GET"] {
                let answer = try await server.get(
                    "/health",
                    method: method,
                    headers: ["Origin": origin, "Access-Control-Request-Method": "GET"]
                )
                #expect(answer.headers.keys.allSatisfy { !$0.lowercased().hasPrefix("access-control-allow") })
            }
        }
    }

}
