import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@testable import DirectorLanguage
@testable import DirectorOffline

/// Numbers of slides that no presentation can have, asked for at every step and in every language.
struct SlideCountTests {
    private static let topics: [Language: (about: String, slides: String)] = [
        .english: ("Bees for my team", "slides"), .german: ("Bienen für mein Team", "Folien"),
        .spanish: ("Las abejas para mi equipo", "diapositivas"),
        .french: ("Les abeilles pour mon équipe", "diapositives"),
        .italian: ("Le api per il mio team", "diapositive"),
    ]

    private func talk(_ language: Language, _ count: String) throws -> Conversation {
        let topic = try #require(Self.topics[language])
        return try Conversation("\(topic.about), \(count) \(topic.slides)")
    }

    @Test("60, 1 or 0 slides asked for: the plan says what it holds, and the minutes fit", arguments: Language.allCases)
    func plan(_ language: Language) throws {
        let asked = [
            ("60", 30, 84), ("31", 30, 84), ("30", 30, 84), ("1", 2, 2), ("0", 2, 2), ("-3", 2, 2), ("1000000", 30, 84),
            ("99999999999999999999", 30, 84),
        ]
        for (count, slides, minutes) in asked {
            let talk = try talk(language, count)
            #expect(talk.plan.plan.proposedSlideCount == slides, "\(count)")
            #expect(talk.plan.lead.contains("\(minutes) "), "\(count): \(talk.plan.lead)")
            #expect(talk.strawman.slides.count == slides)
            #expect(talk.strawman.presentationDuration == minutes)
            if count == "30" { continue }
            let isSaid = talk.plan.plan.keyAssumptions.contains { $0.contains("30") && $0.contains("2 ") }
            #expect(isSaid, "\(count): \(talk.plan.plan.keyAssumptions)")
        }
    }

    @Test("One slide is one slide, not “1 slides”", arguments: Language.allCases)
    func singular(_ language: Language) throws {
        let wrong: [Language: String] = [
            .english: "1 slides", .german: "1 Folien", .spanish: "1 diapositivas", .french: "1 diapositives",
            .italian: "1 diapositive",
        ]
        let talk = try talk(language, "1")
        let said = [talk.questions.lead, talk.plan.lead] + talk.plan.plan.keyAssumptions
        for text in said { #expect(!text.contains(try #require(wrong[language])), "\(text)") }
        let wording = Wording.of(language)
        let slide = SlideName(number: 3, title: "Bees")
        for text in [
            wording.slides(1), wording.minutes(1), wording.problem(.size(1, least: 2, most: 30)),
            wording.problem(.hasPoints(slide, 1)), wording.assumption(.countOutOfRange(asked: 1, start: 2)),
        ] {
            #expect(
                !["1 slides", "1 minutes", "1 points", "1 Folien", "1 Minuten", "1 Punkte"].contains {
                    text.contains($0)
                }
            )
            #expect(!["1 diapositivas", "1 minutos", "1 puntos", "1 diapositives"].contains { text.contains($0) })
            #expect(language != .italian || !["1 diapositive", "1 minuti", "1 punti"].contains { text.contains($0) })
        }
    }

