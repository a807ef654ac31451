import DirectorCore
package import DirectorSessions

/// A message from one server to the others: the sender's name, and then a line for each change. Ids hold no control
/// characters, so tabs and line ends can separate them.
package struct Notice: Sendable, Equatable {
    /// What happened to a session.
    package enum Kind: String {
        case moved = "m"
        case deleted = "d"
        case stopRequested = "s"
    }

    /// The name of the server that sent the notice.
    package let origin: String
    /// What changed, in the order of the lines.
    package let changes: [StoreChange]

    /// Parses a notice.
    ///
    /// - Returns: `nil` if the text is not a notice of Director
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
