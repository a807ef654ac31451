import DirectorCore
import DirectorLanguage
import DirectorSessions
import Testing

struct TurnWordsTests {
    /// A front end may send only the label back.
    @Test(arguments: Language.allCases)
    func everyLabelLeadsBackToItsButton(_ language: Language) {
        let words = TurnWords(Languages.embedded[language])
        let offered = WorkflowAction.allCases.map {
            OfferedAction(label: words.label(of: $0), action: $0, isPrimary: false)
        }
        for action in WorkflowAction.allCases {
            let label = words.label(of: action)
            let input = TurnInput(turn: TurnID(unchecked: "t"), text: "  \(label.uppercased()) ")
            #expect(TurnReading(input, offered: offered) == .button(action, detail: nil), "\(label)")
            #expect(
                TurnReading.displayText(
                    TurnInput(turn: TurnID(unchecked: "t"), text: action.rawValue),
                    offered: offered,
                    words: words
                ) == label
            )
        }
    }

    /// A front end hides texts that it takes for the same.
    @Test(arguments: Language.allCases)
    func promptsDifferFromRoundToRound(_ language: Language) {
        let words = TurnWords(Languages.embedded[language])
        #expect(Set((1...5).map(words.planPrompt)).count == 5)
        #expect(Set((1...5).map(words.strawmanPrompt)).count == 5)
        #expect(Set((1...5).map(words.strawmanAgain)).count == 5)
    }

    @Test(arguments: Language.allCases)
    func nothingSoundsLikeTheGreeting(_ language: Language) {
        let words = TurnWords(Languages.embedded[language])
        var texts = [words.stopped, words.answerWaits, words.outcomeUnknown, words.stillWorking]
        texts += WorkflowAction.allCases.flatMap { [words.label(of: $0), words.askForChanges($0)] }
        texts += [words.standIns([2], of: 5), words.standIns([1, 2, 4], of: 5), words.standIns([1, 2], of: 2)]
        texts += [words.sharing(true), words.sharing(false), words.missingPrompt(1), words.missingPrompt(2)]
        #expect(Set(texts).count == texts.count - 4, "of six buttons, four ask for the same")
        for text in texts {
            #expect(!text.lowercased().contains("deckster"))
            #expect(!text.lowercased().contains("what presentation would you like to build"))
        }
    }

    @Test func whatIsMissingIsNamed() {
        for language in Language.allCases {
            let text = TurnWords(Languages.embedded[language]).standIns([2, 4, 7], of: 9)
            for number in ["2", "4", "7"] { #expect(text.contains(number), "\(text)") }
        }
    }
}
