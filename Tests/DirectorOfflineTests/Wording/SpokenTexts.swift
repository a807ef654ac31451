import DirectorCore
import DirectorSessions

@testable import DirectorLanguage
@testable import DirectorOffline

/// Everything a wording can say: each function is called with each case of what it is asked, with and without what may be
/// missing.
struct SpokenTexts {
    /// A text, and what was asked for.
    struct Spoken {
        let name: String
        let text: String
    }

    let wording: Wording
    private(set) var all: [Spoken] = []

    init(_ wording: Wording) {
        self.wording = wording
        addSmallWords()
        addPeople()
        addPlanning()
        addSummaries()
        addAssumptions()
        addOutlining()
        addPhrases()
        addReports()
        addProblems()
        addRefining()
        addAnswers()
    }

    private mutating func add(_ name: String, _ text: String?) {
        guard let text else { return }
        all.append(Spoken(name: name, text: text))
    }

    private static let flags = [false, true]

    // MARK: Small words and people

    private mutating func addSmallWords() {
        for number in 0...14 { add("name \(number)", wording.name(of: number)) }
        for number in 1...22 { add("ordinal \(number)", wording.ordinal(number)) }
        for items in [["Honig"], ["Ana", "Iris"], ["a", "b", "hijos"], ["Hier", "hielo"]] {
            add("list \(items)", wording.list(items))
        }
        add("quoted", wording.quoted("Honey"))
        for count in [1, 2, 7, 21] {
            add("minutes \(count)", wording.minutes(count))
            add("slides \(count)", wording.slides(count))
            add("moreSlides \(count)", wording.moreSlides(than: count))
            add("impossible \(count)", wording.impossibleSlides(count))
        }
        add("untitled", wording.untitled)
        add("impossible", wording.impossibleSlides(4000))
        for seconds in [3.0, 25, 44, 50, 79, 90, 110, 125, 400] {
            add("time \(seconds)", wording.time(seconds: seconds))
        }
    }

    private static let people = [
        "", "CS students", "the board", "Board of directors", "my team", "Our class", "engineering team", "Mein Team",
        "unser Vorstand", "Vorstand", "Geschäftsführung", "Fachpublikum", "Kinder", "Mi equipo", "consejo de dirección",
        "Nuestros clientes", "niños", "Mon équipe", "équipe commerciale", "conseil d'administration", "enfants",
        "parents d'élèves", "Nos voisins", "Erwachsene", "city council",
    ]

    private static let audiences: [Audience?] =
        [nil]
        + Audience.Kind.allCases.enumerated().flatMap { index, kind in
            [
                Audience(kind: kind, words: ""), Audience(kind: kind, words: people[index * 2 + 1], age: "8"),
                Audience(kind: kind, words: people[index * 2 + 2]),
            ]
        }
        + people.map { Audience(kind: .everyone, words: $0) } + [Audience(kind: .children, words: "", age: "6 to 8")]

    private mutating func addPeople() {
        for audience in Self.audiences {
            for celebrating in Self.flags {
                let name = "\(String(describing: audience)) \(celebrating)"
                add("address \(name)", wording.address(audience, celebrating: celebrating))
                add("label \(name)", wording.label(audience, celebrating: celebrating))
            }
            if let audience { add("for \(audience)", wording.forListeners(audience)) }
        }
        for topic in Self.topics {
            let forms = wording.forms(of: Subject(topic))
            let texts: [String?] = [
                forms.name, forms.one, forms.many, forms.person, forms.thing, forms.he, forms.him, forms.his,
            ]
            for (index, text) in texts.enumerated() { add("form \(index) \(topic)", text) }
        }
    }

    // MARK: Planning

    private static let topics = [
        "Bees", "Photosynthesis", "Krishna", "Marie Curie", "The Beatles", "How volcanoes erupt", "React vs Vue",
        "Our new product", "my dog", "Quarterly report", "Wedding speech for Anna and Tom", "Die Bienen", "Der Mond",
        "Mein Hund", "La Revolución francesa", "Las Vegas", "L'eau", "Nuestra app", "notre application",
        "Series A fundraising for our battery start-up", "儿童的月亮", "padres vs hijos", "Warum ist der Himmel blau?",
        "A very long topic about the history of everything that was ever said about bees and honey in the world of old",
    ]

