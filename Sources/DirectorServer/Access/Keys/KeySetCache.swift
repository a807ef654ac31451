/// Fetched keys, and the decision when to fetch them again. It is a value; ``KeySetSource`` performs the fetches. The
/// time is a parameter.
struct KeySetCache<Name: Hashable & Sendable, Key: Sendable>: Sendable {
    typealias Instant = ContinuousClock.Instant

    struct Timing: Sendable, Equatable {
        /// Keys of this age are fetched again; meanwhile the old ones are used. Keys of twice this age are used only if
        /// the fetch fails.
        var refresh: Duration
        /// The shortest time between two fetches.
        var retry: Duration
        /// Keys of this age are not used any more.
        var staleness: Duration
    }

    enum Answer {
        case key(Key)
        /// A fetch runs. Ask again with ``lookUpAfterFetch(for:at:)`` when it has ended.
        case wait
        /// There are keys, but none with this name.
        case unknown
        /// There are no keys, so nothing can be said about the name.
        case unavailable
    }

    private enum Fetching {
        /// To `underWay` by ``lookUp(for:at:)``.
        case idle
        /// Back to `idle` by ``fetched(_:at:)`` or ``failed(at:)``.
        case underWay
    }

    private let timing: Timing
    private var keys: [Name: Key] = [:]
    private var fetchedAt: Instant?
    /// When the last fetch ended.
    private var endedAt: Instant?
    /// The number of failed fetches since the last successful one.
    private(set) var failures = 0
    private var fetching = Fetching.idle

    init(timing: Timing) { self.timing = timing }

    /// Whether no fetch is running.
    var isIdle: Bool { fetching == .idle }

    /// Fetches before the first key is needed.
    ///
    /// - Returns: whether the caller has to start a fetch now
    mutating func begin(at now: Instant) -> Bool { fetchedAt == nil && startFetch(at: now) }

    /// - Returns: the answer, and whether the caller has to start a fetch now
    mutating func lookUp(for name: Name, at now: Instant) -> (Answer, startsFetch: Bool) {
        let age = fetchedAt.map { $0.duration(to: now) }
        let known = isUsable(at: now) ? keys[name] : nil
        if let known, let age, age < timing.refresh { return (.key(known), false) }
        let starts = startFetch(at: now)
        // While a fetch runs, old keys are used. Keys of twice the refresh age are not used: the server has had no
        // requests for some time, and a key may have been withdrawn long ago.
        if let known, let age, age < timing.refresh * 2 || fetching == .idle { return (.key(known), starts) }
        if fetching == .underWay { return (.wait, starts) }
        return (isUsable(at: now) ? .unknown : .unavailable, false)
    }

    /// The answer after the caller has waited for a fetch, successful or not. The caller does not wait a second time.
    func lookUpAfterFetch(for name: Name, at now: Instant) -> Answer {
        guard isUsable(at: now) else { return .unavailable }
        return keys[name].map(Answer.key) ?? .unknown
    }

    /// Replaces the whole set. Keys that are missing in the new set are not used any more.
    mutating func fetched(_ keys: [Name: Key], at now: Instant) {
        self.keys = keys
        fetchedAt = now
        endedAt = now
        failures = 0
        fetching = .idle
    }

    /// Keeps the present keys until they are too old.
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

    /// The time to the next fetch. It is short after the first failures, because the other server may just be starting.
    private var pause: Duration {
        guard failures > 0 else { return timing.retry }
        return min(timing.retry, .seconds(1) * (1 << min(failures - 1, 10)))
    }
}
