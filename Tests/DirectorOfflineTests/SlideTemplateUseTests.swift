import DirectorCore
import DirectorLanguage
import DirectorSessions
import Testing

@testable import DirectorOffline

/// The templates of slides, held against the outlines that use them.
struct SlideTemplateUseTests {
    /// What the outlines ask for, and in which form.
    private static let shapes: [TemplateKey: SlideForm.Kind] = {
        let own = OutlineKind.allCases.flatMap { kind in
            OutlineShape.shape(of: kind).ideas.map { (TemplateKey(kind, $0.key), $0.form) }
        }
        let shared = Audience.Kind.allCases.flatMap { OutlineShape.own(of: $0) }.map {
            (TemplateKey(nil, $0.key), $0.form)
        }
        return Dictionary(own + shared) { first, _ in first }
    }()

    /// A slide that no outline asks for is never shown, and one that is neither there nor left out is a slip of the pen.
    @Test(arguments: Language.allCases) func outlinesAskForWhatThereIs(_ language: Language) {
        let templates = Languages.embedded[language].slides
        let content = templates.keys.subtracting(TemplateKey.needed)
        let asked = Set(Self.shapes.keys)
        #expect(content.subtracting(asked) == [])
        #expect(asked.subtracting(content) == Set(templates.omitted.keys))
        for kind in OutlineKind.allCases { #expect(content.count { $0.kind == kind } >= 4, "\(kind)") }
    }

    /// Where a heading stands above its line, a line that only repeats it is not shown, and the place would stay empty.
    @Test(arguments: Language.allCases) func nothingToFillInIsLost(_ language: Language) {
        let templates = Languages.embedded[language].slides
        for (key, form) in Self.shapes {
            switch form {
            case .steps, .timeline, .threePanels, .figures, .matrix:
                for point in templates[key]?.points.flatMap(\.self) ?? [] where point.isPrompt {
                    #expect(point.line != nil && point.line != point.short, "\(key)")
                }
            case .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram,
                .picture, .chart, .diagram, .twoColumns, .comparison, .quote, .table:
                break
            }
        }
    }

    @Test(arguments: Language.allCases) func headingsFitTheForm(_ language: Language) {
        let templates = Languages.embedded[language].slides
        for (key, form) in Self.shapes {
            guard let count = templates[key]?.headings.count else { continue }
            #expect(form.headingCount.contains(count), "\(key)")
        }
    }

    /// What a file may hold a place for, some presentation fills.
    @Test func everyPlaceIsFilledSomewhere() {
        let briefs = [
            "Bees for adults", "A biography of Marie Curie for adults", "Why we sleep", "React vs Vue for our team",
            "Garbage collection for students", "wedding speech for Anna and Tom", "The life of Marie Curie",
            "Ada Lovelace",
        ].map { BriefReader(.embedded).readTopic($0) }
        var told = BriefReader(.embedded).readTopic("Series A, board meeting")
        told.ask = "approve the round"
        told.takeaway = "It pays"
        told.terms = "1 million"
        told.objections = "Too early"
        told.material = "A film"
        told.figures = "12 customers"
        let values = (briefs + [told]).map { OutlineValues.values(for: $0) }
        let special: Set<SlidePlace> = [.part, .first, .wish, .capitalWish, .asked, .ordinal]
        for place in SlidePlace.allCases where !special.contains(place) {
            #expect(values.contains { $0[place] != nil }, "\(place)")
        }
        for place: SlidePlace in [.title, .name, .who, .whom] {
            #expect(values.allSatisfy { $0[place] != nil }, "\(place)")
        }
    }

    @Test func ideasKnowTheirTemplates() throws {
        let long = BriefReader(.embedded).readTopic("Bees for adults, about honey and hives")
        let ideas = OutlineComposer(long).ideas(count: 40)
        #expect(ideas.first?.template == TemplateKey(.inform, .opening))
        #expect(ideas[1].template == TemplateKey(.agenda))
        #expect(ideas.last?.template == TemplateKey(.inform, .closing))
        let shared = Set(ideas.compactMap(\.template.shared))
        #expect(shared.isSuperset(of: [.agenda, .divider, .moreExample, .moreQuestion]))
        #expect(TopicalSlide.idea(about: "Honey", brief: long).template == TemplateKey(.topical))
        let board = OutlineComposer(BriefReader(.embedded).readTopic("Budget for the board")).ideas(count: 12)
        #expect(board[1].template.frame == .summary)
    }

    /// The agenda is known by its template, so that it stands second under any title.
    @Test func anAgendaUnderAnotherTitleStandsSecond() throws {
        let talk = try Conversation("Bees for children, 20 minutes")
        var editor = OutlineEditor(
            talk.outline.presentation,
            brief: BriefReader(.embedded).readTopic("Bees for children, 20 minutes")
        )
        editor.add("agenda", form: nil, at: nil, isTitle: true)
        #expect(editor.presentation.slides[1].title == "Agenda")
    }
}
