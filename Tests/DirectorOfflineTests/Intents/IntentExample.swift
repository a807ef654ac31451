import DirectorCore
import DirectorLanguage
import DirectorSessions
import FoundationEssentials

/// One labelled message: a user's text in a state, and its meaning.
struct IntentExample: Sendable {
    enum Split: String, Sendable, CaseIterable {
        /// Rules are made with these.
        case tune
        /// Rules are judged by these. No rule is made for one of them.
        case test
    }

    let split: Split
    let state: WorkflowState
    /// ISO 639-1; `xx` for languages of which the rules know next to nothing.
    let language: String
    let register: String
    let text: String
    let intent: Intent.Kind
    /// What must become of it, as `slides=12` or `topic=whales`; `nil` if the intent says it all.
    let expected: (name: String, value: String)?

    /// Computed from the text and the state, so that an example cannot be moved to the other split.
    var prescribedSplit: Split {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (state.rawValue + "|" + text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return (hash ^ (hash >> 33)).isMultiple(of: 2) ? .tune : .test
    }

    /// The buttons that a client shows in this state.
    var offered: [OfferedAction] {
        let actions: [WorkflowAction] =
            switch state {
            case .createConfirmationPlan: [.acceptPlan, .rejectPlan]
            case .generateStrawman, .refineStrawman: [.acceptStrawman, .requestRefinement]
            case .provideGreeting, .askClarifyingQuestions, .contentGeneration: []
            }
        let words = TurnWords(Languages.embedded[Language(rawValue: language) ?? .english])
        return actions.enumerated().map { index, action in
            OfferedAction(label: words.label(of: action), action: action, isPrimary: index == 0)
        }
    }
}

extension IntentExample {
    struct Malformed: Error, CustomStringConvertible {
        let line: Int
        let text: String
        var description: String { "line \(line): \(text)" }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// Both halves.
    static func all() throws -> [IntentExample] { try read("intents.tsv") }

    /// Written after the rules were made, without looking at them. All of them judge the rules, and no rule is made for
    /// one of them.
    static func fresh() throws -> [IntentExample] { try read("fresh.tsv") }

    private static func read(_ name: String) throws -> [IntentExample] {
        let file = folder.appending(path: name)
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        return try lines.enumerated().dropFirst().compactMap { index, line in
            line.isEmpty ? nil : try IntentExample(String(line), at: index + 1)
        }
    }

    private init(_ line: String, at number: Int) throws {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7, let split = Split(rawValue: fields[0]), let state = WorkflowState(rawValue: fields[1]),
            let intent = Intent.Kind(rawValue: fields[5])
        else { throw Malformed(line: number, text: line) }
        self.split = split
        self.state = state
        language = fields[2]
        register = fields[3]
        text = fields[4].replacing("\\n", with: "\n")
        self.intent = intent
        let pair = fields[6].split(separator: "=", maxSplits: 1).map(String.init)
        expected = pair.count == 2 ? (pair[0], pair[1]) : nil
    }
}
