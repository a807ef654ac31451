import Testing

@testable import DirectorLanguage

/// A fault that a translator may make, planted in the English file.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    /// The first place of this text …
    let text: String
    /// … becomes this.
    let fault: String
    /// In which line of `fault` the fault stands, from 0.
    let line: Int
    /// What the error says.
    let problem: String

    init(_ text: String, _ fault: String, line: Int = 0, _ problem: String) {
        self.text = text
        self.fault = fault
        self.line = line
        self.problem = problem
    }

    var testDescription: String { problem }

    /// The English file with the fault, and the line in which it stands.
    func planted() throws -> (source: String, line: Int) {
        let source = EnglishGrammar.sources.slides
        let place = try #require(source.firstRange(of: text), "The file has no “\(text)” any more.")
        let before = source[..<place.lowerBound]
        return (before + fault + source[place.upperBound...], before.count { $0 == "\n" } + 1 + line)
    }
}

/// Every fault in a slides file is reported with its file and its line.
struct SlidesFileFaultTests {
    private static let kinds = [
        PlantedFault("teach:\n", "lehren:\n", "“lehren” has no meaning here. Known are: teach, persuade, report,"),
        PlantedFault("  parts: [Why it matters, The idea,", "  parts: [Why it matters,", "There are 4 parts, not 3."),
        PlantedFault("[Why it matters,", "[\"Why {who} cares\",", "The name of a part has no places."),
        PlantedFault(
            "  parts: [Why it matters",
            "  Parts: [Why it matters",
            "“Parts” has no meaning here. Known are: parts, slides."
        ),
        PlantedFault("    summary:\n", "    sumary:\n", line: -14, "The slide “teach.summary” is missing."),
        PlantedFault("    summary:\n", "    opening:\n", "“opening” stands twice."),
        PlantedFault("teach:\n", "omits: [teach.map]\nteach:\n", "“teach.map” is listed as left out, and is there."),
        PlantedFault("teach:\n", "omits: [map]\nteach:\n", "A slide is named by its kind and its key"),
        PlantedFault("teach:\n", "omits:\n  - a.b\nteach:\n", line: 1, "A slide is named by its kind and its key"),
        PlantedFault("teach:\n", "omits: [teach.x, teach.x]\nteach:\n", "“teach.x” is listed twice."),
    ]

    private static let title = "      title: \"{Title}\"\n"
    private static let narrative = "      narrative: The whole message on one slide, for those who must leave early.\n"
    private static let heading = "      headings: [You can build on, New today]\n"

    private static let slides = [
        PlantedFault(title, "", line: -1, "“opening” has no “title”."),
        PlantedFault(
            title,
            "      titel: A title\n",
            "“titel” has no meaning here. Known are: title, formerly, headings,"
        ),
        PlantedFault(title, "      title: \"\"\n", "The text is empty."),
        PlantedFault(title, "      title:\n", "The text is empty."),
        PlantedFault(title, "      title: \" {Title}\"\n", "A text is one line, without spaces around it."),
        PlantedFault(title, "      title: |\n        One\n        Two\n", "A text is one line"),
        PlantedFault(title, "      title: { a: b }\n", "A text or a list of texts stands here."),
        PlantedFault(title, "      title: \"{Title\"\n", "A place is not closed"),
        PlantedFault(title, "      title: \"{}\"\n", "A place is a name in braces"),
        PlantedFault(title, "      title: \"Title}\"\n", "A bracket or brace stands alone"),
        PlantedFault(
            title,
            "      title: \"{Titel}\"\n",
            "Nothing fills “{Titel}” here. Known are: Title, name, Name,"
        ),
        PlantedFault(title, "      title: \"{wish}\"\n", "Nothing fills “{wish}” here."),
        PlantedFault(
            title,
            "      title:\n        - \"{if.quit}A\"\n        - B\n",
            line: 1,
            "Nothing fills “{if.quit}” here."
        ),
        PlantedFault(
            title,
            "      title:\n        - \"{if.ready}A\"\n        - B\n",
            line: 1,
            "Nothing fills “{if.ready}” here."
        ),
        PlantedFault(
            title,
            "      title:\n        - B\n        - \"{Titel}\"\n",
            line: 2,
            "Nothing fills “{Titel}” here."
        ),
        PlantedFault(title, "      title:\n        - B\n        - \"\"\n", line: 2, "The text is empty."),
        PlantedFault(title, "      title: []\n", "A list stands here, with at least one item."),
        PlantedFault(title, "      title: \"{takeaway}\"\n", "“{takeaway}” can be without a value."),
        PlantedFault(title, title + "      formerly: \"{Titel}\"\n", line: 1, "Nothing fills “{Titel}” here."),
        PlantedFault(title, title + "      formerly: [[A, B]]\n", line: 1, "Each earlier wording is one text."),
        PlantedFault(title, title + title, line: 1, "“title” stands twice."),
        PlantedFault(narrative, "      narrative: \"{objections}\"\n", "“{objections}” can be without a value."),
        PlantedFault(narrative, "      narrative: \"{if.pair}Both\"\n", "“{if.pair}” can be without a value."),
        PlantedFault(heading, "      headings: You can build on\n", "A list stands here"),
        PlantedFault(heading, "      headings: [A, \"{lft}\"]\n", "Nothing fills “{lft}” here."),
        PlantedFault("title: A voice worth hearing", "title: \"{Title}\"", "Nothing fills “{Title}” here."),
        PlantedFault("title: the couple", "title: \"{whom}\"", "Nothing fills “{whom}” here."),
    ]

