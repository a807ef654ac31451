import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

/// Whether messages that name a number, a slide or a subject were carried out as meant.
struct IntentOutcome: Sendable {
    private(set) var count = 0
    private(set) var done = 0
    private(set) var misses: [String] = []

    var share: Double { count == 0 ? 1 : Double(done) / Double(count) }

    mutating func add(_ example: IntentExample, _ isDone: Bool) {
        count += 1
        if isDone { done += 1 } else { misses.append("\(example.language) “\(example.text)”") }
    }
}

extension IntentEvaluation {
    func outcome(_ split: IntentExample.Split) throws -> IntentOutcome {
        var outcome = IntentOutcome()
        for example in examples where example.split == split {
            guard let expected = example.expected else { continue }
            outcome.add(example, try Self.isDone(example, expected.name, expected.value))
        }
        return outcome
    }

    private static func isDone(_ example: IntentExample, _ name: String, _ value: String) throws -> Bool {
        let intent = try read(example)
        guard intent.kind == example.intent else { return false }
        if name == "topic" {
            return (intent.extractedInfo ?? example.text).lowercased().contains(value.lowercased())
        }
        let (topic, answers) = background[example.language] ?? ("Bees", "adults, 27 minutes")
        guard example.intent == .submitRefinementRequest else {
            let outline = try Conversation(topic, answers: answers, feedback: [example.text]).strawman
            return holds(outline, name, value)
        }
        let talk = try Conversation(topic, answers: answers)
        guard case .refined(_, _, let refined, let affected) = try talk.refine(example.text) else { return false }
        switch name {
        case "slide":
            let id = SlideID(number: Int(value) ?? 0)
            return affected.contains(id) || !refined.slides.contains { $0.id == id }
        case "add":
            return refined.slides.count == talk.strawman.slides.count + 1
                && refined.slides.contains { $0.narrative.lowercased().contains(value.lowercased()) }
        default: return holds(refined.strawman, name, value)
        }
    }

    private static func holds(_ outline: PresentationStrawman, _ name: String, _ value: String) -> Bool {
        switch name {
        case "slides": outline.slides.count == Int(value)
        case "minutes": outline.presentationDuration == Int(value)
        default: false
        }
    }

    private static let background = [
        "de": ("Bienen", "Erwachsene, 27 Minuten"), "es": ("Las abejas", "adultos, 27 minutos"),
        "fr": ("Les abeilles", "adultes, 27 minutes"), "it": ("Le api", "adulti, 27 minuti"),
    ]
}
