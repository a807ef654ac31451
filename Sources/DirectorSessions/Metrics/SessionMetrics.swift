import DirectorCore
package import Metrics

/// The metrics of sessions. There are few names and label values, and they are fixed; users' data never becomes a
/// label.
package struct SessionMetrics: Sendable {
    /// The result of a commit.
    package enum CommitResult: String, Sendable, CaseIterable {
        case committed
        /// The turn was already stored.
        case repeated
        case conflict
        /// Nothing was stored.
        case failed
        /// The result was not known at first.
        case unknown
    }

    private let turns: [TurnOutcome: Counter]
    private let commits: [CommitResult: Counter]
    private let commitTime: Timer
    private let liveSessions: Meter
    private let connections: Meter
    private let storeHealthy: Meter
    private let comparedSessions: Counter
    private let differences: [ReconciliationFinding.Kind: Counter]
    private let abandonedTurns: Counter
    private let slowConsumers: Counter
    private let replayedEntries: Counter
    private let changes: [StoreChange.Kind: Counter]

    /// - Parameter factory: collects the metrics; by default the factory of the process, which collects nothing unless
    ///   it is set
    package init(factory: any MetricsFactory = MetricsSystem.factory) {
        func counters<Label: RawRepresentable<String> & Hashable>(
            _ name: String,
            _ label: String,
            _ values: [Label]
        ) -> [Label: Counter] {
            var counters: [Label: Counter] = [:]
            for value in values {
                counters[value] = Counter(label: name, dimensions: [(label, value.rawValue)], factory: factory)
            }
            return counters
        }
        turns = counters("director_turns_total", "outcome", TurnOutcome.allCases)
        commits = counters("director_commits_total", "result", CommitResult.allCases)
        commitTime = Timer(label: "director_commit_seconds", factory: factory)
        liveSessions = Meter(label: "director_live_sessions", factory: factory)
        connections = Meter(label: "director_connections", factory: factory)
        storeHealthy = Meter(label: "director_store_healthy", factory: factory)
        comparedSessions = Counter(label: "director_reconciled_sessions_total", factory: factory)
        differences = counters("director_reconciliation_differences_total", "kind", ReconciliationFinding.Kind.allCases)
        abandonedTurns = Counter(label: "director_abandoned_turns_total", factory: factory)
        slowConsumers = Counter(label: "director_slow_consumers_total", factory: factory)
        replayedEntries = Counter(label: "director_replayed_entries_total", factory: factory)
        changes = counters("director_store_changes_total", "kind", StoreChange.Kind.allCases)
        liveSessions.set(0)
        connections.set(0)
    }

    func turnEnded(_ outcome: TurnOutcome) { turns[outcome]?.increment() }

    func committed(_ result: CommitResult, in time: Duration) {
        commits[result]?.increment()
        let (seconds, attoseconds) = time.components
        commitTime.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    func sessionsAreLive(_ count: Int) { liveSessions.set(count) }

    func connected() { connections.increment() }

    func disconnected(wasTooSlow: Bool) {
        connections.decrement()
        if wasTooSlow { slowConsumers.increment() }
    }

    func storeIsHealthy(_ isHealthy: Bool) { storeHealthy.set(isHealthy ? 1 : 0) }

    func reconciled(_ count: Int) { comparedSessions.increment(by: count) }

    func differed(_ kind: ReconciliationFinding.Kind) { differences[kind]?.increment() }

    func tookUpAbandonedTurn() { abandonedTurns.increment() }

    func replayed(_ count: Int) { replayedEntries.increment(by: count) }

    func heard(_ change: StoreChange) { changes[change.kind]?.increment() }
}
