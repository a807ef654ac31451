import DirectorLanguage
import DirectorOffline

/// Who may make a request now, and who waits: first come, first served. Since a session has no more than a few requests
/// out at a time, none can crowd out the others. A value: it decides, ``RequestGate`` waits.
struct RequestQueue: Sendable {
    enum Admission: Sendable, Equatable {
        case run
        case wait
        /// Too many wait already.
        case refuse
    }

    private let width: Int
    private let depth: Int
    private(set) var running = 0
    private var waiting: [Int] = []

    init(width: Int, depth: Int) {
        self.width = width
        self.depth = depth
    }

    var waitingCount: Int { waiting.count }

    mutating func enter(_ ticket: Int) -> Admission {
        if running < width {
            running += 1
            return .run
        }
        guard waiting.count < depth else { return .refuse }
        waiting.append(ticket)
        return .wait
    }

    /// A request is over.
    ///
    /// - Returns: whose turn it is now
    mutating func leave() -> Int? {
        guard !waiting.isEmpty else {
            running -= 1
            return nil
        }
        return waiting.removeFirst()
    }

    /// A request does not wait any longer, because its turn was stopped or its time is up.
    ///
    /// - Returns: whether it was still waiting
    mutating func giveUp(_ ticket: Int) -> Bool {
        guard let place = waiting.firstIndex(of: ticket) else { return false }
        waiting.remove(at: place)
        return true
    }
}
