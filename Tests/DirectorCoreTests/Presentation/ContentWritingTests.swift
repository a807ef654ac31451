import DirectorCore
import Testing

/// The ids of points and elements.
struct ContentWritingTests {
    private static func slide() -> Slide {
        var slide = Slide(id: SlideID(number: 1), form: .comparison("Bees", "Wasps"), title: "Bees and wasps")
        slide.append("Honey", line: .unwritten)
        slide.append("Sting", line: .unwritten)
        return slide
    }

    @Test func whatComesFromAPointHasItsID() {
        let slide = Self.slide()
        var writing = ContentWriting(slide)
        writing.add(RichText("Title"), to: .title)
        for side in [Slide.Element.Slot.left, .right] {
            for point in slide.points { writing.add(.prompt(point.short), to: side, from: point.id) }
        }
        let content = writing.content()
        #expect(content.elements(in: .left).map(\.id) == slide.points.map(\.id))
        let ids = content.elements.map(\.id.number)
        #expect(Set(ids).count == ids.count, "no id twice: \(ids)")
        #expect(content.elements(in: .right).allSatisfy { $0.id.number > 2 })
    }

    @Test func everyTextOfADiagramHasAnIDOfItsOwn() {
        let slide = Self.slide()
        var writing = ContentWriting(slide)
        let nodes = slide.points.map { point in
            writing.node(RichText(point.short), items: [RichText("a"), RichText("b")], from: point.id)
        }
        writing.add(.diagram(Slide.Diagram(.process, nodes: nodes)), to: .main)
        let ids = nodes.flatMap { [$0.id] + $0.items.map(\.id) } + writing.content().elements.map(\.id)
        #expect(Set(ids).count == 7)
    }

    @Test func anIDIsNeverUsedAgain() throws {
        var slide = Self.slide()
        slide.points.removeLast()
        slide.append("Colour", line: .unwritten)
        #expect(slide.points.map(\.id.number) == [1, 3])
        var writing = ContentWriting(slide)
        writing.add(RichText("Title"), to: .title)
        slide.content = writing.content()
        #expect(slide.content?.elements.map(\.id.number) == [4])
        slide.content = nil
        let read = try JSONText.decode(Slide.self, from: JSONText.encode(slide))
        #expect(read == slide)
        #expect(read.nextPoint.number == 5, "also after it was stored without its content")
    }

    @Test func aPointAddedAndTakenAwayChangesNothing() {
        let slide = Self.slide()
        var edited = slide
        edited.append("Colour", line: .unwritten)
        #expect(!edited.saysSame(as: slide))
        edited.points.removeLast()
        #expect(edited.saysSame(as: slide))
    }

    @Test func aPromptIsStoredAsOne() throws {
        let text = try JSONText.encode([RichText.prompt("your name")])
        #expect(text == #"[[{"prompt":true,"text":"your name"}]]"#)
        let read = try JSONText.decode([RichText].self, from: text)
        #expect(read == [.prompt("your name")])
        #expect(read[0].isPrompt)
    }

    @Test func contentWithoutTheElementsOfItsFormIsDrawnAsPoints() {
        var writing = ContentWriting(Self.slide())
        writing.form = .timeline
        writing.add(RichText("Only a point"), to: .main)
        #expect(DeckLayout(writing.content()) == .bullets([.said("Only a point")]))
    }
}
