/// A message was sent on a connection that has ended.
package struct WebSocketConnectionClosed: Error, Sendable, Equatable {
    /// Why the connection ended.
    package let closure: WebSocketClosure

    package init(closure: WebSocketClosure) {
        self.closure = closure
    }
}
