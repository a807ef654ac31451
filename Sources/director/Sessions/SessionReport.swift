import DirectorCore
import DirectorSessions
import DirectorTerminal

/// A stored session for people: the four blocks of protocol §6.3, with its labels.
struct SessionReport {
    private let stored: StoredSession
    private let entries: [LogEntry]

    init(_ stored: StoredSession, entries: [LogEntry]) {
        self.stored = stored
        self.entries = entries
    }

    var lines: [String] {
        ["✅ Session found!", ""] + details + [""] + history + [""] + workflow + [""] + restoration
    }

    private var details: [String] {
        let snapshot = stored.snapshot
        return [
            "📊 SESSION DETAILS:",
            labelled("ID:", snapshot.key.session.text),
            labelled("User ID:", snapshot.key.user.text),
            labelled("Current State:", snapshot.state.rawValue),
            labelled("Created At:", "\(snapshot.createdAt)"),
            labelled("Updated At:", "\(snapshot.updatedAt)"),
        ]
    }

    /// The history. A user's entry shows its intent, which the log stores with the answer.
    private var history: [String] {
        let intents = Dictionary(
            entries.compactMap { entry in
                entry.frame.turn.flatMap { turn in entry.effects.understood.map { (turn, $0.kind.rawValue) } }
            },
            uniquingKeysWith: { first, _ in first }
        )
        return ["💬 CONVERSATION HISTORY: \(entries.count) messages"]
            + entries.enumerated().map { index, entry in
                let frame = entry.frame
                switch frame.envelope.role {
                case .user:
                    let intent = frame.turn.flatMap { intents[$0] } ?? "N/A"
                    return "\(index + 1). [user] Intent: \(intent), State: N/A"
                case .assistant:
                    return "\(index + 1). [assistant] Intent: N/A, State: \(frame.state.rawValue)"
                }
            }
    }

    private var workflow: [String] {
        let snapshot = stored.snapshot
        return [
            "📋 WORKFLOW DATA:",
            labelled("Initial Request:", oneLine(snapshot.topic)),
            labelled("Clarifying Answers:", oneLine(snapshot.answers?.rawAnswers)),
            labelled("Confirmation Plan:", snapshot.plan == nil ? "No" : "Yes"),
            labelled("Presentation Strawman:", snapshot.strawman == nil ? "No" : "Yes"),
            labelled("Presentation URL:", oneLine(snapshot.deck?.url)),
            labelled("Refinement Feedback:", oneLine(snapshot.refinementFeedback)),
        ] + usage
    }

    /// The usage of language models. It is shown only if a model was used, because other programs read the usual
    /// blocks.
    private var usage: [String] {
        let usage = stored.snapshot.usage.total
        guard !usage.isEmpty else { return [] }
        let counts = usage.counts
        let stages = usage.stages.map { "\($0.name) \($0.counts.total)" }.joined(separator: ", ")
        let note = usage.isEstimated ? ", partly estimated" : ""
        return [
            labelled(
                "Token Usage:",
                "\(counts.total) (in \(counts.tokensIn), out \(counts.tokensOut)\(note)): \(stages)"
            )
        ]
    }

    private var restoration: [String] {
        let verdict = SessionDiagnosis.Restoration(stored.snapshot)
        var lines = ["🔍 RESTORATION ANALYSIS:", "\(verdict.willRestore ? "✅" : "❌") \(verdict.reason)"]
        if verdict.willRestore { lines.append("   Restoration should send \(verdict.frames) messages to frontend") }
        return lines
    }

    /// A line with a label that is padded to 23 columns.
    private func labelled(_ label: String, _ value: String) -> String {
        label + String(repeating: " ", count: max(1, 23 - label.count)) + value
    }

    private func oneLine(_ text: String?) -> String {
        guard let clean = text?.printable else { return "None" }
        return clean.count > 200 ? clean.prefix(200) + "…" : clean
    }
}
