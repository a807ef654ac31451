/// Leaves a model alone that keeps failing, and tries it again with one request at a time. A value; times are uptimes.
struct CircuitBreaker: Sendable, Equatable {
    private enum State: Sendable, Equatable {
        /// All is well. To `open` after enough failures in a row.
        case closed(failures: Int)
        /// Left alone until then. To `probing` with the first request after that.
        case open(until: Duration)
        /// One request is out to see; should nothing be heard of it, another one goes after a while. To `closed` or `open`.
        case probing(since: Duration)
    }

    private let failureLimit: Int
    private let openDuration: Duration
    private var state = State.closed(failures: 0)

    init(failureLimit: Int, openDuration: Duration) {
        self.failureLimit = failureLimit
        self.openDuration = openDuration
    }

    /// Whether a request may be made now.
    mutating func admits(at now: Duration) -> Bool {
        switch state {
        case .closed: return true
        case .open(let until):
            guard now >= until else { return false }
            state = .probing(since: now)
            return true
        case .probing(let since):
            guard now - since >= openDuration else { return false }
            state = .probing(since: now)
            return true
        }
    }

    mutating func succeeded() { state = .closed(failures: 0) }

    mutating func failed(at now: Duration) {
        switch state {
        case .closed(let failures):
            state = failures + 1 >= failureLimit ? .open(until: now + openDuration) : .closed(failures: failures + 1)
        case .probing: state = .open(until: now + openDuration)
        // A request that was under way before it opened.
        case .open: break
        }
    }

    var isOpen: Bool {
        switch state {
        case .closed: false
        case .open, .probing: true
        }
    }
}
