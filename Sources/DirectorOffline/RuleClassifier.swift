package import DirectorCore
import DirectorLanguage
package import DirectorSessions

/// Reads intents by rules: no model, no network, the same answer every time.
///
/// Careful on purpose: only an unmixed yes accepts a plan or an outline; an unclear message counts as a question, which
/// never builds, changes or discards anything. A value: safe from any thread.
package struct RuleClassifier: IntentClassifier {
    package init() {}

    package func classify(_ text: String, context: ClassifierContext) -> Draft<Intent> {
        .ready(MessageClassifier(text, context: context).intent)
    }
}
