import DirectorCore
import DirectorSessions
import Logging
import Synchronization

/// A stream of changes for one listener. It polls the table, because REST sends no notices. It does not see deletions.
/// It polls only while the listener waits for the next change, so it needs no task of its own.
final class ChangePoll: Sendable {
    private struct State {
        var tracker: ChangeTracker
        /// Changes that the listener has not received yet, in reverse order.
        var waiting: [StoreChange] = []
    }

    private let table: SessionTable
    private let life: StoreLife
    private let state: Mutex<State>

    /// Changes from now on are reported.
    init(table: SessionTable, life: StoreLife) {
        self.table = table
        self.life = life
        let now = table.time.now().milliseconds * 1000
        state = Mutex(State(tracker: ChangeTracker(begin: now, overlap: table.limits.changeOverlap)))
    }

    func stream() -> AsyncStream<StoreChange> { AsyncStream { await self.next() } }

    private func next() async -> StoreChange? {
        while !life.isOver, !Task.isCancelled {
            if let change = state.withLock({ $0.waiting.popLast() }) { return change }
            do {
                try await table.client.timer.sleep(for: table.limits.changeInterval)
            } catch {
                return nil
            }
            await poll()
        }
        return nil
    }

    /// Polls once. If the request fails, the next poll begins at the same time and brings the same changes.
    private func poll() async {
        let since = state.withLock(\.tracker.since)
        do {
            let changes = try await TableWatch(table: table).changes(since: since, "changes")
            state.withLock { state in
                state.waiting = state.tracker.take(changes.rows, isCut: changes.isCut).reversed()
            }
        } catch {
            table.client.logger.debug("Changes could not be asked for", metadata: ["error": "\(error)"])
        }
    }
}
