/// Runs `body` in a child task.
///
/// A task keeps the memory of its deepest call until it ends. So deep and rare work, such as opening a session, should
/// not run in a task that then waits for a socket all day.
///
/// - Throws: what `body` throws; a cancellation is passed on to `body`, as to any child task
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
