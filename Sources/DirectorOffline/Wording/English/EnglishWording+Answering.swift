import DirectorCore
import DirectorLanguage

extension EnglishWording {
    func answer(_ subject: AnswerSubject, _ facts: AnswerFacts) -> String {
        switch subject {
        case .inside:
            return
                "I am Director, a program that prepares presentations with you; about my inner workings I have nothing to tell that would help your talk."
        case .strawman:
            return
                "A strawman is a first outline, slide by slide: a title, a few key points and an idea for the picture, made to be pulled apart and improved before anything is written out. When you accept it, I write the finished deck from it."
        case .fillIn:
            return
                "“Fill in” marks what only you can know: a figure, a name, a story. I never make up facts, so the finished slides show clearly what is still yours to add."
        case .plan:
            return
                "The plan says how many slides there will be, for whom, and on which assumptions. Nothing is built before you accept it, and you can change every line of it."
        case .audience:
            return facts.state == .askClarifyingQuestions || facts.state == .provideGreeting
                ? "The audience is whoever will sit in front of you: their age, their job, how much they already know. It decides words, examples and length; “my team” or “parents of first graders” is enough."
                : "The audience is set to \(facts.audience). If that is wrong, tell me who will listen."
        case .export:
            return (facts.deck.map { "The deck is at \($0.url). " } ?? "Once the deck is built you get a link to it. ")
                + "Open it in the browser and print it: there you can choose paper or “Save as PDF”, one slide per page."
        case .link:
            return facts.deck.map {
                "Your deck with \(slides($0.slideCount)) is at \($0.url); whoever has the link can read it."
            } ?? "There is no finished deck yet; when it is built you get a link that you can open, print and pass on."
        case .safety:
            return
                "Everything you said and everything agreed is kept: you can close the page and go on later where we stopped."
        case .speed:
            return
                "Questions, plan and outline are there at once, and the finished deck takes only moments. The time goes into your own thoughts about it."
        case .slideCount:
            if let count = facts.outlineSlides, let length = facts.outlineMinutes {
                return "The outline has \(slides(count)) for about \(minutes(length))."
            }
            if let count = facts.planSlides {
                return
                    "The plan has \(slides(count)). The rule behind it: a third of the minutes, plus opening and closing."
            }
            return
                "As a rule I take a third of your minutes plus two slides for opening and closing: 15 minutes give 7 slides. If you name a number, I take that."
        case .duration:
            return facts.outlineMinutes.map {
                "It is planned for about \(minutes($0)); say “make it 20 minutes” to change that."
            }
                ?? "As long as you are given: tell me the minutes, and I choose the slides to fit, about three minutes each."
        case .next:
            return switch facts.state {
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
        case .undo:
            return
                "There is no undo, but every change can be reversed by another: “remove slide 4”, “rename slide 2 to …”, “move slide 5 to position 3”."
        case .changes:
            return
                "Yes, at every step. In the outline you can add, remove, move, merge, split and rename slides, make one more visual, a table, a comparison, a timeline or a quote, and change length, audience and tone; just say it, with the slide number if you like."
        case .pictures:
            return
                "I do not draw pictures: each slide that needs one gets a brief that says what it should achieve, show and look like, and a quiet placeholder of the right shape until you put yours in."
        case .notes:
            return
                "Every slide of the finished deck has notes for you: what to say, how long it may take, and what is still to be filled in. You can add more with “add speaker notes to slide 3: …”."
        case .design:
            return facts.theme.map {
                "The look is set to: \($0). Tell me a tone, such as playful, formal or inspiring, and it follows."
            } ?? "The look follows audience and tone; tell me a tone, such as playful, formal or inspiring."
        case .language:
            return
                "I write English, German, Spanish and French, in the language of your subject. In any other language your subject, your titles and everything you write stay exactly as you typed them, and my own words around them are English."
        case .files:
            return
                "I do not read files; tell me the two or three points from it that matter, and they go into the outline."
        case .cost: return "Working with me here costs you nothing but a little time."
        case .who:
            return
                "I am Director: I turn a subject into a presentation by talking with you, from the first question to the finished deck."
        case .howItWorks:
            return
                "I turn a subject into a presentation: you name the subject, I ask a few questions, you agree to a plan, then we shape the outline slide by slide until you want the finished deck."
        case .whyQuestions:
            return
                "The answers decide how many slides there are and what they say; a talk for children is built differently from one for a board. You may skip any of them."
        case .takeaway:
            return
                "It is the one sentence your listeners should still know a week later; it decides what stays in when time gets short, and it closes the talk."
        case .method:
            return
                "I build the slides from what you tell me and from structures that suit audience and purpose. I never make up facts or figures: what only you can know is marked as a place to fill in."
        case .understanding:
            return switch facts.state {
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
        case .slides:
            return facts.titles.map { "These are the slides: \($0)" }
                ?? "The slides come with the outline, after the plan is accepted."
        }
    }

    func nextStep(_ facts: AnswerFacts) -> String {
        switch facts.state {
        case .provideGreeting:
            return
                "To begin, tell me the subject, and if you like for whom and how long: “Bees, for children, 10 minutes”."
        case .askClarifyingQuestions:
            return "To go on, answer the questions above in any order, or write “you decide”; then I make a plan."
        case .createConfirmationPlan:
            let count = facts.planSlides.map { " with \(slides($0))" } ?? ""
            return
                "The plan\(count) is waiting: accept it with the button, or tell me what to change, for example “12 slides” or “more about …”."
        case .generateStrawman, .refineStrawman:
            let count = facts.outlineSlides.map { " with \(slides($0))" } ?? ""
            return
                "The outline\(count) is waiting: accept it with the button to get the finished deck, or tell me what to change, for example “make slide 2 more visual”."
        case .contentGeneration:
            return
                "Your deck is ready. You can still ask for changes, for example “add a slide about …”, or write “new topic:” and a subject."
        }
    }

    func misfit(_ misfit: Misfit, _ facts: AnswerFacts) -> String {
        switch misfit {
        case .otherSubject:
            "We are in the middle of \(facts.subject.map(quoted) ?? "another presentation"). To change to another subject, write “new topic:” and what it is."
        case .answersTooEarly: "I have not asked anything yet, because I do not know the subject."
        case .answersTooLate: "The questions are already answered; I can still take it in as a change."
        case .noPlan: "There is no plan yet to decide on."
        case .planDone: "The plan has been carried out already; changes now go into the outline."
        case .noOutline: "There is no outline yet that could be turned into a deck."
        case .outlineAgreed: "The outline is agreed already."
        case .noOutlineToChange:
            "There is no outline yet that could be changed; your wish is best told as part of the plan."
        case .nothingToChange: "I could not see what to change in the outline."
        case .help: "I am here to help."
        case .planButton(let exists):
            exists
                ? "That button belongs to an earlier plan; nothing was built a second time."
                : "That button belongs to a plan, and there is none at the moment."
        case .outlineButton(let exists):
            exists
                ? "That button belongs to an earlier outline; nothing was built a second time."
                : "That button belongs to an outline, and there is none at the moment."
        case .deckButton(let exists):
            exists
                ? "That button belongs to an earlier deck; the deck was not changed."
                : "That button belongs to a finished deck, and there is none yet."
        }
    }

    func reaction(_ reaction: Reaction, _ facts: AnswerFacts) -> String {
        switch reaction {
        case .thanks: "You are welcome."
        case .greeting: "Nice to see you."
        case .overview:
            "I turn a subject into a presentation in four steps: you name the subject, I ask a few questions, you agree to a plan, then we shape the outline slide by slide until you want the finished deck."
        case .praise: "Good to hear. If that means go ahead, press the button or write “yes”."
        case .refusal:
            "All right, nothing was changed or built. What should be different: the length, the audience, or the content?"
        case .patience: "Take your time: nothing is built before you say so, and everything you said is kept."
        case .freshStart:
            "We can start with another subject at any time: write “new topic:” and what it is. What we have now is replaced then."
        case .agreement: "Good to hear."
        case .paceOfSlides:
            "A third of the minutes, plus opening and closing, gives a pace people can follow; if you name another number, I take that."
        case .unclear: unclear(facts)
        case .unknown:
            "I cannot answer \(quoted(facts.said)) from what I know; I prepare presentations and work with what you tell me."
        case .echo: "To answer you:"
        }
    }

    private func unclear(_ facts: AnswerFacts) -> String {
        switch facts.state {
        case .provideGreeting: "I am not sure what \(quoted(facts.said)) is about."
        case .askClarifyingQuestions: "I am not sure how to take \(quoted(facts.said)) as an answer."
        case .createConfirmationPlan, .generateStrawman, .refineStrawman:
            "I am not sure whether \(quoted(facts.said)) is a yes or a change, so nothing was built and nothing changed. “Yes” is enough if you agree."
        case .contentGeneration: "I am not sure what \(quoted(facts.said)) should change, so the deck stays as it is."
        }
    }
}
