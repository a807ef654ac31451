import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

/// A yes that something stands beside is not a yes.
struct SpoiledAgreementTests {
    static let after = [
        " but shorter", ", but with 12 slides", " if my boss agrees", " once I have checked it", "?", ", or not?",
        ", what does it cost?",
        " with 9 slides", " except slide 2", " later", ", wait", ", maybe", " without the agenda", " tomorrow",
        " unless it rains",
        " when I say so", " in German", " after lunch", " only for kids", ", not yet", ", just kidding, don't build it",
        " - no", " I guess",
        ", and add a slide about wax", ", for 20 minutes", " would be too easy", " is not what I said", " aber kürzer",
        ", wenn mein Chef zustimmt",
        " pero más corto", " mais plus court", ", noch nicht", " todavía no", " pas encore", " 但是短一点", " लेकिन छोटा",
        " with caution",
        " for everyone who likes cats", " to the moon", " the other one", " instead of bees", " and then some",
    ]
    static let before = [
        "don't say ", "I would say ", "before I say ", "why should I say ", "should I say ", "he said ",
        "what if I say ", "nobody said ",
        "if I write ", "I can't say ", "is it ", "what does it mean: ", "sag nicht ", "wenn ich sage: ", "si digo ",
        "si je dis ", "never ",
        "12 slides, ", "first a question, then ", "my daughter is called ", "\"", "wait, ", "no, ", "hardly ",
        "not so fast, ",
    ]

    @Test(arguments: RuleClassifierTests.approvals)
    func neverBuilds(_ approval: String) throws {
        for text in Self.after.map({ approval + $0 }) + Self.before.map({ $0 + approval }) {
            for state in [WorkflowState.createConfirmationPlan, .generateStrawman, .refineStrawman] {
                let context = ClassifierContext(state: state, topic: "Bees", slideCount: 7)
                let kind = try ready(RuleClassifier().classify(text, context: context)).kind
                #expect(!kind.isAcceptance, "\(text)")
            }
        }
    }
}
