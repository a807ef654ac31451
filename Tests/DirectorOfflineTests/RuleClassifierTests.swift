import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

struct RuleClassifierTests {
    private func kind(_ text: String, _ state: WorkflowState) throws -> Intent.Kind { try intent(text, state).kind }

    private func intent(_ text: String, _ state: WorkflowState) throws -> Intent {
        try ready(RuleClassifier().classify(text, context: ClassifierContext(state: state, topic: "Bees")))
    }

    @Test func answersBesideTheirQuestionsAreAnswers() throws {
        let text = "Who will be listening? → Children\nHow many minutes do you have? → what do you think?"
        #expect(try kind(text, .askClarifyingQuestions) == .submitClarificationAnswers)
    }

    // MARK: Before the topic

    @Test(arguments: [
        "Krishna", "bees", "The future of work", "भारत में सौर ऊर्जा", "做一个关于蜜蜂的演示", "السلام", "🐝", "Hello Kitty",
        "Help desk best practices",
        "Give peace a chance", "Why is the sky blue?", "How do volcanoes work?", "make a deck on onboarding",
        "I need a presentation about bees",
        "Children's rights, for teachers, 20 minutes", "hello, I want to talk about cats",
        "can you make a presentation about bees?", "Series A fundraising",
        "could you create a 10-minute deck on solar power for kids?", "Yes Minister, the series",
        "Present perfect tense",
    ])
    func takesATopic(_ text: String) throws {
        #expect(try kind(text, .provideGreeting) == .submitInitialTopic)
    }

    @Test(arguments: [
        "hi", "Hello!", "hey there", "help", "help me please", "thanks", "what can you do?", "how does this work?",
        "who are you?", "can you help me?", "I need a presentation",
        "yes", "ok", "start", "good morning", "???", "...", "what is a strawman?", "do you speak German?",
        "how do I start?", "can you make presentations?", "hola", "bonjour", "",
    ])
    func doesNotMistakeCourtesyForATopic(_ text: String) throws {
        #expect(try kind(text, .provideGreeting) == .askHelpOrQuestion)
    }

