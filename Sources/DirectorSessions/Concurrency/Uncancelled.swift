/// Runs `body` where the caller's cancellation does not reach, and waits for it: for what others depend on once it has
/// begun, such as a request that writes for many.
package func uncancelled<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) async -> Value {
    // Owned: its end is awaited in the same line.
    await Task(operation: body).value
}
