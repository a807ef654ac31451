import HTTPTypes
import Testing

@testable import DirectorWebSocket

struct WebSocketHandshakeTests {
    private func request(_ change: (inout HTTPRequest) -> Void = { _ in }) -> HTTPRequest {
        var request = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/ws")
        request.headerFields[.upgrade] = "websocket"
        request.headerFields[.connection] = "Upgrade"
        request.headerFields[.secWebSocketKey] = "dGhlIHNhbXBsZSBub25jZQ=="
        request.headerFields[.secWebSocketVersion] = "13"
        change(&request)
        return request
    }

    @Test func rightHandshakeIsSeen() {
        #expect(WebSocketHandshake(request()) == .requested(key: "dGhlIHNhbXBsZSBub25jZQ=="))
        let lists = request {
            $0.headerFields[.connection] = "keep-alive, UPGRADE"
            $0.headerFields[.upgrade] = "foo,\tWebSocket "
            $0.headerFields[.contentLength] = "0"
        }
        #expect(WebSocketHandshake(lists) == .requested(key: "dGhlIHNhbXBsZSBub25jZQ=="))
    }

    @Test func otherRequestsAreOrdinary() {
        #expect(WebSocketHandshake(request { $0.headerFields[.upgrade] = nil }) == .notRequested)
        #expect(WebSocketHandshake(request { $0.headerFields[.upgrade] = "h2c" }) == .notRequested)
        #expect(WebSocketHandshake(request { $0.headerFields[.connection] = "keep-alive" }) == .notRequested)
    }

    @Test func faultsAreNamed() {
        #expect(WebSocketHandshake(request { $0.method = .post }) == .invalid(.method))
        #expect(WebSocketHandshake(request { $0.headerFields[.contentLength] = "5" }) == .invalid(.body))
        #expect(WebSocketHandshake(request { $0.headerFields[.transferEncoding] = "chunked" }) == .invalid(.body))
        #expect(WebSocketHandshake(request { $0.headerFields[.secWebSocketVersion] = "8" }) == .invalid(.version))
        #expect(WebSocketHandshake(request { $0.headerFields[.secWebSocketVersion] = nil }) == .invalid(.version))
        #expect(WebSocketHandshake(request { $0.headerFields[.secWebSocketKey] = nil }) == .invalid(.key))
        #expect(WebSocketHandshake(request { $0.headerFields[.secWebSocketKey] = "c2hvcnQ=" }) == .invalid(.key))
        let digits = String(repeating: "*", count: 22) + "=="
        #expect(WebSocketHandshake(request { $0.headerFields[.secWebSocketKey] = digits }) == .invalid(.key))
    }
}