    private func brief(_ topic: String) -> PresentationBrief {
        var brief = BriefReader(.embedded).readTopic(topic)
        brief.wording = wording
        return brief
    }

    private mutating func addPlanning() {
        for question in ClarifyingQuestion.allCases {
            for purpose in [nil] + Purpose.allCases {
                for audience in Self.audiences.prefix(14) {
                    var brief = brief("Bees")
                    brief.purpose = purpose
                    brief.audience = audience
                    add(
                        "question \(question) \(String(describing: purpose)) \(String(describing: audience))",
                        wording.question(question, for: brief)
                    )
                }
            }
        }
        for (round, audience) in [(1, Self.audiences[1]), (2, Self.audiences[2]), (1, Self.audiences[5])] {
            for known in Self.flags {
                for count in [3, 5] {
                    let lead = QuestionsLead(
                        title: "Bees",
                        count: count,
                        round: round,
                        audience: known ? audience : nil,
                        minutes: known ? 12 : nil,
                        slides: known ? 1 : nil,
                        ask: known ? "fund it" : nil
                    )
                    add("questionsLead \(lead)", wording.questionsLead(lead))
                }
            }
        }
        for change in [nil, "12 slides"] {
            let lead = PlanLead(number: 2, slides: 7, minutes: 1, summary: "A talk.", change: change)
            add("planLead \(String(describing: change))", wording.planLead(lead))
        }
    }

    private mutating func addSummaries() {
        for topic in Self.topics {
            for purpose in Purpose.allCases {
                for (ask, minutes) in [(nil, 5), (nil, 20), ("approve the round", 30), (topic, 5)] as [(String?, Int)] {
                    for audience in [nil, Self.audiences[8], Self.audiences[12]] as [Audience?] {
                        var brief = brief(topic)
                        brief.purpose = purpose
                        brief.ask = ask
                        brief.minutes = minutes
                        brief.audience = audience
                        add(
                            "summary \(topic) \(purpose) \(ask ?? "") \(minutes) \(String(describing: audience))",
                            wording.summary(of: brief)
                        )
                    }
                }
            }
        }
    }

    private mutating func addAssumptions() {
        var assumptions: [PlanAssumption] = [
            .countOutOfRange(asked: 1, start: 2), .countOutOfRange(asked: 5000, start: 30),
            .included(["bees", "honey"]), .leftOut(["ice"]), .remembered("Honey"), .terms("5 %"), .figures("3"),
            .objections("cost"), .material("a song"), .remark("short"), .honesty(children: false),
            .honesty(children: true), .length(minutes: 1, slides: 1, assumed: false),
            .length(minutes: 15, slides: 7, assumed: true),
        ]
        for audience in Self.audiences {
            assumptions += Self.flags.map { .audience(audience, celebrating: $0) }
        }
        for purpose in Purpose.allCases {
            for children in Self.flags {
                assumptions += [.structure(purpose, children: children), .style(purpose, children: children)]
            }
        }
        assumptions += Tone.allCases.map { .tone($0) }
        for assumption in assumptions { add("assumption \(assumption)", wording.assumption(assumption)) }
    }

    // MARK: Outlining

    private static let forms: [SlideForm] = [
        .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture,
        .chart, .diagram, .twoColumns("Left", "Right"), .comparison("One", "Other"), .threePanels, .figures,
        .matrix(across: "Effort", up: "Effect"), .timeline, .steps, .quote, .table(["A", "B", "C"]),
    ]

