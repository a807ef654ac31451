/// When the things in a legacy history happened: as it says, where that can be true.
struct LegacyClock {
    /// The greeting's time.
    let start: Timestamp
    /// Later than this nothing in the history can have happened.
    private let end: Timestamp?

    init(_ row: HistoryRow, elements: [ConversationHistory.Element]) {
        let created = row.createdAt.flatMap(LegacyTime.parse)
        let updated = row.updatedAt.flatMap(LegacyTime.parse)
        // A day, for clocks and zones that were wrong.
        let end = [created, updated].compactMap(\.self).max()?.advanced(byMilliseconds: 86_400_000)
        self.end = end
        let first = elements.lazy.compactMap { Self.time(of: $0.value, before: end) }.first
        let known = created ?? updated
        switch (known, first) {
        case (let known?, let first?): start = min(known, first.advanced(byMilliseconds: -1))
        case (let known?, nil): start = known
        case (nil, let first?): start = first.advanced(byMilliseconds: -1)
        case (nil, nil): start = HistoryReader.epoch
        }
    }

    func time(of element: JSONTree) -> Timestamp? { Self.time(of: element, before: end) }

    private static func time(of element: JSONTree, before end: Timestamp?) -> Timestamp? {
        guard let time = element["timestamp"]?.string.flatMap(LegacyTime.parse) else { return nil }
        return end.map { time <= $0 } ?? true ? time : nil
    }
}
