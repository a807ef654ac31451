/// Sends requests to a project and returns its answers. Makes one attempt for each request. May be called from any
/// thread. Cancelling the caller's task does not cancel a request, because its outcome must be known.
package protocol RestTransport: Sendable {
    func send(_ request: RestRequest, within time: Duration) async throws(RestTransportFailure) -> RestAnswer

    /// Closes all connections.
    func close() async throws
}

/// Why there is no answer. The texts contain nothing of the request.
package enum RestTransportFailure: Error, Sendable, Equatable {
    /// The request was not sent, so it had no effect.
    case notSent(String)
    /// The request was sent and may have taken effect.
    case noAnswer(String)
    case timedOut
    case tooLarge
}

package struct RestAnswer: Sendable, Equatable {
    /// The HTTP status.
    package var status: Int
    /// The `Content-Type` header.
    package var contentType: String?
    /// The `Date` header.
    package var date: String?
    /// The `Retry-After` header, in seconds.
    package var retryAfter: Int?
    /// The body as text; invalid UTF-8 is replaced.
    package var body: String

    package init(
        status: Int,
        contentType: String? = "application/json; charset=utf-8",
        date: String? = nil,
        retryAfter: Int? = nil,
        body: String = ""
    ) {
        self.status = status
        self.contentType = contentType
        self.date = date
        self.retryAfter = retryAfter
        self.body = body
    }
}
