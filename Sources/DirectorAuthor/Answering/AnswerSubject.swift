import DirectorCore
import DirectorSessions

/// Something people ask about, and what we say to it.
struct AnswerSubject: Sendable {
    private let signs: [String]
    let answer: @Sendable (AuthorBrief) -> String

    func isMeant(by question: TokenizedText) -> Bool { question.contains(anyOf: signs) }

    /// More special subjects first.
    static let all: [AnswerSubject] = [
        AnswerSubject(signs: [
            "system prompt", "your prompt", "your instructions", "api key", "source code", "password", "which model",
            "what model", "llm", "gpt", "chatgpt", "claude", "gemini", "openai",
        ]) { _ in
            "I am Director, a program that prepares presentations with you; about my inner workings I have nothing to tell that would help your talk."
        },
        AnswerSubject(signs: ["strawman", "straw man", "strawmen", "outline mean", "is an outline", "is the outline"]) {
            _ in
            "A strawman is a first outline, slide by slide: a title, a few key points and an idea for the picture, made to be pulled apart and improved before anything is written out. When you accept it, I write the finished deck from it."
        },
        AnswerSubject(signs: ["fill in", "fill ins", "placeholders", "placeholder"]) { _ in
            "“Fill in” marks what only you can know: a figure, a name, a story. I never make up facts, so the finished slides show clearly what is still yours to add."
        },
        AnswerSubject(signs: [
            "is the plan", "is a plan", "the plan mean", "confirmation plan", "the plan for",
            "difference between the plan",
        ]) { _ in
            "The plan says how many slides there will be, for whom, and on which assumptions. Nothing is built before you accept it, and you can change every line of it."
        },
        AnswerSubject(signs: ["mean by audience", "the audience", "audience mean", "what audience", "by audience"]) {
            brief in
            brief.state == .askClarifyingQuestions || brief.state == .provideGreeting
                ? "The audience is whoever will sit in front of you: their age, their job, how much they already know. It decides words, examples and length; “my team” or “parents of first graders” is enough."
                : "The audience is set to \(brief.strawman?.targetAudience ?? BriefReader.read(brief).audienceLabel). If that is wrong, tell me who will listen."
        },
        AnswerSubject(signs: [
            "print", "pdf", "export", "download", "powerpoint", "pptx", "keynote", "google slides", "save it",
            "save as", "offline",
        ]) { brief in
            (brief.deck.map { "The deck is at \($0.url). " } ?? "Once the deck is built you get a link to it. ")
                + "Open it in the browser and print it: there you can choose paper or “Save as PDF”, one slide per page."
        },
        AnswerSubject(signs: [
            "share", "send it", "link", "where is my", "where is the deck", "where can i see", "where do i find",
            "show me the deck", "url",
        ]) { brief in
            brief.deck.map {
                "Your deck with \($0.slideCount) slides is at \($0.url); whoever has the link can read it."
            }
                ?? "There is no finished deck yet; when it is built you get a link that you can open, print and pass on."
        },
        AnswerSubject(signs: [
            "lost", "close the page", "close this", "come back", "continue later", "refresh", "saved",
            "reload",
        ]) { _ in
            "Everything you said and everything agreed is kept: you can close the page and go on later where we stopped."
        },
        AnswerSubject(signs: [
            "how long does", "how long will", "how long do you", "how fast", "take long", "how much time do you",
        ]) { _ in
            "Questions, plan and outline are there at once, and the finished deck takes only moments. The time goes into your own thoughts about it."
        },
        AnswerSubject(signs: [
            "how many slides", "number of slides", "many slides", "so many slides", "so few slides", "a limit",
            "slide limit", "maximum", "how many pages",
        ]) { brief in
            if let strawman = brief.strawman {
                return
                    "The outline has \(strawman.slides.count) slides for about \(strawman.presentationDuration) minutes."
            }
            if let plan = brief.plan {
                return
                    "The plan has \(plan.proposedSlideCount) slides. The rule behind it: a third of the minutes, plus opening and closing."
            }
            return
                "As a rule I take a third of your minutes plus two slides for opening and closing: 15 minutes give 7 slides. If you name a number, I take that."
        },
        AnswerSubject(signs: ["how many minutes", "how long is", "how long should", "duration", "how long can"]) {
            brief in
            if let strawman = brief.strawman {
                return
                    "It is planned for about \(strawman.presentationDuration) minutes; say “make it 20 minutes” to change that."
            }
            return
                "As long as you are given: tell me the minutes, and I choose the slides to fit, about three minutes each."
        },
        AnswerSubject(signs: [
            "happens next", "happens now", "happens then", "what next", "what now", "next step", "do i do now",
            "should i do", "happens after", "happens when", "happens if i accept", "go from here",
        ]) { brief in
            switch brief.state {
            case .provideGreeting:
                "First you name a subject; then I ask a few questions, make a plan, an outline, and in the end the deck."
            case .askClarifyingQuestions:
                "With your answers I make a plan: number of slides, structure, assumptions. You can accept or change it."
            case .createConfirmationPlan:
                "When you accept the plan, I write an outline, slide by slide, which we can shape together before the deck is made."
            case .generateStrawman, .refineStrawman:
                "When you accept the outline, I write every slide with notes for you and give you the link to the finished deck."
            case .contentGeneration:
                "Open the deck, fill in the marked places, and rehearse it once aloud with the notes."
            }
        },
        AnswerSubject(signs: ["undo", "go back", "previous version", "take back"]) { _ in
            "There is no undo, but every change can be reversed by another: “remove slide 4”, “rename slide 2 to …”, “move slide 5 to position 3”."
        },
        AnswerSubject(signs: [
            "can i change", "can i edit", "can i still", "can i add", "can i remove", "can i move", "change it later",
            "edit it", "change something", "make changes", "change the", "can we change", "is it possible to change",
            "can it be changed", "change slides", "change anything",
        ]) { _ in
            "Yes, at every step. In the outline you can add, remove, move, merge, split and rename slides, make one more visual, a table, a comparison, a timeline or a quote, and change length, audience and tone; just say it, with the slide number if you like."
        },
        AnswerSubject(signs: ["pictures", "images", "photos", "illustrations", "graphics", "logo", "charts"]) { _ in
            "I do not draw pictures: each slide that needs one gets a brief that says what it should achieve, show and look like, and a quiet placeholder of the right shape until you put yours in."
        },
        AnswerSubject(signs: ["speaker notes", "notes"]) { _ in
            "Every slide of the finished deck has notes for you: what to say, how long it may take, and what is still to be filled in. You can add more with “add speaker notes to slide 3: …”."
        },
        AnswerSubject(signs: [
            "colour", "colours", "color", "colors", "theme", "font", "fonts", "design", "template", "style",
        ]) { brief in
            brief.strawman.map {
                "The look is set to: \($0.overallTheme). Tell me a tone, such as playful, formal or inspiring, and it follows."
            }
                ?? "The look follows audience and tone; tell me a tone, such as playful, formal or inspiring."
        },
        AnswerSubject(signs: [
            "language", "languages", "german", "spanish", "french", "hindi", "chinese", "arabic", "translate",
        ]) { _ in
            "Your subject, your titles and everything you write stay in your language and script, exactly as you typed them; my own wording around them is English."
        },
        AnswerSubject(signs: ["upload", "file", "files", "attach", "attachment", "document"]) { _ in
            "I do not read files; tell me the two or three points from it that matter, and they go into the outline."
        },
        AnswerSubject(signs: ["cost", "price", "free", "pay", "subscription"]) { _ in
            "Working with me here costs you nothing but a little time."
        },
        AnswerSubject(signs: [
            "who are you", "what are you", "your name", "are you a", "are you an", "are you human", "who made you",
            "who is this", "about you", "wer bist du", "quién eres", "qui es tu",
        ]) { _ in
            "I am Director: I turn a subject into a presentation by talking with you, from the first question to the finished deck."
        },
        AnswerSubject(signs: [
            "what can you do", "can you do", "how does this work", "how does it work", "how do you work",
            "what is this", "how do i start", "how do i begin", "how to start", "can you help", "help me",
            "how it works", "instructions", "explain this", "what do you do", "how do i use",
        ]) { _ in
            "I turn a subject into a presentation: you name the subject, I ask a few questions, you agree to a plan, then we shape the outline slide by slide until you want the finished deck."
        },
        AnswerSubject(signs: [
            "why do you ask", "why so many questions", "why questions", "do i have to answer", "must i answer",
            "have to answer", "why do you need", "why do you want",
        ]) { _ in
            "The answers decide how many slides there are and what they say; a talk for children is built differently from one for a board. You may skip any of them."
        },
        AnswerSubject(signs: ["takeaway", "one thing to remember", "key message", "purpose"]) { _ in
            "It is the one sentence your listeners should still know a week later; it decides what stays in when time gets short, and it closes the talk."
        },
        AnswerSubject(signs: [
            "how do you generate", "how do you make", "how do you create", "how do you build", "how do you write",
            "how are the slides", "where do you get", "do you know facts", "make things up", "invent",
        ]) { _ in
            "I build the slides from what you tell me and from structures that suit audience and purpose. I never make up facts or figures: what only you can know is marked as a place to fill in."
        },
        AnswerSubject(signs: ["understand", "what do you mean", "explain"]) { brief in
            switch brief.state {
            case .provideGreeting: "Simply name what your presentation is about; one word is enough."
            case .askClarifyingQuestions:
                "The questions only help me to fit the talk to your listeners: who they are, how much time you have, what should stay. A few words for each are plenty."
            case .createConfirmationPlan:
                "The plan is a promise about length and structure, with the assumptions I made. If one of them is wrong, say so and I plan anew."
            case .generateStrawman, .refineStrawman:
                "Each entry of the outline is one slide: its title says the message, the points what belongs on it."
            case .contentGeneration:
                "The link leads to the finished slides; places marked as “Fill in” wait for your facts."
            }
        },
        AnswerSubject(signs: ["slide"]) { brief in
            guard let strawman = brief.strawman else {
                return "The slides come with the outline, after the plan is accepted."
            }
            let titles = strawman.slides.prefix(12).map { "\($0.slideNumber). \($0.title.shortened(to: 60))" }.joined(
                separator: "; "
            )
            return "These are the slides: " + titles + (strawman.slides.count > 12 ? " …" : ".")
        },
    ]
}
