package import HTTPTypes

/// Why a client could not open a connection.
package enum WebSocketClientError: Error, Sendable, Equatable {
    /// The server answered with an ordinary HTTP response.
    ///
    /// `body` holds at most 64 KiB of it, read as UTF-8.
    case refused(status: HTTPResponse.Status, headers: HTTPFields, body: String)
    /// The server answered 101, but not to this handshake.
    case invalidHandshake
    /// The connection ended before the handshake was over.
    case connectionClosed
    /// The handshake did not end in time.
    case timedOut
    /// The URL is not a `ws://` URL with a host. `wss://` needs TLS, which this client does not support; a proxy can
    /// add it.
    case unsupportedURL(String)
}