    @Test func extractsTheTopicOfARequest() throws {
        #expect(try intent("can you make a presentation about bees?", .provideGreeting).extractedInfo == "bees")
        #expect(
            try intent("I need a presentation about The Great Gatsby", .provideGreeting).extractedInfo
                == "The Great Gatsby"
        )
    }

    @Test func keepsEverythingWhereMoreIsSaidThanTheTopic() throws {
        #expect(try intent("could you make a 10-minute talk on bees for kids?", .provideGreeting).extractedInfo == nil)
        #expect(try intent("Krishna", .provideGreeting).extractedInfo == nil)
    }

    // MARK: Answers

    @Test(arguments: [
        "Children, 10 min", "skip", "you decide", "just go ahead", "can you decide?",
        "managers, 20 minutes, they should approve it", "1. kids 2. ten minutes 3. joy", "I don't know",
        "How to save water is what they should learn", "is 10 minutes ok?", "children maybe 10 minutes?",
        "they should remember that bees are important", "ok", "yes", "It is about 15 minutes",
        "let's do 20 minutes instead", "let's do managers instead", "instead of kids, teachers", "surprise me",
        "बच्चे, 10 मिनट", "experts", "no pictures, please",
    ])
    func takesAnswers(_ text: String) throws {
        #expect(try kind(text, .askClarifyingQuestions) == .submitClarificationAnswers)
    }

    @Test(arguments: [
        "what do you mean by audience?", "why do you ask?", "what?", "help", "how many slides will there be?", "wait",
        "what happens next?", "start over", "thanks", "hi", "what is a strawman?",
        "do I have to answer everything?", "can you explain what you mean?", "I don't understand the question",
        "how long does it take?",
    ])
    func answersQuestionsOnTheWay(_ text: String) throws {
        #expect(try kind(text, .askClarifyingQuestions) == .askHelpOrQuestion)
    }

    // MARK: Change of topic

    @Test(arguments: [
        ("actually let's do bees instead", "bees"), ("forget that, new topic: volcanoes", "volcanoes"),
        ("start over with the history of tea", "the history of tea"), ("new topic: cars", "cars"),
        ("change the topic to dogs", "dogs"), ("I changed my mind, I want to talk about cats", "cats"),
        ("New topic: भारत", "भारत"), ("let's start over with React vs Vue", "React vs Vue"),
        ("can we switch the topic to solar power?", "solar power"), ("forget it, let's do penguins", "penguins"),
    ])
    func readsTheNewTopic(_ text: String, _ topic: String) throws {
        for state in WorkflowState.allCases where state != .provideGreeting {
            let intent = try intent(text, state)
            #expect(intent.kind == .changeTopic, "\(state)")
            #expect(intent.extractedInfo == topic, "\(state)")
        }
    }

    @Test(arguments: [
        "let's do 12 slides instead", "managers instead", "make it 20 minutes instead",
        "use a table on slide 3 instead", "let's do a timeline instead", "start over", "for kids instead of adults",
    ])
    func doesNotDiscardWorkForAParameter(_ text: String) throws {
        for state in WorkflowState.allCases where state != .provideGreeting {
            #expect(try kind(text, state) != .changeTopic, "\(state)")
        }
    }

    // MARK: Approval

    static let approvals = [
        "yes", "Yes!", "yes please", "YES", "ok", "okay", "looks good", "looks good, go ahead", "perfect",
        "sounds great let's do it", "not bad, go on", "👍", "go ahead", "go ahead and build it", "build it",
        "approved!", "I approve", "accept", "LGTM", "fine by me", "no problem, go ahead", "no changes needed",
        "great, thanks", "yes, thank you", "sure", "continue", "proceed", "ja", "ja, bitte", "sieht gut aus",
        "sí, adelante", "perfecto",
        "oui, parfait", "d'accord", "Yes, generate the slides", "I love it", "looks perfect to me",
        "all good, please continue", "do it", "let's go", "that works for me", "exactly, go for it",
        "Sounds good to me!",
    ]

    @Test(arguments: approvals)
    func acceptsAClearYes(_ text: String) throws {
        #expect(try kind(text, .createConfirmationPlan) == .acceptPlan)
        #expect(try kind(text, .generateStrawman) == .acceptStrawman)
        #expect(try kind(text, .refineStrawman) == .acceptStrawman)
    }

    /// Nothing here may ever start a build, in any state.
    static let noApprovals = [
        "yes but make it 12 slides", "don't build it yet", "no, more about risk", "make it shorter", "generate",
        "make it", "how do you generate the slides?", "ok?", "yes?", "yes, but shorter",
        "looks good but remove the agenda",
        "wait", "not yet", "yes, if it is for children", "hmm", "good start", "ok make it", "I don't approve",
        "I can't approve this", "don't do it", "do it with 5 slides", "is this good?", "yes I have a question",
        "yes and no", "yes, no",
        "go back", "proceed with caution", "all good except the length", "good, but not great", "ok, tell me more",
        "not good", "no good", "never", "perfect but remove slide 4", "yes to the first, no to the second",
        "I would love it if it was shorter",
        "Looks great! One question: how long will it take?", "can you explain the plan?", "what happens if I say yes?",
        "say yes", "should I accept?", "before you go ahead, add a slide about cost", "go ahead with slide 3",
        "approve it later",
        "it would be perfect with pictures", "almost perfect", "ok so what now", "generate a new plan",
        "build something else", "create", "make the slides", "make it more fun", "great idea but no", "nein", "no",
        "nope", "non", "noch nicht",
        "todavía no", "pas encore", "good morning", "thanks", "hello", "👎", "lol", "ok hold on",
        "sure, but who are you?", "yes. add a slide about bees", "go to slide 3", "I'm not happy with it",
        "looks goodish", "is it ok?", "okay, 12 slides",
        "that's not right", "correct slide 3", "exactly 10 slides", "fine tune it", "super short please", "go slower",
        "continue the story on slide 4", "start", "ready?", "yes yes but no", "kind of good", "maybe yes", "I guess",
        "if you think it's good",
    ]

    @Test(arguments: noApprovals)
    func neverBuildsOnAnythingElse(_ text: String) throws {
        for state in WorkflowState.allCases {
            let kind = try kind(text, state)
            #expect(kind != .acceptPlan && kind != .acceptStrawman, "\(state): \(kind)")
        }
    }

    @Test(arguments: approvals)
    func thanksAfterTheDeckChangeNothing(_ text: String) throws {
        #expect(try kind(text, .contentGeneration) == .askHelpOrQuestion)
    }

    @Test(arguments: ["हाँ", "好的", "نعم", "да", "はい", "sim"])
    func knowsYesInOtherLanguages(_ text: String) throws {
        #expect(try kind(text, .createConfirmationPlan) == .acceptPlan)
    }

    @Test func takesTheNextPresentationAfterADeck() throws {
        for text in [
            "make a presentation about cats", "now make one about cats", "I want a new presentation about cats",
        ] {
            let intent = try intent(text, .contentGeneration)
            #expect(intent.kind == .changeTopic)
            #expect(intent.extractedInfo == "cats")
        }
    }

    @Test func asksRatherThanGuesses() throws {
        #expect(try kind("no, go ahead", .createConfirmationPlan) == .askHelpOrQuestion)
        #expect(try kind("fine, but who is the audience?", .createConfirmationPlan) == .askHelpOrQuestion)
        #expect(
            try kind("It's a new presentation about our product", .askClarifyingQuestions)
                == .submitClarificationAnswers
        )
        #expect(try kind("we don't need slide 3", .generateStrawman) == .submitRefinementRequest)
        #expect(try kind("is it possible to add a slide about wax?", .generateStrawman) == .submitRefinementRequest)
    }

    // MARK: Plan

    @Test(arguments: [
        "yes but make it 12 slides", "12 slides", "can you make it 12 slides?", "make it shorter", "too long",
        "for managers instead", "use a formal tone", "the audience are experts", "more about his childhood",
        "add a section about costs", "half an hour",
        "yes, but shorter", "two more slides", "looks good but remove the agenda", "how about 10 slides?",
        "could it be longer?", "do it with 5 slides", "let's go with 10 slides", "that's great but I need more humour",
        "I want more data",
    ])
    func readsAChangedParameter(_ text: String) throws {
        #expect(try kind(text, .createConfirmationPlan) == .changeParameter)
    }

    @Test(arguments: [
        "no, more about risk", "I don't like it", "no, it should begin with the story", "that's not what I want",
        "this plan is boring", "no, without the agenda",
    ])
    func readsARejection(_ text: String) throws {
        #expect(try kind(text, .createConfirmationPlan) == .rejectPlan)
    }

    @Test(arguments: [
        "don't build it yet", "wait", "how many slides?", "why 7 slides?", "what is a strawman?", "no", "thanks", "hmm",
        "generate", "make it", "can you explain the plan?", "what happens next?", "I'm not sure", "who are you?",
        "is this good?", "start over",
    ])
    func answersAboutThePlan(_ text: String) throws {
        #expect(try kind(text, .createConfirmationPlan) == .askHelpOrQuestion)
    }

    // MARK: Outline and deck

    @Test(arguments: [
        "add a slide about the flute", "make slide 3 more visual", "remove slide 2", "make it 5 minutes",
        "can you add a slide about pricing?", "perfect but remove slide 4", "use a table on slide 3 instead",
        "slide 3 is boring", "swap slides 2 and 3",
        "make it shorter", "too long", "could slide 3 be a table?", "what about a slide on pricing?",
        "change the title to Honey", "rename slide 2 to Hello", "yes, but add a quote", "make it for managers",
        "slide 4 should be a comparison", "split slide 5",
        "more fun please", "merge slides 3 and 4", "move slide 2 to the end", "add speaker notes to slide 2",
        "delete the last slide", "add a point about honey to slide 3", "would you remove the agenda?",
    ])
    func readsARefinement(_ text: String) throws {
        for state in [WorkflowState.generateStrawman, .refineStrawman, .contentGeneration] {
            #expect(try kind(text, state) == .submitRefinementRequest, "\(state)")
        }
    }

    @Test(arguments: [
        "can I change the order?", "how do I add a slide?", "what is on slide 3?", "don't remove slide 3",
        "don't build it yet", "thanks", "generate", "make it", "how long will it take?", "I like slide 3", "no",
        "is slide 2 really needed?", "can I print it?", "bye", "hello",
        "what does slide 3 mean?", "start over", "why is slide 2 about risk?",
    ])
    func answersAboutTheOutline(_ text: String) throws {
        for state in [WorkflowState.generateStrawman, .refineStrawman, .contentGeneration] {
            #expect(try kind(text, state) == .askHelpOrQuestion, "\(state)")
        }
    }

    @Test func confidenceIsAProbability() throws {
        for text in Self.approvals + Self.noApprovals {
            for state in WorkflowState.allCases {
                #expect((0...1).contains(try intent(text, state).confidence))
            }
        }
    }
}
