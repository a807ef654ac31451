/// Something was sent on a connection that is over.
package struct WebSocketConnectionClosed: Error, Sendable, Equatable {
    /// Why it ended.
    package let closure: WebSocketClosure

    package init(closure: WebSocketClosure) {
        self.closure = closure
    }
}
