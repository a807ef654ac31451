import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

struct RefinementTests {
    let talk: Conversation
    let slides: [StrawmanSlide]

    init() throws {
        talk = try Conversation("Bees for adults, 20 minutes")
        slides = talk.strawman.slides
    }

    /// Every slide that `refined` does not call affected is the same but for its number.
    private func checkUntouched(_ refined: Refined, from before: PresentationStrawman) throws {
        try refined.strawman.validate()
        for slide in refined.strawman.slides where !refined.affected.contains(slide.slideID) {
            let old = try #require(before.slides.first { $0.slideID == slide.slideID })
            #expect(slide.numbered(0) == old.numbered(0))
        }
        #expect(!refined.changes.isEmpty)
    }

    private func apply(_ request: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Refined {
        let refined = try talk.refined(request, sourceLocation: sourceLocation)
        try checkUntouched(refined, from: talk.strawman)
        return refined
    }

    @Test(arguments: [
        "Add a slide about honey", "please add a slide on honey", "can you add a slide about honey?",
        "I'd like a slide about honey", "insert a slide about honey", "add something about honey", "add honey",
        "what about a slide on honey?", "include a section on honey", "honey is missing",
        "Could you please also add one slide about honey",
    ])
    func addsASlide(_ request: String) throws {
        let refined = try apply(request)
        #expect(refined.strawman.slides.count == slides.count + 1)
        #expect(refined.affected.count == 1)
        let new = try #require(refined.strawman.slides.first { refined.affected.contains($0.slideID) })
        #expect(new.title.lowercased().contains("honey"))
        #expect(!slides.map(\.slideID).contains(new.slideID))
    }

    @Test(arguments: [
        ("add a slide about honey after slide 4", 5), ("add a slide about honey before slide 4", 4),
        ("add a slide about honey at the end", 8), ("add a slide about honey at the beginning", 2),
        ("add a slide about honey at position 3", 3), ("add a slide about honey after the last slide", 9),
    ])
    func addsWhereItIsTold(_ request: String, _ number: Int) throws {
        let refined = try apply(request)
        #expect(refined.strawman.slides[number - 1].title.contains("Honey"))
    }

    @Test(arguments: [
        ("add a timeline of beekeeping", "Timeline"), ("add a comparison slide about hives", "Two sides"),
        ("add a table slide about prices", "Table"), ("add a quote", "One large quote"),
    ])
    func addsTheFormAskedFor(_ request: String, _ structure: String) throws {
        let refined = try apply(request)
        let new = try #require(refined.strawman.slides.first { refined.affected.contains($0.slideID) })
        #expect(new.structurePreference?.hasPrefix(structure) == true)
    }

    @Test(arguments: [
        ("remove slide 3", [3]), ("delete slides 3 and 5", [3, 5]), ("remove slides 3 to 5", [3, 4, 5]),
        ("drop the third slide", [3]), ("remove the last slide", [8]), ("delete the agenda", [2]),
        ("take out slide 4", [4]), ("remove the slide about everyday life", [7]), ("get rid of slide 6", [6]),
        ("cut slide 4", [4]),
        ("remove 3", [3]), ("slide 3 and 4 please remove", []),
    ])
    func removesSlides(_ request: String, _ numbers: [Int]) throws {
        guard !numbers.isEmpty else { return }
        let refined = try apply(request)
        #expect(slides.count - refined.strawman.slides.count == numbers.count)
        for number in numbers {
            #expect(!refined.strawman.slides.contains { $0.slideID == slides[number - 1].slideID }, "\(request)")
        }
        #expect(refined.affected.isEmpty)
    }

    @Test func movesAndSwaps() throws {
        #expect(
            try apply("move slide 3 to the end").strawman.slides.map(\.slideID)
                == [1, 2, 4, 5, 6, 7, 3, 8].map(StrawmanSlide.id)
        )
        #expect(
            try apply("move slide 6 after slide 2").strawman.slides.map(\.slideID)
                == [1, 2, 6, 3, 4, 5, 7, 8].map(StrawmanSlide.id)
        )
        #expect(
            try apply("move slide 6 before slide 3").strawman.slides.map(\.slideID)
                == [1, 2, 6, 3, 4, 5, 7, 8].map(StrawmanSlide.id)
        )
        #expect(
            try apply("move slide 3 to position 5").strawman.slides.map(\.slideID)
                == [1, 2, 4, 5, 3, 6, 7, 8].map(StrawmanSlide.id)
        )
        #expect(
            try apply("put slide 5 at the beginning").strawman.slides.map(\.slideID)
                == [1, 5, 2, 3, 4, 6, 7, 8].map(StrawmanSlide.id)
        )
        #expect(
            try apply("swap slides 3 and 6").strawman.slides.map(\.slideID)
                == [1, 2, 6, 4, 5, 3, 7, 8].map(StrawmanSlide.id)
        )
        #expect(
            try apply("swap 3 and 6").strawman.slides.map(\.slideID) == [1, 2, 6, 4, 5, 3, 7, 8].map(StrawmanSlide.id)
        )
        #expect(Set(try apply("swap slides 3 and 6").affected) == ["slide_003", "slide_006"])
    }

    @Test func mergesAndSplits() throws {
        let merged = try apply("merge slides 3 and 4")
        #expect(merged.strawman.slides.count == 7)
        #expect(merged.affected == ["slide_003"])
        #expect(merged.strawman.slides[2].keyPoints.starts(with: slides[2].keyPoints))
        let split = try apply("split slide 3")
        #expect(split.strawman.slides.count == 9)
        #expect(split.strawman.slides[2].keyPoints + split.strawman.slides[3].keyPoints == slides[2].keyPoints)
        #expect(split.affected == ["slide_003", "slide_009"])
    }

    @Test(arguments: [
        "rename slide 3 to Honey first", "change the title of slide 3 to \"Honey first\"", "call slide 3 Honey first",
        "slide 3 title: Honey first", "retitle slide 3 as 'Honey first'",
    ])
    func renames(_ request: String) throws {
        let refined = try apply(request)
        #expect(refined.strawman.slides[2].title == "Honey first")
        #expect(refined.affected == ["slide_003"])
    }

    @Test(arguments: [
        "change the title to Honey", "rename the presentation to Honey", "change the presentation title to \"Honey\"",
        "Title: Honey",
    ])
    func retitles(_ request: String) throws {
        let refined = try apply(request)
        #expect(refined.strawman.mainTitle == "Honey")
        #expect(refined.strawman.slides[0].title == "Honey")
    }

    @Test(arguments: [
        ("shorten it to 5 slides", 5), ("make it 12 slides", 12), ("make it 10 minutes", 5),
        ("half an hour please", 12), ("two more slides", 10), ("make it shorter", 6), ("longer", 10),
        ("extend it to 25 slides", 25), ("make it 30 slides", 30), ("reduce to 2 slides", 2),
    ])
    func changesTheLength(_ request: String, _ count: Int) throws {
        let refined = try apply(request)
        #expect(refined.strawman.slides.count == count)
        #expect(refined.strawman.slides.first?.slideID == slides.first?.slideID)
        #expect(refined.strawman.slides.last?.slideID == slides.last?.slideID)
        #expect(Set(refined.titles.map { $0.lowercased() }).count == count)
    }

    @Test(arguments: [
        ("make slide 4 a table", StrawmanSlide.Classification.styledTable),
        ("turn slide 4 into a timeline", .sequentialThreeColumns), ("make slide 4 a comparison", .bilateralComparison),
        ("make slide 4 a quote", .impactQuote), ("slide 4 should be a matrix", .matrixTwoByTwo),
        ("make slide 6 more visual", .singleColumn), ("make slide 4 data-driven", .asymmetricEightFour),
        ("could slide 4 be a table?", .styledTable), ("use a table on slide 4", .styledTable),
        ("make the fourth slide a list of key figures", .metricsGrid), ("add a chart to slide 4", .asymmetricEightFour),
    ])
    func restyles(_ request: String, _ classification: StrawmanSlide.Classification) throws {
        let refined = try apply(request)
        #expect(refined.affected.count == 1)
        let slide = try #require(refined.strawman.slides.first { refined.affected.contains($0.slideID) })
        #expect(slide.slideTypeClassification == classification)
        _ = try talk.deck(refined.strawman)
    }

    @Test func addsPointsAndNotes() throws {
        #expect(try apply("add a point about honey to slide 3").strawman.slides[2].keyPoints.last == "Honey")
        #expect(try apply("mention the new law on slide 3").strawman.slides[2].keyPoints.last == "The new law")
        #expect(
            try apply("add speaker notes to slide 3: begin with a joke").strawman.slides[2].speakerNotes?.contains(
                "begin with a joke"
            ) == true
        )
        #expect(try apply("add speaker notes to slide 3").affected == ["slide_003"])
        #expect(
            try apply("remove the second point from slide 3").strawman.slides[2].keyPoints.count == slides[2].keyPoints
                .count - 1
        )
    }

    @Test func changesAudienceAndTone() throws {
        let audience = try apply("make it for managers")
        #expect(audience.strawman.targetAudience == "Managers")
        #expect(audience.strawman.slides[1].title.contains("one minute"))
        #expect(try apply("make it more playful").strawman.overallTheme.contains("playful"))
    }

    @Test func carriesOutSeveralInstructions() throws {
        let refined = try apply(
            "Remove slide 3 and make slide 4 a table; rename slide 5 to Honey\nadd a slide about wax"
        )
        #expect(refined.strawman.slides.count == slides.count)
        #expect(!refined.strawman.slides.contains { $0.slideID == "slide_003" })
        #expect(refined.strawman.slides.first { $0.slideID == "slide_004" }?.slideTypeClassification == .styledTable)
        #expect(refined.strawman.slides.first { $0.slideID == "slide_005" }?.title == "Honey")
        #expect(refined.changes.count == 4)
    }

    @Test func reportsWhatCouldNotBeDone() throws {
        let refined = try apply("remove slide 3 and remove slide 99")
        #expect(refined.changes.contains { $0.hasPrefix("Not done") && $0.contains("slides 1 to 8") })
    }

    @Test(arguments: [
        "remove slide 99", "make it 61 slides", "make it 1 slide", "xyzzy", "remove slide 1", "remove slide 0",
        "move slide 3 to position 77", "merge slide 3", "make it 8 slides", "make slide 1 a table",
        "rename slide 12 to X", "translate it to German", "remove the slide about dinosaurs",
        "swap slide 3 and slide 3",
    ])
    func saysWhatIsPossibleInstead(_ request: String) throws {
        guard case .notDone(let text) = try talk.refine(request) else {
            Issue.record("\(request) changed something")
            return
        }
        #expect(text.contains("I can, for example"))
        #expect(text != request)
    }

    @Test func neverGoesBelowTwoSlides() throws {
        let refined = try apply("remove slides 2, 3, 4, 5, 6, 7 and 8")
        #expect(refined.strawman.slides.count == 2)
        #expect(refined.changes.contains { $0.contains("at least 2") })
    }

    // MARK: At random

    private static func request(_ random: inout SeededGenerator, count: Int) -> String {
        func number() -> Int { Int.random(in: 0...(count + 2), using: &random) }
        let subjects = [
            "honey", "the flute", "costs", "सौर ऊर्जा", "蜜蜂", "team", "timeline of Rome", "Q&A", "next steps", "🐝",
            "why it matters", "agenda", "risk",
        ]
        let subject = subjects.randomElement(using: &random) ?? "honey"
        let forms = [
            "more visual", "a table", "a timeline", "a comparison", "a quote", "data-driven", "shorter",
            "more detailed", "a matrix", "bullets", "a diagram",
        ]
        let templates = [
            "add a slide about \(subject)", "remove slide \(number())",
            "move slide \(number()) to position \(number())", "move slide \(number()) after slide \(number())",
            "swap slides \(number()) and \(number())", "merge slides \(number()) and \(number())",
            "split slide \(number())", "rename slide \(number()) to \(subject)",
            "make slide \(number()) \(forms.randomElement(using: &random) ?? "a table")", "make it \(number()) slides",
            "make it \(number()) minutes", "make it shorter", "make it longer",
            "change the title to \(subject)", "add a point about \(subject) to slide \(number())",
            "add speaker notes to slide \(number())", "make it for kids", "make it for managers", "more formal please",
            "replace slide \(number()) with \(subject)",
            "delete slides \(number()) to \(number())", "remove the slide about \(subject)",
            "the last slide should be \(forms.randomElement(using: &random) ?? "a table")", subject,
            "add \(subject) after slide \(number())",
        ]
        let joins = [" and ", "; ", "\n", ". ", ", then "]
        let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            templates.randomElement(using: &random) ?? subject
        }
        return parts.joined(separator: joins.randomElement(using: &random) ?? "; ")
    }

    @Test(arguments: 0..<40)
    func staysValidUnderRandomRequests(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let topics = OutlineTests.topics
        let talk = try Conversation(topics[seed % topics.count])
        var presentation = talk.outline.presentation
        for _ in 0..<25 {
            let request = Self.request(&random, count: presentation.slides.count)
            guard
                case .refined(let lead, let changes, let next, let affected) = try talk.refine(
                    request,
                    of: presentation
                )
            else { continue }
            let strawman = presentation.strawman
            let changed = next.strawman
            try changed.validate()
            #expect(changed != strawman)
            #expect(!changes.isEmpty && !lead.isEmpty)
            #expect((2...60).contains(changed.slides.count))
            #expect(Set(changed.slides.map { $0.title.lowercased() }).count == changed.slides.count, "\(request)")
            for slide in changed.slides where !affected.contains(SlideID(text: slide.slideID)) {
                guard let old = strawman.slides.first(where: { $0.slideID == slide.slideID }) else {
                    Issue.record("\(slide.slideID) is new and not reported: \(request)")
                    continue
                }
                #expect(slide.numbered(0) == old.numbered(0), "\(request)")
            }
            for id in affected { #expect(next.slides.contains { $0.id == id }) }
            presentation = next
        }
        let deck = try presentation.slides.indices.map {
            try ready(talk.author.slide(at: $0, of: presentation, brief: talk.brief))
        }
        #expect(deck.map(\.title) == presentation.slides.map(\.title))
    }
}

