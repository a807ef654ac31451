import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

/// The rules, asked about every labelled message.
struct IntentEvaluation: Sendable {
    let examples: [IntentExample]

    init(_ examples: [IntentExample]) { self.examples = examples }

    init() throws { self.init(try IntentExample.all()) }

    /// What a session would understand: a button by its label first, then the rules.
    static func read(_ example: IntentExample) throws -> Intent {
        switch TurnReading(TurnInput(turn: TurnID(unchecked: "t"), text: example.text), offered: example.offered) {
        case .button(let action, _): return Intent(action)
        case .text(let text):
            let context = ClassifierContext(
                state: example.state,
                topic: "Bees",
                offered: example.offered,
                slideCount: example.state == .createConfirmationPlan ? 7 : 11
            )
            return try ready(RuleClassifier().classify(text, context: context))
        }
    }

    func score(_ split: IntentExample.Split?, where isIncluded: (IntentExample) -> Bool = { _ in true }) throws
        -> IntentScore
    {
        var score = IntentScore()
        for example in examples where (split == nil || example.split == split) && isIncluded(example) {
            score.add(example, read: try Self.read(example))
        }
        return score
    }

    /// Every language of the set, English first.
    var languages: [String] {
        ["en"] + Set(examples.map(\.language)).subtracting(["en"]).sorted()
    }
}