    private mutating func addOutlining() {
        for (number, first) in [(1, nil), (1, "A"), (2, nil), (3, "A")] as [(Int, String?)] {
            let last = first.map { _ in "B" }
            let lead = OutlineLead(number: number, slides: 7, address: "XY", first: first, last: last)
            add("outlineLead \(lead)", wording.outlineLead(lead))
        }
        for manner in Look.Manner.allCases {
            for tone in Tone.allCases {
                for celebrating in Self.flags {
                    let look = wording.look(manner, tone: tone, celebrating: celebrating)
                    for (index, text) in [look.theme, look.suggestions, look.picture, look.chart].enumerated() {
                        add("look \(manner) \(tone) \(celebrating) \(index)", text)
                    }
                }
            }
        }
        for tone in Tone.allCases {
            add("tone \(tone)", wording.tone(tone))
            add("theme \(tone)", wording.theme(tone))
        }
        for form in Self.forms {
            add("structure \(form)", wording.structure(form))
            add("spoken \(form)", wording.spoken(form))
        }
        for title in ["Bees", "Why?"] {
            for (index, text) in wording.variations(of: title).enumerated() {
                add("variations \(index) \(title)", text)
            }
            for number in 1...24 { add("variation \(title) \(number)", wording.variation(of: title, number: number)) }
        }
    }

    private mutating func addPhrases() {
        let points = ["Honey", "Iris"]
        var phrases: [SlidePhrase] = [
            .fillIn, .time("T"), .showAtAGlance("Bees"), .motif(points), .prove("Bees"), .figuresFor(points),
            .fitsTogether("Bees"), .inOrder(points), .sameQuestions, .columns(points, rows: ["x"]), .difference,
            .sideBySide("Left", "Right", points), .strongPicture, .oneMotif("Bees"), .whatToSay("Bees"),
            .presenter(children: true), .presenter(children: false), .whatSpeaksForIt, .verdict(children: true),
            .verdict(children: false), .figure, .belongsHere, .quote, .attribution, .cell(column: "Cost", row: "Row"),
            .oneSide, .otherSide, .firstColumn, .secondColumn, .effort, .effect, .point, .meaning, .details("Bees"),
            .secondHalf("Bees"), .notes(narrative: "Go.", points: points),
        ]
        phrases += (0..<4).map { .quadrant($0, across: "Effort", up: "Effect") }
        phrases += SlidePhrase.FurtherPoint.allCases.map { .furtherPoint($0) }
        for phrase in phrases { add("phrase \(phrase)", wording.text(phrase)) }
    }

    // MARK: Refining

    private static let slide = SlideName(number: 3, title: "Why now")
    private static let fresh = SlideName(number: nil, title: "Honey")

    private mutating func addReports() {
        let fresh = Self.fresh
        let titles = ["A", "B", "C"]
        var reports: [OutlineReport] = [
            .added("Honey", number: 4, after: nil), .added("Honey", number: 4, after: "Why now"),
            .merged([Self.slide, fresh], into: "Bees"), .retitled("Bees"), .notesAddedToMany(4),
            .notesRemovedFromMany(4), .audience("Board", agendaBecame: nil), .audience("Board", agendaBecame: "Sum"),
            .shrunk(to: 5, gone: titles), .grown(to: 9, new: titles), .duration(20, before: 15), .countKept(7),
            .duration(1, before: 15), .swapped(Self.slide, fresh), .swapped(fresh, Self.slide),
        ]
        reports += Tone.allCases.map { .tone($0) }
        for slide in [Self.slide, fresh] {
            reports += [
                .removed(slide), .moved(slide, to: 2), .split(slide, second: "More"), .renamed(slide, to: "Bees"),
                .replaced(slide, by: "Bees"), .filledWithPicture(slide), .onlyPicture(slide),
                .pointAdded("Wax", slide), .pointRemoved("Wax", slide), .notesAdded(slide), .notesRemoved(slide),
                .shortened(slide, points: 1, before: 2), .shortened(slide, points: 3, before: 6),
                .deepened(slide, points: titles),
            ]
            reports += Self.forms.map { .restyled(slide, $0) }
        }
        for report in reports { add("report \(report)", wording.report(report)) }
    }

