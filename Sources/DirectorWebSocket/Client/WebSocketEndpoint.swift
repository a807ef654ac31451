import HummingbirdCore

/// The address of a server, read from a URL.
package struct WebSocketEndpoint: Sendable, Equatable {
    /// The name or address of the server.
    package var host: String
    /// The TCP port.
    package var port: Int
    /// The path and the query, as in the request line.
    package var path: String

    package init(host: String, port: Int, path: String) {
        self.host = host
        self.port = port
        self.path = path
    }

    /// - Parameter url: Such as `ws://127.0.0.1:8000/ws?session_id=1`. Without a port it is 80.
    /// - Throws: ``WebSocketClientError/unsupportedURL(_:)``.
    package init(url: String) throws(WebSocketClientError) {
        let uri = URI(url)
        guard uri.scheme?.rawValue == "ws", let host = uri.host, !host.isEmpty else { throw .unsupportedURL(url) }
        self.host = host
        self.port = uri.port ?? 80
        self.path = uri.query.map { "\(uri.path)?\($0)" } ?? uri.path
    }
}
