import DirectorCore
import DirectorSessions
import Synchronization

/// The rows as they were last seen, with their logs, so that a commit is one request. A cached row may be out of date:
/// every change names the row's state that it assumes, and the table refuses the change if the row has changed. The
/// number of rows is bounded; the least recently used row is removed first.
final class RowCache: Sendable {
    private struct Entry {
        var row: SessionRow
        var size: Int
        var used: UInt64
    }

    private struct State {
        var entries: [SessionKey: Entry] = [:]
        var size = 0
        var clock: UInt64 = 0
    }

    private let state = Mutex(State())
    private let rowLimit: Int
    private let sizeLimit: Int

    init(rows: Int, bytes: Int) {
        rowLimit = rows
        sizeLimit = bytes
    }

    subscript(key: SessionKey) -> SessionRow? {
        state.withLock { state in
            state.clock += 1
            state.entries[key]?.used = state.clock
            return state.entries[key]?.row
        }
    }

    /// Keeps a row that has its log, unless the cache has a later one.
    func keep(_ row: SessionRow) {
        guard let log = row.log else { return }
        // The rest of the row is about as large as its latest content.
        let size = log.size + 4096 + row.parts.reduce(0) { $0 + $1.content.utf8.count }
        state.withLock { state in
            if let old = state.entries[row.key] {
                guard !old.row.isLater(than: row) else { return }
                state.size -= old.size
                state.entries[row.key] = nil
            }
            guard size <= sizeLimit / 4 else { return }
            state.clock += 1
            state.entries[row.key] = Entry(row: row, size: size, used: state.clock)
            state.size += size
            while state.entries.count > rowLimit || state.size > sizeLimit {
                guard let oldest = state.entries.min(by: { $0.value.used < $1.value.used }) else { return }
                state.size -= oldest.value.size
                state.entries[oldest.key] = nil
            }
        }
    }

    func forget(_ key: SessionKey) {
        state.withLock { state in
            guard let old = state.entries.removeValue(forKey: key) else { return }
            state.size -= old.size
        }
    }
}

extension SessionRow {
    /// Whether this row was written later than `other`. `false` for rows of different sessions.
    fileprivate func isLater(than other: SessionRow) -> Bool {
        guard snapshot.createdAt == other.snapshot.createdAt else { return false }
        let mine = updatedAt.flatMap(LegacyTime.microseconds) ?? 0
        let theirs = other.updatedAt.flatMap(LegacyTime.microseconds) ?? 0
        return (version, mine) > (other.version, theirs)
    }
}
