/// Lets one task wait until another has reached a point, and passes a value between them.
struct Signal<Value: Sendable>: Sendable {
    /// The sender has ended without sending a value.
    struct NeverSent: Error {}

    private let values: AsyncStream<Value>
    private let continuation: AsyncStream<Value>.Continuation

    init(of type: Value.Type = Value.self) {
        (values, continuation) = AsyncStream.makeStream(of: Value.self)
    }

    func send(_ value: Value) {
        continuation.yield(value)
    }

    /// The next value that is sent, or one that was sent already.
    func wait() async throws -> Value {
        for await value in values { return value }
        throw NeverSent()
    }
}

extension Signal<Void> {
    func send() { send(()) }
}
