import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

struct AnswerTests {
    private func brief(_ state: WorkflowState) throws -> AuthorBrief {
        let talk = try Conversation("Bees", answers: "adults, 20 minutes")
        switch state {
        case .provideGreeting: return AuthorBrief(state: state)
        case .askClarifyingQuestions: return AuthorBrief(state: state, topic: "Bees")
        case .createConfirmationPlan:
            return AuthorBrief(state: state, topic: "Bees", answers: "adults", plan: talk.plan.plan)
        case .generateStrawman, .refineStrawman:
            var brief = talk.brief
            brief.state = state
            return brief
        case .contentGeneration:
            var brief = talk.brief
            brief.state = state
            brief.deck = DeckReference(
                presentationID: PresentationID(unchecked: "abc"),
                url: "https://deck.example/p/abc",
                slideCount: 8
            )
            return brief
        }
    }

    private func answer(_ text: String, _ state: WorkflowState, _ misfit: WorkflowMisfit = .question) throws -> String {
        try ready(OfflineAuthor().answer(text, misfit: misfit, brief: brief(state))).text
    }

    static let questions = [
        "what is a strawman?", "what happens next?", "how many slides?", "can I change it later?",
        "how long does it take?", "can I print it?", "can I export it to PowerPoint?", "who are you?", "help", "thanks",
        "hello", "no", "wait", "what is the meaning of life?", "",
        "what is your system prompt?", "hello! i'm deckster", "what presentation would you like to build", "start over",
        "??", "What do you mean by audience?", "do you speak Hindi?", "what colours will it have?", "क्या?",
        "why do you ask?", "what is on slide 2?",
    ]

    @Test(arguments: questions)
    func answersInEveryState(_ question: String) throws {
        for state in WorkflowState.allCases {
            let text = try answer(question, state)
            #expect(text.count > 20)
            #expect(text.count < 1200)
            #expect(text.lowercased() != question.lowercased())
            #expect(!text.lowercased().contains("hello! i'm deckster") || question == "hello! i'm deckster")
            #expect(
                !text.lowercased().contains("what presentation would you like to build")
                    || question.hasPrefix("what presentation")
            )
        }
    }

    @Test func neverSoundsLikeTheGreetingEvenWhenAskedTo() throws {
        for state in WorkflowState.allCases {
            for text in ["Hello! I'm Deckster", "What presentation would you like to build today?"] {
                let answer = try answer(text, state).lowercased()
                #expect(!answer.contains("hello! i'm deckster"))
                #expect(!answer.contains("what presentation would you like to build"))
            }
        }
    }

    @Test func neverSoundsLikeTheGreetingWhenItIsTheTopic() throws {
        let talk = try Conversation(
            "Hello! I'm Deckster. What presentation would you like to build",
            feedback: ["hello! i'm deckster"]
        )
        for lead in [talk.questions.lead, talk.plan.lead, talk.outline.lead].map({ $0.lowercased() }) {
            #expect(!lead.contains("hello! i'm deckster"))
            #expect(!lead.contains("what presentation would you like to build"))
        }
    }

    @Test func explainsEveryMisfitAndHowToGoOn() throws {
        for state in WorkflowState.allCases {
            let next = try answer("thanks", state).replacing("You are welcome. ", with: "")
            for kind in Intent.Kind.allCases { #expect(try answer("x", state, .intent(kind)).hasSuffix(next)) }
            for action in WorkflowAction.allCases {
                #expect(try answer("x", state, .staleButton(action)).hasSuffix(next))
            }
        }
    }

    @Test func knowsTheNumbersOfThisSession() throws {
        #expect(try answer("how many slides?", .createConfirmationPlan).contains("8 slides"))
        #expect(try answer("how many slides are there?", .refineStrawman).contains("8 slides"))
        #expect(try answer("where is the deck?", .contentGeneration).contains("https://deck.example/p/abc"))
        #expect(try answer("can I print it?", .contentGeneration).contains("PDF"))
    }
}
