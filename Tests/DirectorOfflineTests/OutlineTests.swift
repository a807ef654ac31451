import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

struct OutlineTests {
    static let topics = [
        "The story of a brave little fox, for 5 year olds",
        "Series A fundraising, board meeting, convince them to approve the round",
        "45-minute university lecture for CS students on garbage collection",
        "sales presentation for Plannix to hospital managers",
        "Onboarding workshop on our ticket system for new support staff", "React vs Vue for our next frontend",
        "wedding speech for Anna and Tom", "Quarterly report for management", "भारत में सौर ऊर्जा",
        "elevator pitch for FoodLoop, investors", "The history of tea",
        "Ada Lovelace", "Why we sleep", "eulogy for Grandpa Joe", "Convince my parents to get a dog", "bees for kids",
        "A biography of Marie Curie for adults",
    ]

    @Test(arguments: topics)
    func hasExactlyThePlannedSlides(_ topic: String) throws {
        for count in 2...30 {
            let talk = try Conversation(topic, feedback: ["\(count) slides"])
            let strawman = talk.strawman
            try strawman.validate()
            #expect(strawman.slides.count == count)
            #expect(strawman.slides.first?.slideType == .titleSlide)
            #expect(strawman.slides.last?.slideType == .conclusionSlide)
            #expect(Set(strawman.slides.map { $0.title.lowercased() }).count == count)
            for slide in strawman.slides {
                let isHero = [.titleSlide, .sectionDivider, .conclusionSlide].contains(slide.slideType)
                #expect(slide.layoutID == (isHero ? .hero : .content))
                #expect(!slide.narrative.isEmpty)
                #expect(slide.speakerNotes?.isEmpty == false)
                #expect(slide.slideTypeClassification != nil)
                #expect(!slide.keyPoints.isEmpty)
            }
        }
    }

    @Test(arguments: topics)
    func variesTypesAndLayouts(_ topic: String) throws {
        let talk = try Conversation(topic, feedback: ["12 slides"])
        #expect(Set(talk.strawman.slides.map(\.slideType)).count >= 4)
        #expect(Set(talk.strawman.slides.compactMap(\.slideTypeClassification)).count >= 5)
        #expect(Set(try talk.deck().map(\.layout.kind)).count >= 6)
    }

    @Test func putsASummarySecondForExecutivesAndAnAgendaElse() throws {
        #expect(try Conversation("Budget for managers, 20 minutes").strawman.slides[1].title.contains("one minute"))
        #expect(try Conversation("Bees for adults, 20 minutes").strawman.slides[1].title == "What to expect")
        #expect(try Conversation("Bees for adults, 5 minutes").strawman.slides[1].title != "What to expect")
        #expect(try Conversation("Bees for children, 20 minutes").strawman.slides[1].title != "What to expect")
    }

    @Test func dividesLongTalks() throws {
        let long = try Conversation("Bees for adults, 60 minutes").strawman.slides
        #expect(long.count(where: { $0.slideType == .sectionDivider }) >= 3)
        let short = try Conversation("Bees for adults, 20 minutes").strawman.slides
        #expect(!short.contains { $0.slideType == .sectionDivider })
    }

    /// Parts that are not needed get no divider, and the slide it would have taken goes to something else.
    @Test func dividersAreCountedByThePartsThereAre() throws {
        for topic in [
            "Hochzeitsrede für Anna und Tom", "wedding speech for Anna and Tom", "Discurso de boda para Ana y Luis",
        ] {
            for count in 14...30 {
                let slides = try Conversation(topic, feedback: ["\(count) slides"]).strawman.slides
                #expect(slides.count == count, "\(topic)")
            }
        }
    }

    @Test(arguments: topics)
    func inventsNoFigures(_ topic: String) throws {
        for length in ["5 slides", "12 slides", "30 slides"] {
            let talk = try Conversation(topic, feedback: [length])
            for slide in try talk.deck() {
                let text = ([slide.title] + slide.layout.allText).joined(separator: " ")
                let figures = Set(text.filter(\.isNumber)).subtracting(topic)
                #expect(figures.isEmpty, "\(slide.title): \(text)")
            }
            for slide in talk.strawman.slides {
                let text = ([slide.title, slide.narrative] + slide.keyPoints).joined(separator: " ")
                let figures = Set(text.filter(\.isNumber)).subtracting(topic)
                #expect(figures.isEmpty, "\(text)")
            }
        }
    }

