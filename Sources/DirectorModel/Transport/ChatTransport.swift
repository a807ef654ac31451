package import NIOCore
package import NIOHTTP1

/// Carries a request to a service. The one place that touches the network, so that everything above can be tested
/// without.
package protocol ChatTransport: Sendable {
    /// Sends a request and returns as soon as the answer has begun.
    ///
    /// - Throws: if there is no connection or it ends; `CancellationError` when cancelled
    func send(_ request: TransportRequest) async throws -> TransportReply
}

package struct TransportRequest: Sendable {
    package var url: String
    package var headers: HTTPHeaders
    package var body: String
}

package struct TransportReply: Sendable {
    package var status: Int
    package var headers: HTTPHeaders
    package var body: any AsyncSequence<ByteBuffer, any Error> & Sendable

    package init(status: Int, headers: HTTPHeaders, body: any AsyncSequence<ByteBuffer, any Error> & Sendable) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
