/// Fetched keys and when to fetch them again, as a value: it decides, ``KeySetSource`` acts. Time comes in.
struct KeySetCache<Name: Hashable & Sendable, Key: Sendable>: Sendable {
    typealias Instant = ContinuousClock.Instant

    struct Timing: Sendable, Equatable {
        /// Keys of this age are fetched again, while they still serve. Twice this age they serve only if that fails.
        var refresh: Duration
        /// The least time between two fetches.
        var retry: Duration
        /// Keys of this age serve no more.
        var staleness: Duration
    }

    enum Answer {
        case key(Key)
        /// Ask again with ``lookAfterFetch(for:at:)`` when the fetch under way is over.
        case wait
        /// The keys are there, and this is none of them.
        case unknown
        /// There are no keys to say anything by.
        case unavailable
    }

    private enum Fetching {
        /// To `underWay` by ``look(for:at:)``.
        case idle
        /// Back to `idle` by ``fetched(_:at:)`` or ``failed(at:)``.
        case underWay
    }

    private let timing: Timing
    private var keys: [Name: Key] = [:]
    private var fetchedAt: Instant?
    /// The end of the last fetch.
    private var endedAt: Instant?
    /// Fetches that failed since the last that did not.
    private(set) var failures = 0
    private var fetching = Fetching.idle

    init(timing: Timing) { self.timing = timing }

    /// Whether no fetch is under way.
    var isIdle: Bool { fetching == .idle }

    /// Fetches before anybody asks.
    ///
    /// - Returns: whether a fetch has to be started now
    mutating func begin(at now: Instant) -> Bool { fetchedAt == nil && startFetch(at: now) }

    /// - Returns: the answer, and whether a fetch has to be started now
    mutating func look(for name: Name, at now: Instant) -> (Answer, startsFetch: Bool) {
        let age = fetchedAt.map { $0.duration(to: now) }
        let known = isUsable(at: now) ? keys[name] : nil
        if let known, let age, age < timing.refresh { return (.key(known), false) }
        let starts = startFetch(at: now)
        // Old keys serve while new ones are on their way. Very old ones, of a server that nobody asked for a while, do
        // not: the key may have been withdrawn long ago.
        if let known, let age, age < timing.refresh * 2 || fetching == .idle { return (.key(known), starts) }
        if fetching == .underWay { return (.wait, starts) }
        return (isUsable(at: now) ? .unknown : .unavailable, false)
    }

    /// The answer after a fetch was waited for; whatever came of it, there is no second one.
    func lookAfterFetch(for name: Name, at now: Instant) -> Answer {
        guard isUsable(at: now) else { return .unavailable }
        return keys[name].map(Answer.key) ?? .unknown
    }

    /// The whole set replaces the one before: keys that are not in it any more count no more.
    mutating func fetched(_ keys: [Name: Key], at now: Instant) {
        self.keys = keys
        fetchedAt = now
        endedAt = now
        failures = 0
        fetching = .idle
    }

    /// The keys before stay, as long as they may.
    mutating func failed(at now: Instant) {
        endedAt = now
        failures += 1
        fetching = .idle
    }

    private func isUsable(at now: Instant) -> Bool {
        fetchedAt.map { $0.duration(to: now) < timing.staleness } ?? false
    }

    private mutating func startFetch(at now: Instant) -> Bool {
        guard fetching == .idle, endedAt.map({ $0.duration(to: now) >= pause }) ?? true else { return false }
        fetching = .underWay
        return true
    }

    /// After a failure the next fetch comes sooner at first: the other server may just be starting.
    private var pause: Duration {
        guard failures > 0 else { return timing.retry }
        return min(timing.retry, .seconds(1) * (1 << min(failures - 1, 10)))
    }
}
