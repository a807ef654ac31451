/// Lets one task wait until another has come to a point, and carries a value between them.
struct Signal<Value: Sendable>: Sendable {
    /// The sender is gone without a word.
    struct NeverSent: Error {}

    private let values: AsyncStream<Value>
    private let continuation: AsyncStream<Value>.Continuation

    init(of type: Value.Type = Value.self) {
        (values, continuation) = AsyncStream.makeStream(of: Value.self)
    }

    func send(_ value: Value) {
        continuation.yield(value)
    }

    /// The next value that is sent, or was sent already.
    func wait() async throws -> Value {
        for await value in values { return value }
        throw NeverSent()
    }
}

extension Signal<Void> {
    func send() { send(()) }
}
