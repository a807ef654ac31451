import DirectorCore
import DirectorSessions

/// What a batch of changes comes to on a row: the replies, and the row after them.
struct RowPlan: Sendable {
    let replies: [RowReply]
    /// The row to be written; `nil` if there is nothing to write.
    let next: SessionRow?

    /// - Parameters:
    ///   - row: as it is; `nil` if there is none
    ///   - write: names the request that will write it
    init(_ changes: [RowChange], on row: SessionRow?, write: String, now: Timestamp) {
        var changed = row
        replies = changes.map { $0.apply(to: &changed, now: now) }
        guard changed != row, var changed else {
            next = nil
            return
        }
        changed.write = write
        next = changed
    }
}
