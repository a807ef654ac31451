import Testing

@testable import DirectorLanguage

struct SlideTemplateTests {
    private func templates(_ replaced: String, _ replacement: String) throws -> SlideTemplates {
        let source = EnglishGrammar.sources.slides
        let place = try #require(source.firstRange(of: replaced))
        let changed = source[..<place.lowerBound] + replacement + source[place.upperBound...]
        return try SlidesFile(.english, source: String(changed)).templates
    }

    @Test func holdsWhatTheFileSays() throws {
        let slide = try #require(try SlidesFile(.english).templates[TemplateKey(.teach, "known")])
        #expect(slide.title.filled([:]) == "What you know already, and what is new")
        #expect(slide.headings.map { $0.filled([:]) } == ["You can build on", "New today"])
        #expect(slide.points.count == 4)
        #expect(slide.points[0].map(\.isPrompt) == [true])
        #expect(slide.points[0][0].short.filled([:]) == "An idea from earlier")
        #expect(slide.points[0][0].line?.filled([:]) == "Something they have learned before")
        #expect(slide.narrative?.filled([:]) == "New things hold on to known things.")
        #expect(slide.picture == nil)
    }

    @Test func pointsHaveAlternatives() throws {
        let closing = try SlidesFile(.english).templates.needed(TemplateKey(.teach, .closing))
        #expect(closing.points[0].map(\.isPrompt) == [false, true])
    }

    @Test func earlierWordingsAreKept() throws {
        let templates = try templates(
            "      title: What you know already, and what is new\n      headings: [You can build on, New today]\n      points:\n",
            """
                  title: What you know
                  formerly: What you know already, and what is new
                  headings: [You can build on, New today]
                  points:
                    - ask: An idea
                      formerly: [An earlier idea, "{name}, an idea"]

            """
        )
        let slide = try #require(templates[TemplateKey(.teach, "known")])
        #expect(slide.formerly.map { $0.filled([:]) } == ["What you know already, and what is new"])
        #expect(
            slide.points[0][0].formerly.map { $0.filled(["name": "bees"]) } == ["An earlier idea", "bees, an idea"]
        )
        #expect(slide.points[0][0].line == nil)
    }

    @Test func whatALanguageLeavesOutIsNotThere() throws {
        let templates = try SlidesFile(.german).templates
        let key = TemplateKey(.celebrate, "before")
        #expect(templates.omitted[key] != nil)
        #expect(templates[key] == nil)
        #expect(templates.keys.isDisjoint(with: templates.omitted.keys))
    }

    /// The files are written with plain spaces.
    @Test func frenchSpacesAreMadeWhenTheFileIsRead() throws {
        #expect(!FrenchGrammar.sources.slides.contains("\u{A0}"))
        let map = try #require(try SlidesFile(.french).templates[TemplateKey(.teach, "map")])
        #expect(map.title.filled([:]) == "La vue d'ensemble\u{A0}: comment tout s'emboîte")
    }

    @Test func placesAreFilledByName() {
        var values = TemplateValues()
        values[.capitalName] = "Bees"
        values.set(.story, if: true)
        #expect(values["Name"] == "Bees")
        #expect(values["if.story"] == "")
        values.set(.story, if: false)
        #expect(values["if.story"] == nil)
    }
}
