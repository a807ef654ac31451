import DirectorCore
import DirectorTestSupport
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct EditedOutlineTests {
    static func content(_ title: String, form: SlideForm = .bullets) -> PlannedSlide {
        PlannedSlide(
            form: form,
            title: title,
            narrative: "Why",
            points: ["One", "Two"],
            visual: SlideBrief(goal: "g", content: "c", style: "s"),
            notes: "Say it"
        )
    }

    static func slide(_ title: String, form: SlideForm = .bullets, number: Int) -> Slide {
        content(title, form: form).slide(id: SlideID(number: number), wording: .english)
    }

    static func outline(_ count: Int) -> Presentation {
        var presentation = Presentation.sample(slides: count)
        for index in presentation.slides.indices {
            presentation.slides[index] = slide("Slide \(index + 1)", number: index + 1)
        }
        return presentation
    }

    private func titles(_ edits: [OutlineEdit], of count: Int = 5) throws -> [String] {
        try EditedOutline(Self.outline(count), edits: edits, wording: .english).presentation.slides.map(\.title)
    }

    // MARK: One by one

    @Test func numbersMeanTheOutlineAsItWas() throws {
        let edits: [OutlineEdit] = [
            .remove(2), .change(3, .title("Three")), .add(Self.content("New"), after: 3), .move(5, after: 0),
        ]
        #expect(try titles(edits) == ["Slide 5", "Slide 1", "Three", "New", "Slide 4"])
    }

    @Test func severalSlidesInOnePlaceKeepTheirOrder() throws {
        let edits: [OutlineEdit] = [.add(Self.content("A"), after: 0), .add(Self.content("B"), after: 0)]
        #expect(try titles(edits, of: 2) == ["A", "B", "Slide 1", "Slide 2"])
    }

    @Test func idsAreNeverUsedTwice() throws {
        let edits: [OutlineEdit] = [.remove(5), .add(Self.content("A"), after: 1), .add(Self.content("B"), after: 1)]
        let edited = try EditedOutline(Self.outline(5), edits: edits, wording: .english)
        #expect(
            edited.presentation.slides.map(\.id.text) == [
                "slide_001", "slide_006", "slide_007", "slide_002", "slide_003", "slide_004",
            ]
        )
        #expect(edited.affected.map(\.text) == ["slide_006", "slide_007"])
        #expect(edited.presentation.strawman.slides.map(\.slideNumber) == [1, 2, 3, 4, 5, 6])
    }

    @Test func whatWasDoneIsSaidInTheWordsOfTheEdits() throws {
        let edits: [OutlineEdit] = [
            .change(2, .points(["x"])), .remove(4), .move(1, after: 3), .set(.minutes(20)),
            .replace(5, with: Self.content("Anew")),
        ]
        #expect(
            try EditedOutline(Self.outline(5), edits: edits, wording: .english).changes == [
                "Changed the points of slide 2, “Slide 2”.", "Removed slide 4, “Slide 4”.",
                "Moved slide 1, “Slide 1”, after slide 3.", "Changed the length, now 20 minutes, of the presentation.",
                "Rewrote slide 5, now “Anew”.",
            ]
        )
    }

    @Test func aNewFormTakesItsVisualAlong() throws {
        let brief = SlideBrief(goal: "new", content: "c", style: "s")
        let edits: [OutlineEdit] = [
            .change(1, .form(.pointsWithPicture)), .change(1, .visual(brief)), .change(1, .form(.chart)),
        ]
        let edited = try EditedOutline(Self.outline(2), edits: edits, wording: .english).presentation
        let slide = try #require(edited.strawman.slides.first)
        #expect(edited.slides.first?.form == .chart)
        #expect(slide.analyticsNeeded == brief.text && slide.visualsNeeded == nil)
    }

    @Test(
        arguments: [
            ([.remove(6)], 0, "slide 6"),
            ([.remove(1), .change(1, .title("x"))], 1, "slide 1, which an edit before removed"),
            ([.move(2, after: 2)], 0, "a slide moved behind itself"), ([.add(content("x"), after: 9)], 0, "slide 9"),
            ([.remove(1), .remove(2), .remove(3), .remove(4), .remove(5)], 4, "0 slides in the end"),
        ] as [([OutlineEdit], Int, String)]
    )
    func whatCannotBeDoneIsNamed(_ edits: [OutlineEdit], _ index: Int, _ found: String) {
        #expect {
            try EditedOutline(Self.outline(5), edits: edits, wording: .english)
        } throws: { error in
            (error as? OutlineEditError)?.index == index && (error as? OutlineEditError)?.found == found
        }
    }

    // MARK: At random

    /// Slides that no edit names stay the same byte for byte, and the other slides are where the edits put them. Checks
    /// 4,000 lists of up to eight edits; a failure names its seed.
    @Test func untouchedSlidesAreByteIdentical() throws {
        for seed in 1...4000 as ClosedRange<UInt64> {
            var chance = SeededGenerator(seed: seed)
            let count = Int.random(in: 1...12, using: &chance)
            let before = Self.outline(count)
            let edits = (0..<Int.random(in: 0...8, using: &chance)).map { _ in Self.edit(of: count, &chance) }
            guard let edited = try Self.carriedOut(edits, on: before, seed) else { continue }
            try Self.check(edited, before: before, edits: edits, seed)
        }
    }

    private static func edit(of count: Int, _ chance: inout SeededGenerator) -> OutlineEdit {
        let number = Int.random(in: 1...count, using: &chance)
        let after = Int.random(in: 0...count, using: &chance)
        let word = String(Int.random(in: 0...999_999, using: &chance), radix: 36)
        switch Int.random(in: 0..<7, using: &chance) {
        case 0: return .add(content("New \(word)", form: .quote), after: after)
        case 1: return .remove(number)
        case 2: return .move(number, after: after)
        case 3: return .replace(number, with: content("Replaced \(word)", form: .picture))
        case 4: return .change(number, .title("Title \(word)"))
        case 5: return .change(number, .form(.timeline))
        default: return .set(.audience("Audience \(word)"))
        }
    }

    private static func carriedOut(
        _ edits: [OutlineEdit],
        on before: Presentation,
        _ seed: UInt64
    ) throws -> EditedOutline? {
        do {
            return try EditedOutline(before, edits: edits, wording: .english)
        } catch {
            // Refused as a whole: only for a reason that there is.
            let isMoveInPlace = edits.contains {
                if case .move(let slide, let after) = $0 { slide == after } else { false }
            }
            let removed = edits.compactMap { if case .remove(let number) = $0 { number } else { nil } }
            #expect(isMoveInPlace || !removed.isEmpty, "seed \(seed): \(error)")
            return nil
        }
    }

    private static func check(
        _ edited: EditedOutline,
        before: Presentation,
        edits: [OutlineEdit],
        _ seed: UInt64
    ) throws {
        var touched: Set<Int> = []
        var removed: Set<Int> = []
        var moved: Set<Int> = []
        var added = 0
        for edit in edits {
            switch edit {
            case .add: added += 1
            case .remove(let number): removed.insert(number)
            case .move(let number, _): moved.insert(number)
            case .replace(let number, _), .change(let number, _): touched.insert(number)
            case .set: break
            }
        }
        let before = before.strawman
        let after = edited.presentation.strawman.slides
        #expect(after.count == before.slides.count - removed.count + added, "seed \(seed)")
        #expect(after.map(\.slideNumber) == Array(1...after.count), "seed \(seed)")
        #expect(Set(after.map(\.slideID)).count == after.count, "seed \(seed)")
        for old in before.slides where !removed.contains(old.slideNumber) {
            var new = try #require(after.first { $0.slideID == old.slideID }, "seed \(seed)")
            new.slideNumber = old.slideNumber
            let isSame = try JSONText.encode(new) == JSONText.encode(old)
            if !touched.contains(old.slideNumber) { #expect(isSame, "seed \(seed), slide \(old.slideNumber)") }
            #expect(
                edited.affected.contains(SlideID(text: old.slideID)) == !isSame,
                "seed \(seed), slide \(old.slideNumber)"
            )
        }
        // Those that stay keep their order among themselves.
        let staying = before.slides.filter { !removed.contains($0.slideNumber) && !moved.contains($0.slideNumber) }
        let ids = Set(staying.map(\.slideID))
        #expect(after.map(\.slideID).filter(ids.contains) == staying.map(\.slideID), "seed \(seed)")
        #expect(edited.changes.count == edits.count, "seed \(seed)")
        try edited.presentation.strawman.validate()
    }
}

/// How many slides edits may leave.
struct EditedOutlineLengthTests {
    @Test("A model's edits cannot make an outline longer than 30 slides, nor a longer one longer still")
    func modelEdits() throws {
        let slide = PlannedSlide(
            form: .bullets,
            title: "Honey",
            narrative: "Honey closes the circle.",
            points: ["Honey"],
            visual: nil,
            notes: ""
        )
        #expect(throws: OutlineEditError.self) {
            try EditedOutline(.sample(slides: 30), edits: [.add(slide, after: 3)], wording: .english)
        }
        #expect(throws: OutlineEditError.self) {
            try EditedOutline(.sample(slides: 45), edits: [.add(slide, after: 3)], wording: .english)
        }
        let edited = try EditedOutline(
            .sample(slides: 45),
            edits: [.remove(40), .add(slide, after: 3)],
            wording: .english
        )
        #expect(edited.presentation.slides.count == 45)
    }
}

extension Wording {
    static let english = Wording(Languages.embedded[.english])
}
