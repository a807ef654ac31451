import DirectorCore
import DirectorSessions
import Testing

@testable import DirectorLanguage
@testable import DirectorOffline

struct RecentReadingsTests {
    private func brief(_ topic: String, answers: String? = nil) -> AuthorBrief {
        AuthorBrief(state: .createConfirmationPlan, topic: topic, answers: answers)
    }

    /// Reads briefs and counts how often it had to.
    private func counting(_ readings: RecentReadings, _ briefs: [AuthorBrief]) -> Int {
        var count = 0
        for brief in briefs {
            let reading = readings.reading(of: brief) { brief in
                count += 1
                return BriefReader(.embedded).readTopic(brief.topic ?? "")
            }
            #expect(reading == BriefReader(.embedded).readTopic(brief.topic ?? ""))
        }
        return count
    }

    @Test func whatWasReadIsNotReadAgain() {
        let readings = RecentReadings(count: 4, longest: 100)
        #expect(counting(readings, [brief("Bees"), brief("Maps"), brief("Bees"), brief("Maps")]) == 2)
    }

    @Test func everythingThatIsReadCounts() {
        let readings = RecentReadings(count: 4, longest: 100)
        #expect(
            counting(readings, [brief("Bees"), brief("Bees", answers: "Children"), brief("Bees", answers: "Adults")])
                == 3
        )
    }

    @Test func theOldestAreForgotten() {
        let readings = RecentReadings(count: 2, longest: 100)
        let briefs = ["a", "b", "c", "d", "e"].map { brief($0) }
        #expect(counting(readings, briefs) == 5)
        #expect(counting(readings, [briefs[4], briefs[3], briefs[2]]) == 0)
        #expect(counting(readings, [briefs[0]]) == 1)
    }

    @Test func longTextsAreNotKept() {
        let readings = RecentReadings(count: 2, longest: 3)
        #expect(counting(readings, [brief("Bees"), brief("Bees")]) == 2)
    }
}
