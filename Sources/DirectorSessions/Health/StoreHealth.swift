package import DirectorCore

/// Whether the store can be written to, as commits and probes show. Evidence comes in with its time, and announcements
/// go out.
///
/// One failed commit makes the store count as failing. Only a successful probe that began after the last failure ends
/// that. A short failure, such as a restart of the database or one lost connection, is not announced. An outage is
/// announced if a probe has seen it or if it lasts.
package struct StoreHealth: Sendable, Equatable {
    /// What has shown the state of the store.
    package enum Evidence: Sendable, Equatable {
        /// A commit could not be stored.
        case commit
        /// The store was asked whether it can be written to.
        case probe
    }

    /// The time during which the store cannot be written to.
    package struct Outage: Sendable, Equatable {
        /// The time of day at which it began.
        package var since: Timestamp
        /// The same moment as elapsed time of the process.
        package var begin: Duration
        /// The reason of the last failure, without users' text and secrets.
        package var detail: String
        fileprivate var lastFailure: Duration
        fileprivate var lastAnnouncement: Duration?
    }

    /// What the operator is told.
    package enum Announcement: Sendable, Equatable {
        case failing(Outage)
        /// The outage continues.
        case stillFailing(Outage, lasting: Duration)
        case recovered(Outage, lasted: Duration)
    }

    private let patience: Duration
    private let reminder: Duration
    /// The present outage; `nil` if the store can be written to.
    package private(set) var outage: Outage?
    /// When the last outage ended; `nil` before the first.
    package private(set) var recovery: Duration?

    /// - Parameters:
    ///   - patience: an outage is announced after this time even if no probe has seen it
    ///   - reminder: how often a continuing outage is announced again
    package init(patience: Duration, reminder: Duration) {
        self.patience = patience
        self.reminder = reminder
    }

    /// Records a failure of the store.
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

    /// Records a successful probe.
    ///
    /// - Parameter begin: when the probe began; it says nothing about failures after that
    package mutating func succeeded(probeBegan begin: Duration, at now: Duration) -> Announcement? {
        guard let outage, outage.lastFailure <= begin else { return nil }
        self.outage = nil
        recovery = now
        guard outage.lastAnnouncement != nil else { return nil }
        return .recovered(outage, lasted: now - outage.begin)
    }
}