    @Test("A later order for 60, 1 or 0 slides is refused with what is possible", arguments: Language.allCases)
    func laterOrders(_ language: Language) throws {
        let orders: [Language: [String]] = [
            .english: ["make it 60 slides", "make it 31 slides", "make it 1 slide", "0 slides", "add 25 slides"],
            .german: ["mach 60 Folien daraus", "31 Folien", "mach 1 Folie daraus", "0 Folien"],
            .spanish: ["que sean 60 diapositivas", "31 diapositivas", "1 diapositiva", "0 diapositivas"],
            .french: ["passe à 60 diapositives", "31 diapositives", "1 diapositive", "0 diapositive"],
            .italian: ["facciamo 60 diapositive", "31 diapositive", "1 diapositiva", "0 diapositive"],
        ]
        let talk = try talk(language, "8")
        #expect(talk.strawman.slides.count == 8)
        for order in try #require(orders[language]) {
            guard case .notDone(let text) = try talk.refine(order) else {
                Issue.record("\(order) was carried out")
                continue
            }
            #expect(text.contains("30"), "\(order): \(text)")
        }
    }

    @Test("“A single slide” is the number 1, in the plan and in the outline", arguments: Language.allCases)
    func oneInWords(_ language: Language) throws {
        let orders: [Language: [(String, Int)]] = [
            .english: [("make it a single slide", 1), ("just one slide", 1), ("zero slides", 0)],
            .german: [("nur eine Folie", 1), ("mach eine Folie daraus", 1), ("mach eine einzige Folie daraus", 1)],
            .spanish: [("solo una diapositiva", 1), ("una sola diapositiva", 1), ("cero diapositivas", 0)],
            .french: [("une seule diapositive", 1), ("zéro diapositive", 0)],
            .italian: [("solo una diapositiva", 1), ("una sola diapositiva", 1), ("zero diapositive", 0)],
        ]
        let topic = try #require(Self.topics[language])
        for (order, count) in try #require(orders[language]) {
            let plan = try Conversation(topic.about, feedback: [order]).plan.plan
            #expect(plan.proposedSlideCount == 2, "\(order)")
            let said = Wording.of(language).assumption(.countOutOfRange(asked: count, start: 2))
            #expect(plan.keyAssumptions.contains(said), "\(order)")
            guard case .notDone(let text) = try talk(language, "8").refine(order) else {
                Issue.record("\(order) was carried out")
                continue
            }
            #expect(text.contains(Wording.of(language).slides(count)), "\(order): \(text)")
        }
        #expect(try talk(.english, "8").refined("add a single slide about honey").strawman.slides.count == 9)
    }

    @Test(
        "The longest outline can be asked for from the shortest",
        .timeLimit(.minutes(1)),
        arguments: Language.allCases
    )
    func fromTwoToThirty(_ language: Language) throws {
        let talk = try talk(language, "2")
        let slides = try #require(Self.topics[language]).slides
        let refined = try talk.refined("30 \(slides)")
        #expect(refined.strawman.slides.count == 30)
        #expect(Set(refined.titles.map { $0.lowercased() }).count == 30)
    }

    @Test("Outlines of 31 to 60 slides that were stored earlier can be read, changed and shortened, and do not grow")
    func storedEarlier() throws {
        let talk = try Conversation("Bees for adults, 20 minutes")
        let stored = PresentationStrawman.sample(slides: 45)
        try stored.validate()
        #expect(try talk.refined("rename slide 40 to Honey", stored).strawman.slides.count == 45)
        #expect(try talk.refined("remove slide 40", stored).strawman.slides.count == 44)
        #expect(try talk.refined("shorten it to 12 slides", stored).strawman.slides.count == 12)
        for order in ["add a slide about honey", "make it longer", "two more slides", "make it 46 slides"] {
            guard case .notDone(let text) = try talk.refine(order, stored) else {
                Issue.record("\(order) was carried out")
                continue
            }
            #expect(text.contains("30"), "\(order): \(text)")
        }
        #expect(try talk.deck(stored).count == 45)
    }

    @Test("An eighth example, a second one")
    func articles() {
        let wording = Wording.of(.english)
        #expect((2...12).map(wording.ordinal).filter { $0.hasPrefix("An ") } == ["An eighth", "An eleventh"])
        let titles = (2...10).map { number in
            Elaboration.example.idea(round: number, part: 0, brief: BriefReader(.embedded).readTopic("Bees")).title
        }
        #expect(titles.contains("An eighth example") && titles.contains("A second example"))
    }

    @Test("“mein Team” is spoken of as “dein Team”")
    func germanPossessives() throws {
        let talk = try Conversation("Bienen für mein Team, 10 Minuten")
        #expect(talk.questions.lead.contains("für dein Team"))
        #expect(talk.outline.lead.contains("für dein Team"))
        let ours = try Conversation("Bienen für unsere Abteilung, 10 Minuten").questions.lead
        #expect(ours.contains("für die Abteilung"), "\(ours)")
    }
}
