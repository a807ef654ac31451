import DirectorCore
import DirectorSessions
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

/// What each stage accepts, and what it says about what it does not accept.
struct ReplyTests {
    private func problems<Value>(_ reading: Reading<Value>) -> [String] {
        guard case .bad(let problems) = reading else { return [] }
        return problems.map(\.path)
    }

    // MARK: Questions

    private func questions(_ json: String, known: Set<AskedFact> = []) throws -> Reading<QuestionsDraft> {
        let value = try JSONTextReading.value(json)
        return .of { QuestionsReply.read(value, known: known, &$0) }
    }

    @Test func questionsAreThreeToFiveAndDiffer() throws {
        let good = #"{"lead":" Bees. ","questions":["One?","Two?","Three?"]}"#
        guard case .good(let draft) = try questions(good) else {
            Issue.record("not read")
            return
        }
        #expect(draft.lead == "Bees.")
        #expect(problems(try questions(#"{"lead":"x","questions":["One?","Two?"]}"#)) == ["questions"])
        #expect(problems(try questions(#"{"lead":"","questions":["a","A","c"]}"#)) == ["lead", "questions[1]"])
        #expect(problems(try questions(#"{"lead":"x","questions":["a","","c"]}"#)) == ["questions[1]"])
        #expect(problems(try questions(#"{"lead":"x","questions":"a"}"#)) == ["questions"])
    }

    @Test(arguments: [
        ("How many minutes do you have?", AskedFact.length), ("Wie viele Minuten haben Sie?", .length),
        ("¿Para quién es?", .audience), ("Who is your audience?", .audience), ("Qui est le public ?", .audience),
    ])
    func whatWasSaidIsNotAskedAgain(_ question: String, _ fact: AskedFact) throws {
        let json = "{\"lead\":\"x\",\"questions\":[\"a?\",\"\(question)\",\"c?\"]}"
        #expect(problems(try questions(json, known: [fact])) == ["questions[1]"])
        #expect(problems(try questions(json)) == [])
    }

    // MARK: Plan

    private func plan(_ json: String, wanted: Int? = nil) throws -> Reading<PlanDraft> {
        let value = try JSONTextReading.value(json)
        return .of { PlanReply.read(value, wanted: wanted, number: 2, &$0) }
    }

    private func planJSON(lead: String = "7 slides.", count: String = "7") -> String {
        "{\"lead\":\"\(lead)\",\"summary\":\"s\",\"assumptions\":[\"a\",\"b\"],\"slide_count\":\(count),\"minutes\":15}"
    }

    @Test func theNumberOfSlidesIsTheUsersAndIsSaid() throws {
        #expect(problems(try plan(planJSON(), wanted: 12)) == ["slide_count"])
        #expect(problems(try plan(planJSON(count: "\"7\""), wanted: 7)) == [])
        #expect(problems(try plan(planJSON(count: "31"))) == ["slide_count"])
        #expect(problems(try plan(planJSON(count: "null"))) == ["slide_count"])
        guard case .good(let draft) = try plan(planJSON(lead: "A thread of 17 ideas.")) else {
            Issue.record("not read")
            return
        }
        #expect(draft.lead == "Plan 2: 7 slides. A thread of 17 ideas.")
    }

    // MARK: Outline

    private func slide(_ title: String, form: String = "bullets", headings: String = "[]") -> String {
        "{\"form\":\"\(form)\",\"headings\":\(headings),\"title\":\"\(title)\",\"narrative\":\"n\",\"points\":[\"p\"],"
            + "\"visual\":{\"goal\":\"g\",\"content\":\"c\",\"style\":\"**s**\"},\"notes\":\"\"}"
    }

    private func strawman(_ slides: [String], count: Int) throws -> Reading<StrawmanDraft> {
        let json =
            "{\"lead\":\"l\",\"title\":\"T\",\"theme\":\"t\",\"design\":\"d\",\"audience\":\"a\",\"minutes\":10,"
            + "\"style\":\"kids\",\"footer\":\"f\",\"slides\":[\(slides.joined(separator: ","))]}"
        let value = try JSONTextReading.value(json)
        return .of { StrawmanReply.read(value, count: count, wording: .english, &$0) }
    }

