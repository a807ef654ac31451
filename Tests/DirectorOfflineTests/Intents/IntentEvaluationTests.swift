import DirectorCore
import DirectorOffline
import DirectorSessions
import FoundationEssentials
import Testing

/// The rules against the labelled messages. `DIRECTOR_INTENTS=report` writes the measured part of docs/intents.md anew,
/// `DIRECTOR_INTENTS=misses` prints what the rules get wrong in the tune split, `DIRECTOR_INTENTS=benchmark` how long a
/// message takes.
struct IntentEvaluationTests {
    private let evaluation: IntentEvaluation

    init() throws { evaluation = try IntentEvaluation() }

    private static var mode: String? { ProcessInfo.processInfo.environment["DIRECTOR_INTENTS"] }

    @Test func everyExampleIsInTheSplitItBelongsTo() {
        for example in evaluation.examples { #expect(example.split == example.prescribedSplit, "\(example.text)") }
    }

    @Test func theSetIsLargeAndHasNothingTwice() {
        #expect(evaluation.examples.count >= 900)
        #expect(Set(evaluation.examples.map { $0.state.rawValue + "|" + $0.text }).count == evaluation.examples.count)
    }

    @Test func freshMessagesAreNotThoseOfTheSet() throws {
        let fresh = try IntentExample.fresh()
        let known = Set(evaluation.examples.map { $0.state.rawValue + "|" + $0.text })
        #expect(fresh.count >= 120)
        #expect(known.isDisjoint(with: fresh.map { $0.state.rawValue + "|" + $0.text }))
        #expect(Set(fresh.map { $0.state.rawValue + "|" + $0.text }).count == fresh.count)
    }

    @Test func nothingIsBuiltThatNobodyAgreedTo() throws {
        let score = try evaluation.score(nil)
        #expect(score.wrongAcceptances.isEmpty, "\(score.wrongAcceptances.joined(separator: "\n"))")
    }

    @Test func theRulesAreAsGoodAsTheyWere() throws {
        for (language, split, floor) in IntentFloors.all {
            let score = try evaluation.score(split) { $0.language == language }
            #expect(score.accuracy >= floor, "\(language) \(split.rawValue): \(score.accuracy)")
        }
    }

    @Test(.enabled(if: mode == "misses")) func showMisses() throws {
        let score = try evaluation.score(.tune)
        print(score.misses.joined(separator: "\n"))
        print("not done as meant:\n" + (try evaluation.outcome(.tune)).misses.joined(separator: "\n"))
    }

    /// Best of five, so that a busy machine does not spoil it. Compare runs of the same build.
    @Test(.enabled(if: mode == "benchmark")) func showSpeed() throws {
        let best = try (0..<5).map { _ in
            try ContinuousClock().measure {
                for example in evaluation.examples { _ = try IntentEvaluation.read(example) }
            }
        }.min()
        if let best { print("\(best / evaluation.examples.count) a message") }
    }

    @Test func thePageSaysWhatIsMeasured() throws {
        let report = try IntentReport(evaluation)
        let page = try String(contentsOf: IntentReport.page, encoding: .utf8)
        let updated = try #require(report.replaced(in: page))
        if Self.mode == "report" {
            try updated.write(to: IntentReport.page, atomically: true, encoding: .utf8)
        } else {
            #expect(page == updated, "run the tests with DIRECTOR_INTENTS=report")
        }
    }
}
