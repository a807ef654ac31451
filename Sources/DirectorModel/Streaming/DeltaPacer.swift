import DirectorLanguage

/// Gathers pieces of text so that they are shown in steps people can read: the first at once, the others no more often
/// than allowed.
struct DeltaPacer: Sendable {
    private let interval: Duration
    private var waiting = ""
    private var lastShown: Duration?

    init(interval: Duration) { self.interval = interval }

    /// - Parameter now: the uptime
    /// - Returns: what to show now; `nil` if nothing
    mutating func feed(_ text: String, at now: Duration) -> String? {
        waiting += text
        if let lastShown, now - lastShown < interval { return nil }
        return show(at: now)
    }

    /// What was not shown yet, with the last piece. Call once, at the end.
    mutating func finish(_ text: String, at now: Duration) -> String? {
        waiting += text
        return show(at: now)
    }

    private mutating func show(at now: Duration) -> String? {
        guard !waiting.isEmpty else { return nil }
        defer { waiting = "" }
        lastShown = now
        return waiting
    }
}
