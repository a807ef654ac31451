import DirectorWebSocket
import Testing

struct WebSocketEndpointTests {
    @Test(arguments: [
        (
            "ws://127.0.0.1:8000/ws?session_id=1&x=%20",
            WebSocketEndpoint(host: "127.0.0.1", port: 8000, path: "/ws?session_id=1&x=%20")
        ),
        ("ws://localhost/ws", WebSocketEndpoint(host: "localhost", port: 80, path: "/ws")),
        ("ws://localhost:1", WebSocketEndpoint(host: "localhost", port: 1, path: "/")),
    ])
    func readsURLs(url: String, endpoint: WebSocketEndpoint) throws {
        #expect(try WebSocketEndpoint(url: url) == endpoint)
    }

    @Test(arguments: ["wss://localhost/ws", "http://localhost/", "localhost", "", "ws://"])
    func refusesOthers(url: String) {
        #expect(throws: WebSocketClientError.unsupportedURL(url)) { try WebSocketEndpoint(url: url) }
    }
}
