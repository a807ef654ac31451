/// Runs `body` and waits for it. A cancellation of the caller does not reach `body`. Used for work on which others
/// depend once it has begun, such as a request that writes for several callers.
package func uncancelled<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) async -> Value {
    // The task has an owner: its end is awaited in the same line.
    await Task(operation: body).value
}
