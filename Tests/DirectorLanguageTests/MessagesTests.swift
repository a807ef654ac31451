import Testing

@testable import DirectorLanguage

struct MessagesTests {
    private enum Key: String, MessageKey {
        static let section = "part"

        case plain, either, counted, color, step

        var shape: MessageShape {
            switch self {
            case .color: .table(Color.self)
            case .step: .series
            case .plain, .either, .counted: .text
            }
        }
    }

    private enum Color: String, CaseIterable { case red, blue }

    private func messages(_ source: String, _ grammar: any Grammar.Type = EnglishGrammar.self) throws -> Messages {
        try Messages(try LanguageFile(name: "messages.xx.yaml", source: source), grammar: grammar)
    }

    private static let source = """
        part:
          plain: Hello {name}[[, {age}]]
          either: ["{if.short}Hi", "Good day"]
          counted: {one: "{count} slide", other: "{count} slides"}
          color: {red: warm}
          step: {1: first, 2: second}
          omits:
            color.blue: all
            plain: [city]
        """

    @Test func textsAreFilled() throws {
        let messages = try messages(Self.source)
        #expect(messages.text(Key.plain, ["name": "Ana", "age": nil]) == "Hello Ana")
        #expect(messages.text(Key.plain, ["name": "Ana", "age": "8"]) == "Hello Ana, 8")
        #expect(messages.text(Key.either, TemplateValues(if: ["short": true])) == "Hi")
        #expect(messages.text(Key.either, TemplateValues(if: ["short": false])) == "Good day")
        #expect(messages.text(Key.counted, count: 1) == "1 slide")
        #expect(messages.text(Key.counted, count: 0) == "0 slides")
        #expect(messages.text(Key.color, of: Color.red) == "warm")
        #expect(messages.textIfAny(Key.color, of: Color.blue) == nil)
        #expect(messages.text(Key.step, at: 2) == "second")
        #expect(messages.text(Key.step, at: 3) == nil)
    }

    @Test func omissionsAreReadAndAreNoTexts() throws {
        let messages = try messages(Self.source)
        #expect(messages.omissions["part.color.blue"] == MessageOmission(extent: .all, line: 8))
        #expect(messages.omissions["part.plain"] == MessageOmission(extent: .places(["city"]), line: 9))
        #expect(messages.all.keys.allSatisfy { !$0.contains("omits") })
    }

    @Test(
        arguments: [
            ("part:\n  omits: plain", 2, "“omits” is a map: “question.terms: [listeners]”."),
            ("part:\n  omits:\n    plain: some", 3, "A text omits “all”, or a list of places: “[listeners]”."),
            ("part:\n  plain: {name", 2, nil), ("part:\n  plain: a\n  plain: b", 3, nil),
            ("part:\n  plain: Hello {na me}", 2, "A place is a name in braces, not “{na me}”."),
            ("part:\n  plain: Hello {name", 2, "A place is not closed: “{name”."),
        ] as [(String, Int, String?)]
    )
    func faultsNameTheirLine(_ source: String, _ line: Int, _ problem: String?) {
        do {
            _ = try messages(source)
            Issue.record("read: \(source)")
        } catch let error as LanguageFileError {
            #expect(error.description.hasPrefix("messages.xx.yaml:"), "\(error)")
            if let problem {
                #expect(error == LanguageFileError(file: "messages.xx.yaml", line: line, problem: problem))
            }
        } catch {
            Issue.record(error)
        }
    }

    @Test func spacesArePutIntoTextsAndNotIntoWhatFillsThem() throws {
        let messages = try messages("part:\n  plain: \"« {name} » : oui[[ ; {age} !]]\"", FrenchGrammar.self)
        #expect(
            messages.text(Key.plain, ["name": "Quoi ?", "age": "8"])
                == "«\u{A0}Quoi ?\u{A0}»\u{A0}: oui\u{A0}; 8\u{A0}!"
        )
    }

    /// The letters beyond ASCII that a file may hold.
    @Test(arguments: Language.allCases) func filesAreWrittenInTheLettersOfTheirLanguage(_ language: Language) {
        let letters = LanguageWords.letters.first { $0.language == language }?.letters ?? []
        for (index, line) in language.grammar.sources.messages.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated() where !line.trimmingPrefix(while: \.isWhitespace).hasPrefix("#")
        {
            let foreign = line.lowercased().filter { $0.isLetter && !$0.isASCII && !letters.contains($0) }
            #expect(foreign.isEmpty, "messages.\(language.code).yaml:\(index + 1): \(foreign)")
        }
    }
}