    @Test func anOutlineBecomesAValidStrawman() throws {
        let slides = [
            slide("One"), slide("Two", form: "comparison", headings: #"["Left | right","B"]"#),
            slide("Three", form: "chart"),
            slide("Four", form: "quote"),
        ]
        guard case .good(let draft) = try strawman(slides, count: 4) else {
            Issue.record("\(problems(try strawman(slides, count: 4)))")
            return
        }
        try draft.presentation.strawman.validate()
        #expect(
            draft.presentation.slides.map(\.form) == [
                .opening, .comparison("Left / right", "B"), .chart, .closing,
            ]
        )
        #expect(
            draft.presentation.strawman.slides[2].analyticsNeeded
                == SlideBrief(goal: "g", content: "c", style: "s").text
        )
        #expect(draft.presentation.look.style == .kids)
    }

    @Test func outlinesThatDoNotFitAreRefused() throws {
        #expect(problems(try strawman([slide("One")], count: 2)) == ["slides"])
        #expect(problems(try strawman([slide("One"), slide("one")], count: 2)) == ["slides[1].title"])
        #expect(
            problems(try strawman([slide("One", form: "table"), slide("Two")], count: 2)) == ["slides[0].headings"]
        )
        #expect(problems(try strawman([slide("One", form: "collage"), slide("Two")], count: 2)) == ["slides[0].form"])
        #expect(problems(try strawman([slide(""), slide("Two")], count: 2)) == ["slides[0].title"])
    }

    // MARK: Slides

    private static let forms: [SlideForm] = [
        .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture,
        .chart,
        .diagram, .twoColumns("A", "B"), .comparison("A", "B"), .threePanels, .figures, .matrix(across: "A", up: "B"),
        .timeline, .steps, .quote, .table(["A", "B", "C"]),
    ]

    private static func mark(_ text: String = "words") -> String { "{\"text\":\"\(text)\",\"fill_in\":false}" }

    /// A reply that fits a schema, made from the schema.
    private static func example(_ schema: ReplySchema) -> String {
        switch schema {
        case .text: "\"words\""
        case .integer(let range): "\(range.lowerBound)"
        case .bool: "false"
        case .choice(let values): "\"\(values[0])\""
        case .list(let element, let count):
            "[" + Array(repeating: example(element), count: max(1, count.lowerBound)).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { "\"\($0.name)\":\(example($0.schema))" }.joined(separator: ",") + "}"
        case .oneOf(let options): example(options[0])
        }
    }

    @Test(arguments: forms.indices)
    func everyFormHasAShapeThatReadsBack(_ index: Int) throws {
        let form = Self.forms[index]
        let slide = EditedOutlineTests.slide("Title", form: form, number: 2)
        #expect(slide.form == form)
        let reply = SlideReply(slide, given: GivenNumbers(in: []), presenter: "Your name")
        let value = try JSONTextReading.value(Self.example(reply.shape.schema))
        let reading = Reading.of { reply.read(value, &$0) }
        guard case .good(let written) = reading else {
            Issue.record("\(form): \(problems(reading))")
            return
        }
        #expect(!written.isStandIn)
        #expect(written.form == form)
        #expect(written.title == "words")
        // What is missing is named.
        let empty = try JSONTextReading.value("{}")
        let missing = Reading.of { reply.read(empty, &$0) }
        #expect(problems(missing).contains("title"))
        #expect(!reply.guidance.isEmpty)
    }

    /// What Director adds to a model's outline is in the language of the session.
    @Test func anArrangementIsToldInTheSessionsLanguage() {
        let german = Wording(Languages.embedded[.german])
        let slide = EditedOutlineTests.content("Titel", form: .timeline).slide(id: SlideID(number: 2), wording: german)
        #expect(slide.structure == german.structure(.timeline))
        #expect(slide.structure != Wording.english.structure(.timeline))
    }

    @Test func figuresThatWereNotGivenAreNotSaidAsFact() throws {
        let slide = EditedOutlineTests.slide("Title", form: .figures, number: 2)
        let reply = SlideReply(
            slide,
            given: GivenNumbers(in: ["80 pilots, 1.500 hours, 3x faster"]),
            presenter: "Your name"
        )
        func figure(_ value: String) -> String {
            "{\"value\":\(Self.mark(value)),\"label\":\"l\",\"detail\":\(Self.mark(""))}"
        }
        let json =
            "{\"title\":\"t\",\"figures\":[\(figure("80")),\(figure("95 %")),\(figure("1,500 h")),\(figure("7"))],\"notes\":\"n\"}"
        let value = try JSONTextReading.value(json)
        let reading = Reading.of { reply.read(value, &$0) }
        guard case .good(let written) = reading, case .metrics(let metrics) = DeckLayout(written)
        else {
            Issue.record("not read")
            return
        }
        #expect(metrics.map(\.value) == [.said("80"), .fillIn("95 %"), .said("1,500 h"), .fillIn("7")])
    }

    @Test(arguments: [
        ("no number", true), ("3 steps", true), ("80 pilots", true), ("80% of all", true), ("in 1969", false),
        ("81", false),
        ("1 500 hours", true), ("1.500", true), ("15", false),
    ])
    func givenNumbersCover(_ text: String, _ isCovered: Bool) {
        let given = GivenNumbers(in: ["80 pilots", "1,500 hours", "500"])
        #expect(given.cover(text) == isCovered)
    }

    // MARK: Route

    @Test func aModelProposesAndNeverDisposes() {
        func accepted(_ kind: Intent.Kind, _ state: WorkflowState, confidence: Double = 0.9) -> Intent.Kind? {
            let context = ClassifierContext(state: state)
            return ModelClassifier.accepted(Intent(kind, confidence: confidence), from: context)?.kind
        }
        for state in WorkflowState.allCases {
            for kind in [Intent.Kind.acceptPlan, .acceptStrawman, .changeTopic] {
                #expect(accepted(kind, state) == nil)
            }
            #expect(accepted(.submitRefinementRequest, state) == .submitRefinementRequest)
            #expect(accepted(.askHelpOrQuestion, state, confidence: 0.3) == nil)
            #expect(accepted(.submitInitialTopic, state) == (state == .provideGreeting ? .submitInitialTopic : nil))
            let isAsking = state == .askClarifyingQuestions
            #expect(accepted(.submitClarificationAnswers, state) == (isAsking ? .submitClarificationAnswers : nil))
        }
    }

    @Test(
        arguments: [
            ("retry slide 3", [3]), ("Try again", []), ("write them again please", []), ("noch einmal Folie 5", [5]),
            ("retry slide 4", nil), ("try again?", nil), ("make slide 3 shorter", nil), ("yes", nil),
            ("redo slides 3 and 5", [3, 5]),
        ] as [(String, [Int]?)]
    )
    func retriesAreRecognisedWhereSlidesAreMissing(_ text: String, _ slides: [Int]?) {
        let context = ClassifierContext(state: .contentGeneration, standIns: [3, 5])
        #expect(MissingSlideRequest.slides(in: text, context: context) == slides)
        #expect(MissingSlideRequest.slides(in: text, context: ClassifierContext(state: .contentGeneration)) == nil)
        let outline = ClassifierContext(state: .generateStrawman, standIns: [3, 5])
        #expect(MissingSlideRequest.slides(in: text, context: outline) == nil)
    }
}
