import DirectorCore
import DirectorSessions
import Testing

/// Evidence goes in, and announcements come out. The patience is 6 s, and a reminder comes every 100 s.
final class StoreHealthTests {
    private var health = StoreHealth(patience: .seconds(6), reminder: .seconds(100))

    private func failed(_ evidence: StoreHealth.Evidence, at second: Double) -> String {
        let time = Timestamp(milliseconds: Int64(second * 1000))
        return text(health.failed(evidence, detail: "at \(second)", at: .seconds(second), time: time))
    }

    private func well(probed begin: Double, at second: Double) -> String {
        text(health.succeeded(probeBegan: .seconds(begin), at: .seconds(second)))
    }

    private func text(_ announcement: StoreHealth.Announcement?) -> String {
        switch announcement {
        case .failing(let outage): "failing since \(outage.begin.components.seconds)"
        case .stillFailing(_, let time): "still failing after \(time.components.seconds)"
        case .recovered(_, let time): "recovered after \(time.components.seconds)"
        case nil: "-"
        }
    }

    @Test func aMomentIsNotAnnounced() {
        #expect(health.outage == nil)
        #expect(failed(.commit, at: 10) == "-")
        #expect(health.outage != nil)
        #expect(well(probed: 10, at: 10.1) == "-")
        #expect(health.outage == nil)
        #expect(health.recovery == .seconds(10.1))
    }

    @Test func whatAProbeSeesIsAnnouncedOnceAndSoIsItsEnd() {
        #expect(failed(.probe, at: 10) == "failing since 10")
        for second in 11...30 { #expect(failed(.probe, at: Double(second)) == "-") }
        #expect(failed(.commit, at: 31) == "-")
        #expect(well(probed: 32, at: 33) == "recovered after 23")
        #expect(well(probed: 34, at: 35) == "-")
        #expect(failed(.probe, at: 40) == "failing since 40", "the next outage is another one")
    }

    @Test func aProbeConfirmsWhatACommitHasSeen() {
        #expect(failed(.commit, at: 10) == "-")
        #expect(failed(.probe, at: 10.2) == "failing since 10")
        #expect(well(probed: 12, at: 12) == "recovered after 2")
    }

    @Test func anOutageThatLastsIsBroughtToMindAgain() {
        #expect(failed(.probe, at: 10) == "failing since 10")
        #expect(failed(.probe, at: 109.9) == "-")
        #expect(failed(.probe, at: 110) == "still failing after 100")
        #expect(failed(.commit, at: 111) == "-")
        #expect(failed(.probe, at: 210) == "still failing after 200")
        #expect(well(probed: 211, at: 212) == "recovered after 202")
    }

    /// A probe that began before a commit failed does not show that the store works.
    @Test func anOldProbeDoesNotEndAnOutage() {
        #expect(failed(.commit, at: 10) == "-")
        #expect(well(probed: 9, at: 11) == "-")
        #expect(health.outage != nil)
        #expect(well(probed: 11, at: 11) == "-")
        #expect(health.outage == nil)
    }

    /// If probes succeed and commits do not, that is an outage, too.
    @Test func commitsThatKeepFailingAreAnnouncedWhateverProbesSay() {
        var said: [String] = []
        for step in 0...20 {
            said.append(failed(.commit, at: 10 + Double(step) / 2))
            said.append(well(probed: 9.9 + Double(step) / 2, at: 10.1 + Double(step) / 2))
        }
        #expect(said.filter { $0 != "-" } == ["failing since 10"])
        #expect(health.outage?.detail == "at 20.0", "the latest reason")
        #expect(health.outage?.since == Timestamp(milliseconds: 10_000))
    }

    @Test func successInHealthIsNoNews() {
        #expect(well(probed: 1, at: 2) == "-")
        #expect(health.recovery == nil)
    }
}
