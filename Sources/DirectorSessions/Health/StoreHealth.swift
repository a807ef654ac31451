package import DirectorCore

/// Whether the store can be written to, as far as commits and probes tell. A value: evidence comes in with its time, what
/// is to be announced comes out.
///
/// A commit that failed is enough to call the store failing. Only a probe that began after the last failure ends that. A
/// moment (a restart of the database, one lost connection) is not announced: only what a probe has seen, or what lasts.
package struct StoreHealth: Sendable, Equatable {
    package enum Evidence: Sendable, Equatable {
        /// A commit could not be stored.
        case commit
        /// The store was asked whether it can be written to.
        case probe
    }

    package struct Outage: Sendable, Equatable {
        /// The time of day at which it began, for people.
        package var since: Timestamp
        /// The same moment as elapsed time.
        package var begin: Duration
        /// Why the store failed last. No user text, no secrets.
        package var detail: String
        fileprivate var lastFailure: Duration
        fileprivate var lastAnnouncement: Duration?
    }

    package enum Announcement: Sendable, Equatable {
        case failing(Outage)
        /// Again, because it lasts.
        case stillFailing(Outage, lasting: Duration)
        case recovered(Outage, lasted: Duration)
    }

    private let patience: Duration
    private let reminder: Duration
    /// `nil` in health.
    package private(set) var outage: Outage?
    /// When the last outage ended, `nil` before the first.
    package private(set) var recovery: Duration?

    /// - Parameters:
    ///   - patience: an outage that lasts so long is announced, whatever shows it
    ///   - reminder: and again every so often
    package init(patience: Duration, reminder: Duration) {
        self.patience = patience
        self.reminder = reminder
    }

    /// The store did not do what it was asked.
    package mutating func failed(
        _ evidence: Evidence,
        detail: String,
        at now: Duration,
        time: Timestamp
    ) -> Announcement? {
        var outage = self.outage ?? Outage(since: time, begin: now, detail: detail, lastFailure: now)
        outage.detail = detail
        outage.lastFailure = now
        defer { self.outage = outage }
        if let last = outage.lastAnnouncement {
            guard now - last >= reminder else { return nil }
            outage.lastAnnouncement = now
            return .stillFailing(outage, lasting: now - outage.begin)
        }
        guard evidence == .probe || now - outage.begin >= patience else { return nil }
        outage.lastAnnouncement = now
        return .failing(outage)
    }

    /// A probe found the store well.
    ///
    /// - Parameter begin: when the probe began: it proves nothing about failures since then
    package mutating func succeeded(probeBegan begin: Duration, at now: Duration) -> Announcement? {
        guard let outage, outage.lastFailure <= begin else { return nil }
        self.outage = nil
        recovery = now
        guard outage.lastAnnouncement != nil else { return nil }
        return .recovered(outage, lasted: now - outage.begin)
    }
}
