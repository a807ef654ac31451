import Logging

/// Replaces the view that other services read if an earlier release made it in another form.
struct HistoryViewRenewal {
    let connection: Connection
    let names: TableNames
    let logger: Logger
    let deadline: Deadline

    /// If the role may not change the view, other services go on reading the earlier form. Nothing else depends on the
    /// view.
    ///
    /// - Throws: ``PostgresFailure``
    func run() throws(PostgresFailure) {
        guard try form() != Schema.historyMark else { return }
        do throws(PostgresFailure) {
            let view = Schema(names: names, role: nil).historyView
            try connection.runScript("BEGIN; \(view) COMMIT", until: deadline)
            logger.notice("The view \(names.history) has the form of this release now")
        } catch {
            // This fails only if the connection was lost. Then there is nothing to roll back.
            do throws(PostgresFailure) { try connection.runScript("ROLLBACK", until: deadline) } catch { _ = error }
            guard error.state == .insufficientPrivilege else { throw error }
            logger.notice(
                "The view \(names.history) is that of an earlier release: run 'director migrate' as the tables' owner"
            )
        }
    }

    private func form() throws(PostgresFailure) -> String? {
        try connection.runScript(
            "SELECT pg_catalog.obj_description(\(literal(names.history))::pg_catalog.regclass, 'pg_class')",
            until: deadline
        ).text(0, 0)
    }
}
