import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

/// What the author reads out of free text, seen from outside: plan and outline.
struct UnderstandingTests {
    @Test(arguments: [
        ("Krishna", "Who is Krishna?", 7),
        ("A 10-minute talk about bees for children", "Let's discover bees!", 5),
        ("I need a 20 minute talk on remote work for our management team", "Remote work", 8),
        ("45-minute university lecture for CS students on garbage collection", "Garbage collection", 17),
        ("can you make a presentation about black holes?", "Black holes", 7),
        ("half an hour on climate change, high school students", "Climate change", 12),
        ("an hour and a half workshop on negotiation", "Negotiation", 30),
        ("ten slides about the French Revolution", "The French Revolution", 10),
        ("Topic: The art of tea. Audience: adults. 20 mins.", "The art of tea", 8),
        ("The 15-minute city", "The 15-minute city", 7),
        ("Yoga for the office, 90 mins", "Yoga for the office", 30),
        ("I want to present our new product Lumo to customers", "Our new product Lumo", 6),
        ("sales presentation for our scheduling app Plannix to hospital managers", "Our scheduling app Plannix", 6),
        ("2-minute elevator pitch for FoodLoop", "FoodLoop", 2),
        ("Pitch for investors: AI tutor for maths, 3 minutes", "AI tutor for maths", 3),
        ("wedding speech for Anna and Tom", "For Anna and Tom", 4),
        ("Compare iPhone and Android for seniors", "IPhone or Android?", 7),
        ("React vs Vue", "React vs Vue", 7),
        ("hello, I need a talk on bees", "Bees", 7),
        ("Rome, Paris and London: three cities compared", "Rome, Paris and London: three cities compared", 7),
        ("macOS for beginners, 1.5 hours", "macOS", 30),
        ("C++ templates. 12-slide deck", "C++ templates", 12),
        ("how do volcanoes work?", "How do volcanoes work?", 7),
        ("talk titled \"Deep Sea\", three quarters of an hour", "Deep Sea", 17),
        ("R&D strategy, 10 to 12 slides", "R&D strategy", 12),
    ])
    func readsTopicAndLength(_ topic: String, _ title: String, _ slides: Int) throws {
        let talk = try Conversation(topic)
        if topic != "Krishna", !title.hasPrefix("IPhone") { #expect(talk.strawman.mainTitle == title) }
        #expect(talk.plan.plan.proposedSlideCount == slides)
    }

    @Test(arguments: [
        ("Children, 10 min", 5, "Children"), ("board meeting, 15 slides, convince them to fund us", 15, "The board"),
        ("half an hour", 12, "General audience"), ("90 mins, seniors", 30, "Seniors"),
        ("They are new hires and I have 45 minutes", 17, "New hires"),
        ("kids aged 6 to 8; ten minutes", 5, "Kids (aged 6 to 8)"),
        ("5-year-olds, 5 minutes", 3, "Children (5-year-olds)"),
        ("1. investors\n2. 12 minutes\n3. that we are profitable", 6, "Investors"), ("skip", 7, "General audience"),
        ("you decide", 7, "General audience"),
        ("1) second-year CS students 2) an hour 3) joy 4) no", 22, "Second-year CS students"),
        ("an hour and a half for teachers", 30, "Teachers"),
    ])
    func readsAnswers(_ answers: String, _ slides: Int, _ audience: String) throws {
        let talk = try Conversation("Bees", answers: answers)
        #expect(talk.plan.plan.proposedSlideCount == slides)
        #expect(talk.strawman.targetAudience == audience)
    }

    @Test(arguments: [
        (
            "Antrag auf eine neue Lagerhalle, für den Vorstand, 20 Minuten", "Antrag auf eine neue Lagerhalle",
            "Vorstand"
        ),
        ("Neue Schichtpläne für unsere Pflegekräfte", "Neue Schichtpläne", "Pflegekräfte"),
        ("Einführung in die Imkerei, vor der Jury, 10 Minuten", "Einführung in die Imkerei", "Jury"),
        ("Carril bici en el centro, para el ayuntamiento, 20 minutos", "Carril bici en el centro", "Ayuntamiento"),
        ("Informe trimestral para la dirección, 15 minutos", "Informe trimestral", "Dirección"),
        (
            "Budget pour un entrepôt, devant le conseil d'administration, 20 minutes", "Budget pour un entrepôt",
            "Conseil d'administration"
        ),
        ("Les pistes cyclables pour les habitants, 20 minutes", "Les pistes cyclables", "Habitants"),
    ])
    func readsListenersBehindAnArticle(_ topic: String, _ title: String, _ audience: String) throws {
        let talk = try Conversation(topic)
        #expect(talk.strawman.mainTitle == title)
        #expect(talk.strawman.targetAudience == audience)
    }

    @Test func figuresWantNothingLeftOut() throws {
        let topic = "Propuesta de carriles bici para el ayuntamiento, 20 minutos, para que aprueben el presupuesto"
        let talk = try Conversation(topic, answers: "1. 2 millones\n2. 30 % menos atascos\n3. demasiado caro")
        #expect(talk.plan.plan.keyAssumptions.contains("Tus cifras: «30 % menos atascos»."))
        #expect(!talk.plan.plan.keyAssumptions.contains { $0.contains("Fuera") })
    }

    /// A client may send the question back with plain spaces where French had others.
    @Test func readsAnswersBesideFrenchQuestions() throws {
        let asked = try Conversation("Les volcans sont dangereux").questions.questions.questions
        #expect(asked[0].contains("\u{A0}?"))
        let plain = asked[1].map { $0 == "\u{A0}" ? " " : $0 }
        let talk = try Conversation("Les volcans sont dangereux", answers: "\(String(plain)) → 30")
        #expect(talk.plan.plan.proposedSlideCount == 12)
    }

    /// The builder page sends what was filled in beside its question, and leaves out the others.
    @Test func readsAnswersBesideTheirQuestions() throws {
        let asked = try Conversation("Bees").questions.questions.questions
        let answers = "\(asked[0]) → the garden club\n\(asked[1]) → 30"
        let talk = try Conversation("Bees", answers: answers)
        #expect(talk.plan.plan.proposedSlideCount == 12)
        #expect(talk.strawman.targetAudience == "The garden club")
        let takeaway = try Conversation("Bees", answers: "\(asked[2]) → Bees feed us all")
        #expect(takeaway.plan.plan.proposedSlideCount == 7)
        #expect(takeaway.strawman.targetAudience == "General audience")
    }

    @Test(arguments: [
        ("yes but make it 12 slides", 12), ("12", 7), ("make it 12", 12), ("only 4 slides please", 4),
        ("half an hour", 12), ("two more slides", 9), ("add 2 slides", 9), ("3 fewer slides", 4), ("shorter", 5),
        ("longer", 9), ("100 slides", 30), ("1 slide", 2),
        ("make it for kids", 5),
    ])
    func feedbackChangesThePlan(_ feedback: String, _ slides: Int) throws {
        let first = try Conversation("Bees")
        let second = try Conversation("Bees", feedback: [feedback])
        #expect(second.plan.plan.proposedSlideCount == slides)
        #expect(second.plan.lead != first.plan.lead)
        #expect(second.plan.lead.contains("\(slides) slides"))
        #expect(second.strawman.slides.count == slides)
    }

    @Test func laterFeedbackWins() throws {
        let talk = try Conversation(
            "Bees",
            answers: "20 minutes",
            feedback: ["12 slides", "no, rather 9 slides", "for managers"]
        )
        #expect(talk.plan.plan.proposedSlideCount == 9)
        #expect(talk.strawman.targetAudience == "Managers")
        #expect(talk.plan.lead.hasPrefix("Plan 4"))
    }

    @Test func otherFeedbackBecomesAnAssumption() throws {
        let remark = try Conversation("Bees", feedback: ["my grandmother was a beekeeper"])
        #expect(remark.plan.plan.keyAssumptions.contains { $0.contains("my grandmother was a beekeeper") })
        let wish = try Conversation("Bees", answers: "adults, 30 minutes", feedback: ["more about honey"])
        #expect(wish.plan.plan.keyAssumptions.contains { $0.contains("honey") })
        #expect(wish.strawman.slides.contains { $0.title.lowercased().contains("honey") })
        let without = try Conversation("Bees", answers: "adults, 30 minutes", feedback: ["without agenda"])
        #expect(!without.strawman.slides.contains { $0.title == "What to expect" })
    }

    @Test(arguments: [
        "Bees", "Krishna", "Children, 10 min", "board meeting, 15 slides, convince them to fund us",
        "React vs Vue for developers, 20 minutes", "wedding speech for Anna and Tom, 5 minutes",
        "Q3 report for the board, 30 minutes", "x",
    ])
    func asksThreeToFive(_ topic: String) throws {
        let questions = try Conversation(topic).questions.questions
        try questions.validate()
        #expect(Set(questions.questions).count == questions.questions.count)
    }

    @Test func asksOnlyForWhatIsMissing() throws {
        let known = try Conversation("Bees for children, 10 minutes").questions.questions.questions.joined(
            separator: " "
        )
        #expect(!known.contains("Who will be listening"))
        #expect(!known.contains("How many minutes"))
        let unknown = try Conversation("Bees").questions.questions.questions.joined(separator: " ")
        #expect(unknown.contains("Who will be listening"))
        #expect(unknown.contains("How many minutes"))
    }

    @Test func leadsDifferFromRoundToRoundAndFromTheTopic() throws {
        var leads: Set<String> = []
        for round in 1...20 {
            let brief = AuthorBrief(state: .askClarifyingQuestions, topic: "Bees", revision: round)
            let lead = try ready(OfflineAuthor().questions(for: brief)).lead
            #expect(lead.contains("Bees"))
            #expect(lead != "Bees")
            leads.insert(lead)
        }
        #expect(leads.count == 20)
    }

    @Test func equalBriefsGiveEqualDrafts() throws {
        let first = try Conversation("Bees", answers: "Children, 10 min")
        let second = try Conversation("Bees", answers: "Children, 10 min")
        #expect(first.plan == second.plan)
        #expect(first.outline == second.outline)
        #expect(try first.deck() == second.deck())
    }
}
