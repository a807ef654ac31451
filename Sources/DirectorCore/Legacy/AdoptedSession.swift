/// A session out of a row of the shared table, which any Director may have written: a log whose fold is what the
/// columns say. Pure, and the same every time for the same row.
///
/// Where history and columns contradict each other, columns win. What they imply and the history never showed (a
/// strawman whose turn was lost, say) becomes entries at the end; what no client is shown becomes effects of the last
/// entry. NULL says nothing where the reference never writes (a plan, a deck's address): then the history's word
/// counts, as far as the state goes. An address that is the strawman's preview is not a deck (defects R16, R30).
package struct AdoptedSession: Sendable, Equatable {
    package let entries: [LogEntry]
    /// The fold of ``entries``.
    package let snapshot: SessionSnapshot
    /// The row's history with what is needed to read exactly these entries from it again, even if the columns say
    /// something else by then. Every element that was there is still there.
    package let history: ConversationHistory
    /// Elements that gave no entries: not understood, empty, repeated.
    package let skipped: Int
    /// Elements of our own that another program changed so that they cannot be read; taken as legacy ones.
    package let unreadable: Int

    package init(_ row: HistoryRow) throws {
        let history = ConversationHistory(row.history)
        var reader = try HistoryReader(row, elements: history.elements)
        let told = reader.entries.count
        try reader.close(on: HistoryColumns(row))
        entries = reader.entries
        snapshot = reader.snapshot
        unreadable = reader.unreadable
        let ends = reader.starts.dropFirst() + [told]
        skipped = zip(reader.starts, ends).count { $0 == $1 }
        self.history = try Self.freeze(history, reader, told: told)
    }

    /// The entries of a history that is ours from end to end, without looking at the columns.
    ///
    /// - Throws: if an element is not ours, or not as we wrote it
    package static func log(of history: ConversationHistory) throws -> [LogEntry] {
        try history.elements.filter(\.value.isObject).flatMap { try HistoryElementReader($0.value).entries() }
    }

    private static func freeze(
        _ history: ConversationHistory,
        _ reader: HistoryReader,
        told: Int
    ) throws -> ConversationHistory {
        var frozen = history
        frozen.elements = []
        try frozen.append(reader.entries[..<(reader.starts.first ?? told)])
        let ends = reader.starts.dropFirst() + [told]
        for (element, range) in zip(history.elements, zip(reader.starts, ends)) {
            let entries = Array(reader.entries[range.0..<range.1])
            // What is no object has no place for frames; it never has entries either.
            frozen.elements.append(try HistoryElementWriter(entries).annotate(element.value))
        }
        try frozen.append(reader.entries[told...])
        return frozen
    }
}
