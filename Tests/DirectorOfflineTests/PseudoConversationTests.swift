import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions
import DirectorTestSupport
import Testing

/// Whole conversations in a language that the test makes from English. What they come to is the same, and no English word
/// is left: so nothing depends on how Director words what it says.
struct PseudoConversationTests {
    private static let conversations = GoldenConversations.all.filter { $0.name.hasPrefix("en-") }.map(\.name)

    @Test(arguments: conversations)
    func comesToTheSame(_ name: String) throws {
        let steps = try #require(GoldenConversations.all.first { $0.name == name }?.steps)
        let english = try Rehearsal(steps, by: OfflineAuthor())
        let pseudo = try Rehearsal(steps, by: OfflineAuthor(languages: PseudoLanguage.languages))
        for (index, meaning) in english.meanings.enumerated() {
            let other = pseudo.meanings.indices.contains(index) ? pseudo.meanings[index] : []
            for (line, said) in zip(meaning, other) where line != said { Issue.record("\(index): \(line) != \(said)") }
            #expect(meaning.count == other.count)
        }
        #expect(english.meanings.count == pseudo.meanings.count)
    }

    @Test(arguments: conversations)
    func noEnglishWordIsLeft(_ name: String) throws {
        let steps = try #require(GoldenConversations.all.first { $0.name == name }?.steps)
        let pseudo = try Rehearsal(steps, by: OfflineAuthor(languages: PseudoLanguage.languages))
        for text in pseudo.texts {
            let plain = pseudo.plainWords(in: text)
            if !plain.isEmpty { Issue.record("\(plain) in “\(text)”") }
        }
    }

    @Test func aPlainWordIsFound() throws {
        let rehearsal = try Rehearsal([.topic("Bees")], by: OfflineAuthor(languages: PseudoLanguage.languages))
        #expect(rehearsal.plainWords(in: "⟦ÞĹÁÑ⟧ bees") == [])
        #expect(rehearsal.plainWords(in: "⟦ÞĹÁÑ⟧ honey") == ["honey"])
        let english = try Rehearsal([.topic("Bees")], by: OfflineAuthor())
        #expect(english.texts.contains { !english.plainWords(in: $0).isEmpty })
    }
}

/// A conversation with an author: what it came to, and everything the author said.
struct Rehearsal {
    /// After each step.
    private(set) var meanings: [[String]] = []
    private(set) var texts: [String] = []
    private let author: OfflineAuthor
    private var brief = AuthorBrief(state: .provideGreeting)
    private var said = ""

    init(_ steps: [Transcript.Step], by author: OfflineAuthor) throws {
        self.author = author
        for step in steps { try take(step) }
    }

    /// English words of Director's in `text`.
    func plainWords(in text: String) -> [String] { PseudoLanguage.plainWords(in: text, besides: said) }

    private mutating func take(_ step: Transcript.Step) throws {
        switch step {
        case .topic(let topic):
            said += topic + "\n"
            brief = AuthorBrief(state: .askClarifyingQuestions, topic: topic)
            let draft = try ready(author.questions(for: brief))
            texts += [draft.lead] + draft.questions.questions
            meanings.append(["questions: \(draft.questions.questions.count)"])
        case .answers(let answers):
            said += answers + "\n"
            brief.answers = answers
            try plan()
        case .feedback(let feedback):
            said += feedback + "\n"
            brief.planFeedback.append(feedback)
            try plan()
        case .acceptsPlan:
            brief.revision = 1
            let draft = try ready(author.strawman(for: brief))
            texts.append(draft.lead)
            brief.state = .generateStrawman
            note(draft.presentation, [])
        case .refines(let request): try refine(request)
        case .asks(let question):
            said += question + "\n"
            texts.append(try ready(author.answer(question, misfit: .question, brief: brief)).text)
            meanings.append(["answered"])
        case .acceptsOutline: try build()
        }
    }

    private mutating func plan() throws {
        let draft = try ready(author.plan(for: brief))
        brief.plan = draft.plan
        brief.state = .createConfirmationPlan
        texts += [draft.lead] + draft.plan.keyAssumptions
        meanings.append(["plan: \(draft.plan.proposedSlideCount) slides, \(draft.plan.keyAssumptions.count) lines"])
    }

    private mutating func refine(_ request: String) throws {
        said += request + "\n"
        guard let presentation = brief.presentation else { return }
        brief.revision += 1
        switch try ready(author.refine(presentation, request: request, brief: brief)) {
        case .notDone(let text):
            texts.append(text)
            meanings.append(["not done"])
        case .refined(let lead, let changes, let refined, let affected):
            texts += [lead] + changes
            note(refined, ["changes: \(changes.count)", "affected: \(affected)"])
        }
    }

    private mutating func note(_ presentation: Presentation, _ more: [String]) {
        brief.presentation = presentation
        texts += [presentation.title, presentation.audience, presentation.look.theme, presentation.look.suggestions]
        for slide in presentation.slides {
            texts += [slide.title, slide.narrative, slide.notes ?? "", slide.structure ?? ""]
            texts += slide.form.headings + slide.points.map(\.short)
            if let brief = slide.brief { texts += [brief.goal, brief.content, brief.style] }
        }
        let slides = presentation.slides.map { slide in
            let points = slide.points.map { "\($0.id.number) \($0.line.kind)" }
            return "\(slide.id) \(slide.role) \(slide.form.kind) \(slide.template?.rawValue ?? "-") \(points)"
        }
        meanings.append(more + ["\(presentation.minutes) min"] + slides)
    }

    private mutating func build() throws {
        guard let presentation = brief.presentation else { return }
        brief.state = .contentGeneration
        var meaning: [String] = []
        for index in presentation.slides.indices {
            let content = try ready(author.slide(at: index, of: presentation, brief: brief))
            texts += content.allTexts.map(\.plain) + [content.notes ?? ""]
            meaning += content.elements.map { "\($0.id.number) \($0.slot) \($0.body.kind)" }
            meaning.append("\(content.form.kind), \(content.allTexts.map(\.isPrompt))")
            meaning.append("\((content.notes ?? "").split(separator: "\n").count) paragraphs")
        }
        meanings.append(meaning)
    }
}

extension Point.Line {
    fileprivate var kind: String {
        switch self {
        case .statement: "statement"
        case .prompt: "prompt"
        case .unwritten: "unwritten"
        }
    }
}

extension Slide.Element.Body {
    /// The name of the case.
    fileprivate var kind: String { String(describing: self).prefix { $0 != "(" }.description }
}
