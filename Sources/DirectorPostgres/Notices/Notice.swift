import DirectorCore
package import DirectorSessions

/// What one server tells the others: its own name, then a line for each thing that happened. Ids hold no control
/// characters, so that tabs and line ends can stand between them.
package struct Notice: Sendable, Equatable {
    package enum Kind: String {
        case moved = "m"
        case deleted = "d"
        case stopRequested = "s"
    }

    package let origin: String
    package let changes: [StoreChange]

    /// - Returns: `nil` if it is none of ours
    package init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, !first.isEmpty else { return nil }
        origin = String(first)
        var changes: [StoreChange] = []
        for line in lines.dropFirst() {
            guard let change = Self.change(line) else { return nil }
            changes.append(change)
        }
        self.changes = changes
    }

    private static func change(_ line: Substring) -> StoreChange? {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 3, let kind = Kind(rawValue: String(fields[0])), let user = UserID(String(fields[1])),
            let session = SessionID(String(fields[2]))
        else { return nil }
        let key = SessionKey(user: user, session: session)
        switch kind {
        case .moved:
            guard fields.count == 4, let version = Int(fields[3]) else { return nil }
            return .moved(key, version: version)
        case .deleted: return .deleted(key)
        case .stopRequested: return .stopRequested(key)
        }
    }
}
