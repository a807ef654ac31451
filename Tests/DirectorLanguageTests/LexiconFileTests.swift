import DirectorCore
import Testing

@testable import DirectorLanguage

/// The lexicon files, and what their reader refuses.
struct LexiconFileTests {
    @Test func everyFileIsRead() {
        #expect(LexiconFiles.all.map(\.language) == Language.allCases + [nil])
    }

    @Test func aListKeepsItsOrderAndItsWords() throws {
        let file = try LexiconFile(name: "x", source: "reading:\n  connectors: [about, on the topic of, no]")
        #expect(file[.connectors] == ["about", "on the topic of", "no"])
    }

    @Test func anotherListStandsForOneThatIsLeftOut() throws {
        let file = try LexiconFile(name: "x", source: "reading:\n  openers: [für, vor]\n  genres: [vortrag]")
        #expect(file[.strongOpeners] == ["für", "vor"])
        #expect(file[.clearOpeners] == ["für", "vor"])
        #expect(file[.plainGenres] == ["vortrag"])
        #expect(file[.leads].isEmpty)
    }

    @Test(arguments: [
        ("colours: [red]", 1, "There is no “colours” in a lexicon."),
        ("reading:\n  openners: [for]", 2, "There is no “openners” in “reading”."),
        ("reading: [for]", 1, "“reading” is a map of lists."),
        ("reading:\n  openers: for", 2, "“openers” is a list of phrases: [one, two]."),
        ("reading:\n  openers: []", 2, "“openers” is a list of phrases: [one, two]."),
        ("reading:\n  openers:\n    - for\n    - \"\"", 4, "“” in “openers”: a phrase is not empty."),
        ("reading:\n  openers: [for, For]", 2, "“For” in “openers”: phrases are written in lower case."),
        ("reading:\n  omissions: [don’t]", 2, "“don’t” in “omissions”: write ' for the apostrophe."),
        (
            "reading:\n  omissions: [\"leave  out\"]", 2,
            "“leave  out” in “omissions”: one space stands between words, and none around them."
        ),
        ("reading:\n  openers: [for, to, for]", 2, "“for” in “openers” stands twice."),
        (
            "signs:\n  yes: [sure]\n  good: [fine, sure]", 3,
            "“sure” in “good” stands in “yes”, too: a phrase has one meaning."
        ),
    ])
    func whatIsWrongIsNamedWithItsLine(_ source: String, _ line: Int, _ problem: String) {
        let error = LanguageFileError(file: "lexicon.xx.yaml", line: line, problem: problem)
        #expect(throws: error) { try LexiconFile(name: "lexicon.xx.yaml", source: source) }
    }

    @Test func aRowNamesAMeaning() {
        enum Colour: String, CaseIterable { case red }
        #expect(throws: LanguageFileError.self) { try LexiconFiles.rows(.signs, by: Colour.self) }
    }

    @Test func everySignIsKnown() throws {
        let signs = Set(Sign.allCases.map(\.rawValue.inWords))
        for source in LexiconFiles.all {
            for row in source.file[.signs] {
                #expect(signs.contains(row.key), "\(source.file.name):\(row.line): There is no “\(row.key)”.")
            }
        }
    }

    @Test(arguments: [WordTable.cardinals, .tens, .ordinals, .durations, .slideCounts])
    func numbersAreNumbers(_ table: WordTable) throws { #expect(try !LexiconFiles.numbers(table).isEmpty) }

    @Test(arguments: Language.allCases)
    func everyWrittenLanguageUsesItsScript(_ language: Language) throws {
        let file = try #require(LexiconFiles.all.first { $0.language == language }?.file)
        for list in WordList.allCases {
            for phrase in file[list] { #expect(phrase.isInLatinScript, "\(file.name): “\(phrase)” in “\(list.name)”") }
        }
        for table in WordTable.allCases {
            for row in file[table] {
                for phrase in row.phrases {
                    #expect(phrase.isInLatinScript, "\(file.name):\(row.line): “\(phrase)” in “\(row.key)”")
                }
            }
        }
    }

    /// Each language can be asked for in each.
    @Test(arguments: Language.allCases)
    func everyLanguageNamesAllOthers(_ language: Language) throws {
        let file = try #require(LexiconFiles.all.first { $0.language == language }?.file)
        #expect(Set(file[.wantedLanguages].map(\.key)) == Set(Language.allCases.map(\.code)), "\(file.name)")
    }

    @Test func theWordsOfALanguageComeBeforeEnglishOnes() {
        #expect(Lexicon.of(.german)[.connectors].phrases.first == "über")
        #expect(Lexicon.of(.german)[.connectors].contains("about"))
        #expect(!Lexicon.of(.german).native[.connectors].contains("about"))
        #expect(!Lexicon.of(.spanish)[.connectors].contains("über"))
        #expect(Lexicon.of(nil)[.connectors].phrases == Lexicon.of(.english)[.connectors].phrases)
        #expect(Lexicon.everywhere[.connectors].contains("über"))
    }

    @Test func anEnglishWordOfLeavingOutThatMeansSomethingElseIsLeftToTheLanguage() {
        #expect(Lexicon.of(.english)[.omissions].contains("no"))
        #expect(!Lexicon.of(.spanish)[.omissions].contains("no"))
    }
}
