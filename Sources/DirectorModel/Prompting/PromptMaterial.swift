import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The material of a prompt: what is known about a presentation, as one JSON document. Texts of users are cut to a bound.
struct PromptMaterial: Sendable {
    private var members: [(name: String, value: OrderedJSON)] = []
    private let limit: Int

    /// - Parameter limit: characters of one text
    init(limit: Int) { self.limit = limit }

    var json: String { OrderedJSON.object(members).text }

    mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        members.append((name, .string(cut(text))))
    }

    mutating func add(_ name: String, _ number: Int?) {
        guard let number else { return }
        members.append((name, .integer(number)))
    }

    mutating func add(_ name: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        members.append((name, .array(texts.map { .string(cut($0)) })))
    }

    mutating func add(_ name: String, _ value: OrderedJSON) { members.append((name, value)) }

    private func cut(_ text: String) -> String {
        // `count` walks over the whole text; bytes are at hand.
        guard text.utf8.count > limit, text.count > limit else { return text }
        return text.prefix(limit) + " [the rest is left out]"
    }
}

extension PromptMaterial {
    /// Topic, answers and changes asked for.
    mutating func addRequest(_ brief: AuthorBrief) {
        add("topic", brief.topic)
        add("answers", brief.answers)
        add("changes_asked", brief.planFeedback)
    }

    mutating func addPlan(_ plan: ConfirmationPlan?) {
        guard let plan else { return }
        add(
            "plan",
            .object([
                ("summary", .string(cut(plan.summaryOfUserRequest))),
                ("assumptions", .array(plan.keyAssumptions.map { .string(cut($0)) })),
                ("slide_count", .integer(plan.proposedSlideCount)),
            ])
        )
    }

    /// The outline, slide by slide.
    ///
    /// - Parameter inFull: with narratives, briefs and notes
    mutating func addOutline(_ presentation: Presentation?, inFull: Bool) {
        guard let presentation else { return }
        add(
            "outline",
            .object([
                ("title", .string(presentation.title)),
                ("audience", .string(presentation.audience)),
                ("minutes", .integer(presentation.minutes)),
                ("theme", .string(presentation.look.theme)),
                (
                    "slides",
                    .array(presentation.slides.enumerated().map { outline($1, number: $0 + 1, inFull: inFull) })
                ),
            ])
        )
    }

    func outline(_ slide: Slide, number: Int, inFull: Bool) -> OrderedJSON {
        var members: [(name: String, value: OrderedJSON)] = [
            ("number", .integer(number)),
            ("form", .string(SlideFormName(slide.form.kind).rawValue)),
            ("title", .string(cut(slide.title))),
            ("points", .array(slide.points.map { .string(cut($0.short)) })),
        ]
        guard inFull else { return .object(members) }
        members.append(("narrative", .string(cut(slide.narrative))))
        members += OrderedJSON.text("visual", slide.brief.map { cut($0.text) })
        members += OrderedJSON.text("notes", slide.notes.map(cut))
        return .object(members)
    }

    /// Where the conversation stands, in words.
    mutating func addPlace(_ state: WorkflowState) {
        switch state {
        case .provideGreeting: add("where", "Nothing was said yet; the person was asked what they want to present.")
        case .askClarifyingQuestions: add("where", "Director has asked questions and waits for the answers.")
        case .createConfirmationPlan:
            add("where", "A plan is on the table. It can be accepted or changed; then the outline is written.")
        case .generateStrawman, .refineStrawman:
            add("where", "An outline is on the table. It can be changed slide by slide, or the deck is built from it.")
        case .contentGeneration:
            add("where", "The deck is finished. It can be opened; the outline can still be changed.")
        }
    }
}
