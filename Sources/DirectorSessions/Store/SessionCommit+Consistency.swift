package import DirectorCore

extension SessionCommit {
    /// Checks what every store relies on: entries without gaps after `head`, a snapshot that ends with them, and turns
    /// that are accepted only by a user's entry. A commit that fails the check is a defect of the caller, and nothing
    /// is stored.
    ///
    /// - Parameter head: the stored head that belongs to `expectedVersion`
    /// - Throws: ``StoreError`` with `.corrupt`
    package func checkConsistency(after head: LogSequence) throws(StoreError) {
        guard snapshot.key == key else { throw Self.inconsistent("the snapshot is of another session") }
        var last = head
        for entry in entries {
            guard entry.seq == last.next else {
                throw Self.inconsistent("entry \(entry.seq) follows entry \(last)")
            }
            last = entry.seq
            guard let accepted = entry.acceptedTurn else { continue }
            guard entry.frame.turn == accepted, entry.frame.envelope.role == .user else {
                throw Self.inconsistent("entry \(entry.seq) accepts a turn that is not its own")
            }
        }
        guard snapshot.head == last else {
            throw Self.inconsistent("the snapshot ends at \(snapshot.head), its log at \(last)")
        }
    }

    private static func inconsistent(_ detail: String) -> StoreError {
        StoreError(.corrupt, operation: "commit", detail: "refused, nothing stored: \(detail)")
    }
}
