import DirectorCore
import DirectorSessions
import FoundationEssentials
import Logging
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct ModelClassifierTests {
    /// Reads every message alike.
    private struct Fixed: IntentClassifier {
        let intent: Intent
        func classify(_: String, context: ClassifierContext) -> Draft<Intent> { .ready(intent) }
    }

    private func asksTheModel(_ intent: Intent) throws -> Bool {
        let time = VirtualRun().time
        let endpoint = try #require(ModelEndpoint(base: "http://127.0.0.1:1/v1", key: nil))
        let target = try #require(ModelTarget(endpoint: endpoint, model: "any"))
        let model = LanguageModel(
            settings: ModelSettings(
                models: Dictionary(uniqueKeysWithValues: ModelRole.allCases.map { ($0, target) }),
                fallback: nil,
                fallsBackToRules: true
            ),
            transport: ScriptedTransport([], time: time),
            time: time,
            random: { 7 },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let classifier = ModelClassifier(model, rules: Fixed(intent: intent))
        switch classifier.classify("well", context: ClassifierContext(state: .createConfirmationPlan)) {
        case .ready(let read):
            #expect(read == intent)
            return false
        case .pending: return true
        }
    }

    @Test func aModelIsAskedBelowTheThresholdAndNotAtIt() throws {
        for kind in Intent.Kind.allCases {
            #expect(try !asksTheModel(Intent(kind, confidence: Intent.certainty)))
            #expect(try !asksTheModel(Intent(kind)))
            #expect(try asksTheModel(Intent(kind, confidence: Intent.certainty.nextDown)))
            #expect(try asksTheModel(Intent(kind, confidence: 0)))
        }
        #expect(try asksTheModel(MessageClassifier("", context: ClassifierContext(state: .provideGreeting)).unsure))
    }

    /// The prompt and the page for people name the same threshold.
    @Test func whatIsWrittenOfTheThresholdIsTrue() throws {
        let percent = Int((Intent.certainty * 100).rounded())
        #expect(PromptLibrary.task(.route).contains("below \(percent) means that you are guessing"))
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/intents.md")
        let page = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(page.contains("Below \(Intent.certainty)"))
        #expect(page.contains("`Intent.certainty`"))
    }
}
