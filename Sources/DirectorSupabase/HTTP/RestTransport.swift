/// Carries requests to a project and its answers back. One attempt each; callable from any thread; not cancelled by the
/// caller's task, because what became of a request must be known.
package protocol RestTransport: Sendable {
    func send(_ request: RestRequest, within time: Duration) async throws(RestTransportFailure) -> RestAnswer

    /// Ends all connections.
    func close() async throws
}

/// Why there is no answer. Texts hold nothing of the request.
package enum RestTransportFailure: Error, Sendable, Equatable {
    /// The request never left: nothing was done.
    case notSent(String)
    /// It may or may not have been done.
    case noAnswer(String)
    case timedOut
    case tooLarge
}

package struct RestAnswer: Sendable, Equatable {
    package var status: Int
    package var contentType: String?
    /// The `Date` header.
    package var date: String?
    /// Seconds, of the `Retry-After` header.
    package var retryAfter: Int?
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