    private mutating func addProblems() {
        var problems: [OutlineProblem] = [
            .noSlide(9, count: 7), .noAgenda, .nothingAbout("wax", count: 7), .alreadyGone("Bees"), .outlineFull(30),
            .noPosition(9, last: 7), .besideItself, .alreadyThere([Self.slide]),
            .alreadyThere([Self.slide, Self.fresh]), .alreadyThere([Self.fresh]), .swapNeedsTwo, .mergeNeedsTwo,
            .mergeLeavesOne(least: 2), .size(1, least: 2, most: 30), .size(4000, least: 2, most: 30), .sameSize(7),
            .sameDuration(1), .titleMissing, .sameTitle, .noNotes, .sameAudience("Board"), .notUnderstood("hm"),
        ]
        problems += Tone.allCases.map { .sameTone($0) }
        for slide in [Self.slide, Self.fresh] {
            problems += [
                .needsSlides(slide, least: 2), .opensDeck(slide), .tooLittleToSplit(slide), .nameMissing(slide),
                .sameName(slide), .keepsForm(slide), .pointMissing(slide), .tooManyPoints(slide, 8),
                .hasPoints(slide, 0), .hasPoints(slide, 1), .hasPoints(slide, 4), .fewPoints(slide, 0),
                .fewPoints(slide, 1), .slideFull(slide),
            ]
            problems += Self.forms.map { .alreadyIs(slide, $0) }
        }
        for problem in problems {
            add("problem \(problem)", wording.problem(problem))
            add("notDone \(problem)", wording.notDone(wording.problem(problem)))
        }
    }

    private mutating func addRefining() {
        for made in [1, 2, 5, 12, 13] {
            for (before, hasProblems) in [(7, false), (9, true)] {
                let lead = RefinementLead(
                    number: 2,
                    made: made,
                    slides: 7,
                    before: before,
                    hasProblems: hasProblems
                )
                add("refinementLead \(lead)", wording.refinementLead(lead))
            }
        }
        for known in [[], ["One."], ["One.", "Two."]] {
            add("nothingChanged \(known)", wording.nothingChanged(because: known, slide: 3, shorter: 6))
        }
    }

    // MARK: Answers

    private static let states: [WorkflowState] = [
        .provideGreeting, .askClarifyingQuestions, .createConfirmationPlan, .generateStrawman, .refineStrawman,
        .contentGeneration,
    ]

    private static func facts(_ state: WorkflowState, isFull: Bool) -> AnswerFacts {
        AnswerFacts(
            state: state,
            subject: isFull ? "Bees" : nil,
            planSlides: isFull ? 7 : nil,
            outlineSlides: isFull ? 8 : nil,
            outlineMinutes: isFull ? 15 : nil,
            theme: isFull ? "Bright" : nil,
            audience: "Board",
            hasPlan: isFull,
            hasOutline: isFull,
            deck: isFull
                ? DeckReference(
                    presentationID: PresentationID(unchecked: "1"),
                    url: "https://a.example/p/1",
                    slideCount: 8
                ) : nil,
            titles: isFull ? "1. Bees." : nil,
            said: "hm"
        )
    }

    private mutating func addAnswers() {
        let misfits: [Misfit] =
            [
                .otherSubject, .answersTooEarly, .answersTooLate, .noPlan, .planDone, .noOutline, .outlineAgreed,
                .noOutlineToChange, .nothingToChange, .help,
            ] + Self.flags.flatMap { [.planButton(exists: $0), .outlineButton(exists: $0), .deckButton(exists: $0)] }
        for state in Self.states {
            for isFull in Self.flags {
                let facts = Self.facts(state, isFull: isFull)
                let name = "\(state) \(isFull)"
                for subject in AnswerSubject.allCases {
                    add("answer \(subject) \(name)", wording.answer(subject, facts))
                }
                for misfit in misfits { add("misfit \(misfit) \(name)", wording.misfit(misfit, facts)) }
                for reaction in Reaction.allCases {
                    add("reaction \(reaction) \(name)", wording.reaction(reaction, facts))
                }
                add("nextStep \(name)", wording.nextStep(facts))
            }
        }
        var planned = Self.facts(.createConfirmationPlan, isFull: false)
        planned = AnswerFacts(
            state: planned.state,
            subject: "Bees",
            planSlides: 7,
            outlineSlides: nil,
            outlineMinutes: nil,
            theme: nil,
            audience: "Board",
            hasPlan: true,
            hasOutline: false,
            deck: nil,
            titles: nil,
            said: "hm"
        )
        add("slideCount planned", wording.answer(.slideCount, planned))
    }
}
