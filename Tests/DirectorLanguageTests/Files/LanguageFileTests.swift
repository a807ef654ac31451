import Testing

@testable import DirectorLanguage

/// Reads the files of all languages, as they are in the binary.
struct LanguageFileTests {
    @Test(arguments: Language.allCases) func everyFileIsRead(_ language: Language) throws {
        _ = try LanguageTexts(language, sources: language.grammar.sources)
    }

    @Test(arguments: Language.allCases) func slidesAreInTheScriptOfTheLanguage(_ language: Language) throws {
        #expect(ScriptCheck.faults(in: try SlidesFile(language).file) == [])
    }

    @Test func allLanguagesHaveTheSameSlidesOrSayWhichTheyLeaveOut() throws {
        #expect(SlidesCheck.faults(in: try Language.allCases.map { try SlidesFile($0) }) == [])
    }
}
