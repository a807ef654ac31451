import DirectorLanguage
import DirectorTestSupport
import Testing

/// What the check of messages files finds.
struct MessagesCheckTests {
    private enum Key: String, MessageKey {
        case hello = "part.hello"
        case slides = "part.slides"
    }

    private static let english = """
        part:
          hello: Hello {name}
          slides:
            one: "{count} slide"
            other: "{count} slides"
        elsewhere: nothing of this part
        """

    private func faults(in source: String) throws -> [String] {
        let english = try LanguageFile(name: "messages.en.yaml", source: Self.english)
        let check = MessagesCheck(
            Key.self,
            below: "part",
            english: try Messages(english, grammar: EnglishGrammar.self)
        )
        let file = try LanguageFile(name: "messages.de.yaml", source: source)
        return try check.faults(in: file, grammar: GermanGrammar.self).map(\.description)
    }

    @Test func aFileLikeEnglishIsInOrder() throws {
        #expect(try faults(in: Self.english) == [])
    }

    @Test func everyFaultIsNamedWithItsLine() throws {
        let source = """
            part:
              hello: Hallo {nmae}
              helo: Hallo
            """
        #expect(
            try faults(in: source) == [
                "messages.de.yaml:1: “part.slides” is missing.",
                "messages.de.yaml:2: “part.hello” has no place {nmae}.",
                "messages.de.yaml:2: “part.hello” leaves out {name}, which English has.",
                "messages.de.yaml:3: Director does not ask for “part.helo”.",
            ]
        )
    }

    @Test func aFileMayListWhatItLeavesOut() throws {
        let source = """
            part:
              omits: { hello: [name], slides: all }
              hello: Hallo
            """
        #expect(try faults(in: source) == [])
    }

    @Test func whatIsLeftOutIsNotThere() throws {
        let source = """
            part:
              omits: { hello: all }
              hello: Hallo
              slides: "{count} Folien"
            """
        #expect(
            try faults(in: source) == ["messages.de.yaml:3: “part.hello” is listed under “omits”, and is here."]
        )
    }
}