    @Test func quotesAndFiguresAreAlwaysPrompts() throws {
        for topic in Self.topics {
            for slide in try Conversation(topic, feedback: ["25 slides"]).deck() {
                switch slide.layout {
                case .quote(.said, _), .quote(_, .said): Issue.record("an invented quote on \(slide.title)")
                case .metrics(let metrics):
                    #expect(metrics.allSatisfy { if case .fillIn = $0.value { true } else { false } })
                case .title, .section, .bullets, .pointsAndVisual, .visual, .twoColumns, .comparison, .threeColumns,
                    .matrix, .timeline, .process, .quote, .table, .closing:
                    break
                }
            }
        }
    }

    @Test func notesSayHowLongEachSlideTakes() throws {
        for slide in try Conversation("Bees for adults, 20 minutes").deck() {
            #expect(slide.notes?.contains("Time: ") == true)
        }
    }

    @Test func usesEveryLayoutSomewhere() throws {
        var kinds: Set<String> = []
        for topic in Self.topics {
            for slide in try Conversation(topic, feedback: ["22 slides"]).deck() { kinds.insert(slide.layout.kind) }
        }
        let all = [
            "title", "section", "bullets", "pointsAndVisual", "visual", "twoColumns", "comparison", "threeColumns",
            "metrics", "matrix", "timeline", "process", "quote", "table", "closing",
        ]
        #expect(kinds == Set(all))
    }

    @Test(arguments: [
        "भारत में सौर ऊर्जा", "蜜蜂的秘密生活", "السلام والتعايش بين الشعوب", "שלום עולם", "Ζωή στη θάλασσα", "Cafe\u{301} culture",
        "🐝🍯 honey", "👨‍👩‍👧‍👦 families", "日本の四季", "Кот в сапогах", "ประเทศไทย",
    ])
    func leavesEveryScriptAsItWasTyped(_ topic: String) throws {
        let talk = try Conversation(topic, answers: "children, 10 minutes")
        try talk.strawman.validate()
        #expect(talk.strawman.slides[0].title.contains(topic))
        #expect(talk.questions.lead.contains(topic))
        #expect(talk.plan.lead.contains(topic))
    }

    @Test(arguments: [
        "word ", "नमस्ते ", "蜜蜂", "👨‍👩‍👧‍👦", "e\u{301}", "a\u{300}\u{301}\u{302} ", "(", "**Goal:** ", "| ", "12 slides ",
    ])
    func shortensHugeTopicsAtGraphemes(_ piece: String) throws {
        let topic = String(String(repeating: piece, count: 10_000).prefix(10_000))
        let talk = try Conversation(topic)
        try talk.strawman.validate()
        #expect(talk.strawman.mainTitle.count <= 120)
        let known = Set(topic + topic.uppercased())
        for character in talk.strawman.mainTitle where !character.isASCII && character != "…" {
            #expect(known.contains(character))
        }
        _ = try ready(OfflineAuthor().slide(at: 0, of: talk.outline.presentation, brief: talk.brief))
    }

    @Test(arguments: [
        "", " ", "?", "...", "12 slides", "10 minutes", "for children", "\n\n", "1", "-", "\u{200B}", "and", "make",
        "please", ":", "vs", "a vs", "vs b", "Topic:",
    ])
    func makesSomethingOfAnything(_ topic: String) throws {
        for answers in [
            nil, "", "?", "1.\n2.\n3.", "0 minutes", "99999999999999999999 slides", "-5 minutes", "1e9 hours",
        ] as [String?] {
            let talk = try Conversation(topic, answers: answers)
            try talk.questions.questions.validate()
            try talk.plan.plan.validate()
            try talk.strawman.validate()
            #expect(talk.strawman.slides.count == talk.plan.plan.proposedSlideCount)
        }
    }
}
