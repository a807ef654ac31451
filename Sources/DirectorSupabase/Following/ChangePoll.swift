import DirectorCore
import DirectorSessions
import Logging
import Synchronization

/// A stream of changes for one listener: asks the table again and again, because REST brings no notices. Deletions are not
/// seen. Asks only while somebody listens, and needs no task of its own.
final class ChangePoll: Sendable {
    private struct State {
        var tracker: ChangeTracker
        /// Not yet told, the next one last.
        var waiting: [StoreChange] = []
    }

    private let table: SessionTable
    private let life: StoreLife
    private let state: Mutex<State>

    /// Begins now.
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
            await look()
        }
        return nil
    }

    /// What cannot be asked now is asked later: the next look begins where this one would have.
    private func look() async {
        let since = state.withLock(\.tracker.since)
        do {
            let look = try await TableWatch(table: table).look(since: since, "changes")
            state.withLock { state in
                state.waiting = state.tracker.take(look.rows, isCut: look.isCut).reversed()
            }
        } catch {
            table.client.logger.debug("Changes could not be asked for", metadata: ["error": "\(error)"])
        }
    }
}
