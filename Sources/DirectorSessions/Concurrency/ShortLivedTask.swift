/// Runs `body` in a child task.
///
/// A task does not give back, before it ends, the memory that its deepest call took. So what is deep and rare, such as
/// opening a session, is not for the task that waits for a socket all day.
///
/// - Throws: what `body` throws; `CancellationError` is passed on to it as to any child
package func inShortLivedTask<Value: Sendable>(
    isolation: isolated (any Actor)? = #isolation,
    _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: body)
        guard let value = try await group.next() else { preconditionFailure("a group of one child is never empty") }
        return value
    }
}