    private static let point = "        - say: What it is about\n"
    private static let goal = "        goal: Raise a question\n"
    private static let content = "        content: One picture that makes people ask what it has to do with {name}\n"

    private static let points = [
        PlantedFault(point, "        - line: A line\n", "A point has “say”, “ask” or “any”."),
        PlantedFault(
            point,
            "        - tell: A line\n",
            "“tell” has no meaning here. Known are: say, ask, line, formerly, any."
        ),
        PlantedFault(point, "        - What it is about\n", "A map stands here"),
        PlantedFault(point, "        - say: A\n          say: B\n", line: 1, "“say” stands twice."),
        PlantedFault(point, "        - say: A\n          ask: B\n", line: 1, "A point has either “say” or “ask”."),
        PlantedFault(point, "        - say: \"{nme}\"\n", "Nothing fills “{nme}” here."),
        PlantedFault(point, "        - say: A\n          line: \"{nme}\"\n", line: 1, "Nothing fills “{nme}” here."),
        PlantedFault(point, "        - any:\n", "A list stands here"),
        PlantedFault(point, "        - any: [{ say: A }]\n          line: B\n", "Beside “any” stands nothing else."),
        PlantedFault(
            point,
            "        - any:\n            - any: [{ say: A }]\n",
            line: 1,
            "“any” does not stand within “any”."
        ),
        PlantedFault(
            point,
            "        - any:\n            - say: A\n            - line: B\n",
            line: 2,
            "A point has “say”,"
        ),
        PlantedFault(goal, "", line: -1, "“picture” has no “goal”."),
        PlantedFault(content, "", line: -2, "“picture” has no “content”."),
        PlantedFault(
            goal,
            goal + "        style: Bold\n",
            line: 1,
            "“style” has no meaning here. Known are: goal, content."
        ),
        PlantedFault("      picture:\n" + goal + content, "      picture: A photo\n", "A map stands here"),
        PlantedFault(goal, "\tgoal: Raise a question\n", "scanner"),
    ]

    @Test(arguments: kinds + slides + points) func isReported(_ fault: PlantedFault) throws {
        let (source, line) = try fault.planted()
        let error = #expect(throws: LanguageFileError.self) { _ = try SlidesFile(.english, source: source) }
        let found = try #require(error)
        #expect(found.description.hasPrefix("slides.en.yaml:\(line): "), "\(found), not line \(line)")
        #expect(found.problem.contains(fault.problem), "\(found)")
    }

    @Test(arguments: OutlineKind.allCases) func everyKindIsNeeded(_ kind: OutlineKind) throws {
        let source = EnglishGrammar.sources.slides
        let start = try #require(source.firstRange(of: "\n\(kind.rawValue):\n")).lowerBound
        let next = try #require(source[start...].dropFirst().firstRange(of: /\n[a-z]/)).lowerBound
        let error = #expect(throws: LanguageFileError.self) {
            _ = try SlidesFile(.english, source: String(source[..<start] + source[next...]))
        }
        #expect(error?.description == "slides.en.yaml:1: The kind “\(kind.rawValue)” is missing.")
    }

    @Test func aSlideThatOnlyOneLanguageLacksIsReported() throws {
        let source = GermanGrammar.sources.slides
        let gone = source.replacing("    map:\n", with: "    mop:\n", maxReplacements: 1)
        let files = [try SlidesFile(.english), try SlidesFile(.german, source: gone)]
        let teach = try #require(source.firstRange(of: "teach:\n"))
        let teachLine = source[..<teach.lowerBound].count { $0 == "\n" } + 1
        let descriptions = SlidesCheck.faults(in: files).map(\.description)
        #expect(
            descriptions.contains("slides.de.yaml:\(teachLine): “teach.map” is missing, and not listed under “omits”.")
        )
        #expect(descriptions.contains("slides.en.yaml:3: “teach.mop” is missing, and not listed under “omits”."))
        #expect(descriptions.count == 2)
    }

    @Test func anOmissionThatNothingAnswersToIsReported() throws {
        let source = "omits: [teach.nothing]\n" + EnglishGrammar.sources.slides
        let faults = SlidesCheck.faults(in: [try SlidesFile(.english, source: source)]).map(\.description)
        #expect(faults == ["slides.en.yaml:1: “teach.nothing” is listed under “omits”, and no language has it."])
    }

    @Test func aLetterOfAnotherScriptIsReported() throws {
        let source = EnglishGrammar.sources.slides.replacing(
            "Why it matters to you",
            with: "Why it mаtters",
            maxReplacements: 1
        )
        let faults = ScriptCheck.faults(in: try SlidesFile(.english, source: source).file)
        #expect(faults.map(\.description) == ["slides.en.yaml:22: A letter of another script: “Why it mаtters”."])
    }
}
