import DirectorCore
import DirectorLanguage
import DirectorTestSupport
import Testing

@testable import DirectorDeck

/// The viewer's part of the messages files.
struct ViewerMessageTests {
    private static let check = MessagesCheck(
        [ViewerMessage.self],
        sections: ["viewer"],
        english: Languages.embedded[.english].messages
    )
    private static let withPlaces: Set<ViewerMessage> = [
        .more, .outlineTitle, .slideCount, .minutes, .audience, .slideOf, .slideOfTitled, .slideTitled, .notesFor,
    ]

    @Test(arguments: Language.allCases)
    func theFileHoldsWhatTheViewerSaysAndNoMore(_ language: Language) {
        let problems = Self.check.problems(of: Languages.embedded[language].messages, in: language)
        #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: Language.allCases)
    func everyTextIsFilled(_ language: Language) {
        let words = DeckWords(Languages.embedded[language])
        var texts = ViewerMessage.allCases.filter { !Self.withPlaces.contains($0) }.map { words[$0] }
        for count in [0, 1, 2, 11] { texts += [words.more(count), words.slideCount(count), words.minutes(count)] }
        texts += [
            words.outlineTitle("T"), words.audience("T"), words.slide(2, of: 3, titled: "T"),
            words.slide(2, titled: "T"), words.notes(for: 2),
        ]
        for text in texts {
            #expect(!text.isEmpty)
            #expect(!text.contains { "{}[]".contains($0) }, "\(text)")
        }
        // The script fills these.
        #expect(words.slideOf.contains("{number}") && words.slideOf.contains("{count}"))
    }

    @Test("A language that is not written here gets English", arguments: [nil, "pl", "ja-JP"])
    func otherLanguages(_ tag: String?) {
        #expect(DeckWords(for: LanguageTag(tag), in: .embedded).tag == "en")
        #expect(DeckWords(for: LanguageTag("de-AT"), in: .embedded).tag == "de")
    }
}
