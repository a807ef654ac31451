import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorTestSupport
import Testing

/// The server's part of the messages files.
struct ServerMessageTests {
    private static let check = MessagesCheck(
        [ServerMessage.self, GreetingMessage.self],
        sections: ["server"],
        english: Languages.embedded[.english].messages
    )

    @Test(arguments: Language.allCases)
    func theFileHoldsWhatTheServerSaysAndNoMore(_ language: Language) {
        let problems = Self.check.problems(of: Languages.embedded[language].messages, in: language)
        #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
    }

    @Test func theGreetingKeepsTheMarkersFrontEndsKnowItBy() {
        let greeting = Greeting.text(in: .embedded)
        #expect(greeting.contains("I'm Deckster"))
        #expect(greeting.lowercased().contains("what presentation would you like to build"))
    }

    @Test(arguments: Language.allCases)
    func everyTextIsFilled(_ language: Language) {
        for text in Self.everything(in: Languages.embedded[language]) {
            #expect(!text.isEmpty)
            #expect(!text.contains { "{}[]".contains($0) }, "\(text)")
        }
    }

    @Test func everyWordComesFromTheFile() {
        for text in Self.everything(in: PseudoLanguage.languages[.english]) {
            #expect(!PseudoLanguage.holdsPlainWord(text), "\(text)")
        }
        #expect(PseudoLanguage.holdsPlainWord(TurnWords(Languages.embedded[.english]).stopped))
    }

    @Test func numbersAreListed() {
        let list = { TurnWords(Languages.embedded[.english]).standIns($0, of: 9) }
        #expect(list([2, 3]).hasPrefix("Slides 2 and 3 could not"))
        #expect(list([2, 3, 5]).hasPrefix("Slides 2, 3 and 5 could not"))
        #expect(list([2, 3, 5, 8]).hasPrefix("Slides 2, 3, 5 and 8 could not"))
    }

    /// What every function says, in every case.
    private static func everything(in texts: LanguageTexts) -> [String] {
        let words = TurnWords(texts)
        var all = [
            words.assumptions, words.changes, words.thinking, words.stillWorking, words.noThemes, words.stopped,
            words.answerWaits, words.outcomeUnknown, words.sharing(true), words.sharing(false),
            words.budgetReached(.session), words.budgetReached(.user), words.standIns([1], of: 1),
            words.standIns([2], of: 5), words.standIns([1, 2], of: 2), words.standIns([2, 3], of: 5),
            words.standIns([2, 3, 5, 6], of: 7), words.declined(UnsupportedFeature.allCases),
        ]
        for action in WorkflowAction.allCases { all += [words.label(of: action), words.askForChanges(action)] }
        for code in ClientError.Code.allCases { all += [words.error(code), words.failure(code)] }
        all += GeneratingWork.allCases.map(words.generating)
        all += UnsupportedFeature.allCases.map { words.declined([$0]) }
        let presentation = IdentifierSource.seeded(1).presentationID()
        for number in [1, 2, 3, 11, 60] {
            let reference = DeckReference(presentationID: presentation, url: "1", slideCount: number)
            all += [
                words.planPrompt(number), words.strawmanPrompt(number), words.missingPrompt(number),
                words.writeMissing(number), words.strawmanAgain(number), words.deckMessage(reference, number: 1),
                words.deckMessage(reference, number: number), words.deckAgain(reference), words.standInPrompt(number),
                words.writingSlide(number, of: 60),
            ]
        }
        return all
    }
}
