import AsyncHTTPClient
package import DirectorOutbound
import DirectorSessions
import Logging
import NIOCore
import NIOHTTP1

/// ``RestTransport`` over HTTP/1.1 or HTTP/2, on the process's event loops. It follows no redirect, so that the key is
/// sent only to the configured address.
package final class HTTPTransport: RestTransport {
    private let client: OutboundClient
    private let address: SupabaseAddress
    private let headers: HTTPHeaders
    private let answerSize: Int

    package init(address: SupabaseAddress, key: SupabaseKey, limits: SupabaseLimits, proxies: ProxySettings) {
        self.address = address
        answerSize = limits.answerSize
        headers = HTTPHeaders(key.fields + [("accept", "application/json"), ("user-agent", "director")])
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .seconds(5)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = limits.connections
        configuration.connectionPool.idleTimeout = .seconds(55)
        // Makes one attempt. ``RestClient`` decides whether to try again.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = OutboundClient(configuration, proxies: proxies)
    }

    /// Sends the request. A cancelled task still waits for the answer.
    ///
    /// - Throws: ``RestTransportFailure``
    package func send(
        _ request: RestRequest,
        within time: Duration
    ) async throws(RestTransportFailure) -> RestAnswer {
        var http = HTTPClientRequest(url: address.base + request.target)
        http.method = HTTPMethod(rawValue: request.method.rawValue)
        http.headers = headers
        if let prefer = request.prefer { http.headers.add(name: "prefer", value: prefer) }
        if let body = request.body {
            http.headers.add(name: "content-type", value: "application/json")
            http.body = .bytes(ByteBuffer(string: body))
        }
        let deadline = NIODeadline.now() + TimeAmount(time)
        let result: Result<RestAnswer, RestTransportFailure>
        // The request continues even if the caller's task is cancelled.
        result = await uncancelled { [client, answerSize, http] in
            do {
                let response = try await client.execute(http, deadline: deadline)
                let body = try await response.body.collect(upTo: answerSize)
                return .success(RestAnswer(response, body: body))
            } catch {
                return .failure(RestTransportFailure(error))
            }
        }
        return try result.get()
    }

    /// Closes all connections. Requests that are sent afterwards fail.
    package func close() async throws { try await client.shutdown() }
}

extension RestAnswer {
    fileprivate init(_ response: HTTPClientResponse, body: ByteBuffer) {
        self.init(
            status: Int(response.status.code),
            contentType: response.headers.first(name: "content-type"),
            date: response.headers.first(name: "date"),
            retryAfter: response.headers.first(name: "retry-after").flatMap { Int($0) },
            body: String(buffer: body)
        )
    }
}

extension RestTransportFailure {
    /// ECONNREFUSED and EADDRNOTAVAIL on Linux and on Darwin. Only a connection attempt fails with these.
    private static let refusals: Set<CInt> = [111, 99, 61, 49]

    /// Translates an error of the HTTP library. An error that may have come after the request was sent becomes
    /// `.noAnswer` or `.timedOut`.
    init(_ error: any Error) {
        switch error {
        case is NIOTooManyBytesError: self = .tooLarge
        case let error as IOError where Self.refusals.contains(error.errnoCode):
            self = .notSent("no connection could be made")
        case let error as HTTPClientError:
            switch error {
            case .deadlineExceeded, .readTimeout, .writeTimeout: self = .timedOut
            case .connectTimeout: self = .notSent("no connection within 5 s")
            case .tlsHandshakeTimeout: self = .notSent("the TLS handshake took too long")
            case .alreadyShutdown: self = .notSent("the store is closed")
            case .proxyAuthenticationRequired:
                self = .notSent("the proxy wants a user and a password, or other ones")
            case .invalidProxyResponse: self = .notSent("the proxy does not let the request through")
            case .httpProxyHandshakeTimeout: self = .notSent("the proxy did not answer in time")
            case .getConnectionFromPoolTimeout: self = .notSent("no connection was free in time")
            default: self = .noAnswer(error.shortDescription)
            }
        default:
            // This target cannot import the types of these errors, so it compares their names. Such errors come before
            // a request is sent.
            let type = String(describing: Swift.type(of: error))
            if type.contains("NIOConnectionError") {
                self = .notSent("no connection could be made")
            } else if type.contains("SSL") {
                self = .notSent("TLS failed: the certificate or the protocol is not accepted (\(type))")
            } else {
                self = .noAnswer("the connection broke (\(type))")
            }
        }
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
