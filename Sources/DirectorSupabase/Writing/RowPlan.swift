import DirectorCore
import DirectorSessions

/// What a batch of changes does to a row: the replies, and the row afterwards.
struct RowPlan: Sendable {
    let replies: [RowReply]
    /// The row to be written; `nil` if there is nothing to write.
    let next: SessionRow?

    /// - Parameters:
    ///   - row: the present row; `nil` if there is none
    ///   - write: the name of the request that will write the row
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