/// Ways of saying things that once went wrong.
struct RefinementWordingTests {
    let talk: Conversation

    init() throws { talk = try Conversation("Bees for adults, 20 minutes") }

    @Test func keepsTheOrderOfSeveralAdditions() throws {
        let titles = try talk.refined("add a slide about wax, a slide about honey and a slide about pollen").titles
        let places = ["Wax: what to know", "Honey: what to know", "Pollen: what to know"].compactMap {
            titles.firstIndex(of: $0)
        }
        #expect(places.count == 3)
        #expect(places == places.sorted())
    }

    @Test func readsAPlaceInFront() throws {
        #expect(try talk.refined("on slide 3 add a point about dancing").strawman.slides[2].keyPoints.last == "Dancing")
    }

    @Test func readsTwoSlidesInOneSentence() throws {
        let refined = try talk.refined("make slide 3 shorter and slide 4 longer")
        #expect(refined.affected == ["slide_003", "slide_004"])
    }

    @Test func takesATitleAsItIsWorded() throws {
        #expect(try talk.refined("add a slide called Waggle dance").titles.contains("Waggle dance"))
        #expect(
            try talk.refined("Make the title \"The secret life of bees\"").strawman.mainTitle
                == "The secret life of bees"
        )
    }

    @Test func comparesWhatItIsToldToCompare() throws {
        let refined = try talk.refined("add a comparison of bees and wasps")
        let index = try #require(refined.titles.firstIndex(of: "Bees and wasps, side by side"))
        let content = try ready(OfflineAuthor().slide(at: index, of: refined.presentation, brief: talk.brief))
        guard case .comparison(let left, let right, _) = DeckLayout(content) else {
            Issue.record("not a comparison: \(content)")
            return
        }
        #expect([left.heading, right.heading] == ["Bees", "Wasps"])
    }

    @Test func movesByName() throws {
        #expect(try talk.refined("move slide 7 up").strawman.slides[5].slideID == "slide_007")
        #expect(
            try talk.refined("put the example before the conclusion").strawman.slides[6].title
                == "One example makes it concrete"
        )
    }

    @Test func hearsComplaints() throws {
        #expect(try talk.refined("slide 3 is too long").strawman.slides[2].keyPoints.count == 2)
    }

    @Test func leadsDiffer() throws {
        var leads: Set<String> = []
        for round in 1...10 {
            var brief = talk.brief
            brief.revision = round
            guard
                case .refined(let lead, _, _, _) = try ready(
                    OfflineAuthor().refine(talk.outline.presentation, request: "remove slide 3", brief: brief)
                )
            else { continue }
            leads.insert(lead)
        }
        #expect(leads.count == 10)
    }
}
