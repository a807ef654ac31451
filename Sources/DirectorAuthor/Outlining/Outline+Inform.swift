/// The big picture first, then the parts, then what it means for the listeners.
extension Outline {
    static func inform(_ brief: PresentationBrief) -> Outline {
        let name = brief.subject.nameOrThis
        let who = brief.address
        return Outline(
            parts: ["The big picture", "The parts", "What it means", "What comes next"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [.say("What it is, why it matters")],
                narrative: "Make \(who) curious about something they thought they knew.",
                notes: "Begin with a surprising detail or a question. Fill in: that detail, your name.",
                visual: ("Raise interest", "One unusual view of \(name)")
            ),
            summary: SlideIdea(
                1,
                part: 0,
                "The essentials in one minute",
                .bullets,
                [
                    .ask("What it is about", "The subject in one sentence"),
                    .ask("What matters to you", "What it changes for \(who)"),
                    .ask("What is open", "The point nobody knows yet"),
                    .ask("What we suggest", "What should follow from it"),
                ],
                narrative: "The whole message on one slide.",
                notes: "Fill in: one line for each point."
            ),
            ideas: informPicture(brief) + informParts(brief) + informMeaning(brief) + informNext(brief),
            closing: SlideIdea(
                0,
                part: 3,
                "What to remember",
                .closing,
                [
                    brief.takeaway.map { .say("The one thing", $0.sentenceCased.shortened(to: 120)) }
                        ?? .ask("The one thing", "The one sentence \(who) should remember"),
                    .ask("Where to find out more", "One source to start with"), .say("Your questions"),
                ],
                narrative: "One sentence instead of a summary.",
                notes: "Say the sentence, then open the discussion. Fill in: sentence and source."
            )
        )
    }

    private static func informPicture(_ brief: PresentationBrief) -> [SlideIdea] {
        let verb = brief.subject.isPlural ? "matter" : "matters"
        let why = brief.subject.canBeSubject ? "Why \(brief.subject.nameOrThis) \(verb)" : "Why it matters"
        return [
            SlideIdea(
                1,
                part: 0,
                why,
                .pointsWithPicture,
                [
                    .ask("Where it touches our lives", "A situation everyone knows"),
                    .ask("What depends on it", "What would be missing without it"),
                    .ask("Why now", "Why it is worth talking about today"),
                ],
                narrative: "First the reason to listen.",
                notes: "Tell a small experience of your own. Fill in: the experience.",
                visual: ("Bring the subject close", "An everyday situation that shows it")
            ),
            SlideIdea(
                3,
                part: 0,
                "In one picture: how it all fits together",
                .diagram,
                [
                    .ask("The centre", "What everything turns around"),
                    .ask("What belongs to it", "The parts around it"),
                    .ask("What is often confused with it", "What does not belong to it"),
                ],
                narrative: "A map for everything that follows.",
                notes: "Walk around the picture once. Fill in: the parts.",
                visual: ("Give an overview", "The centre with its parts around it")
            ),
            SlideIdea(
                7,
                part: 0,
                "What many believe, and what is right",
                .comparison("Many believe", "In fact"),
                [
                    .ask("The most popular error", "What nearly everybody believes"),
                    .ask("A half truth", "Something that is only half true"),
                    .ask("Something hardly known", "Something hardly anybody knows"),
                ],
                narrative: "Surprise opens ears.",
                notes: "Let them guess first. Fill in: errors and facts with sources."
            ),
        ]
    }

    private static func informParts(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                2,
                part: 1,
                "Three things to know",
                .threePanels,
                [
                    .ask("The first: the basis", "What everything rests on"),
                    .ask("The second: the special part", "What makes it special"),
                    .ask("The third: the surprise", "What nobody expects"),
                ],
                narrative: "Three parts, each with one message.",
                notes: "One minute each. Fill in: one sentence and one picture for each.",
                visual: ("Give each part its picture", "Three panels of equal size")
            ),
            SlideIdea(
                5,
                part: 1,
                "How it came to be",
                .timeline,
                [
                    .ask("The beginning", "When and where it began"), .ask("The breakthrough", "What made it known"),
                    .ask("Today", "Where it stands today"),
                ],
                narrative: "The past as far as it explains the present.",
                notes: "Choose turning points, not anniversaries. Fill in: three stations with dates.",
                visual: ("Show the development", "A line with three stations")
            ),
            SlideIdea(
                6,
                part: 1,
                "The figures worth knowing",
                .figures,
                [
                    .ask("How much", "How much or how many, with source"), .ask("How fast", "How it changes"),
                    .ask("Compared with", "A comparison everyone can picture"),
                ],
                narrative: "Few figures, each with a comparison.",
                notes: "Turn each figure into a picture. Fill in: figures and sources.",
                visual: ("Make size tangible", "Three large figures, each with a comparison")
            ),
            SlideIdea(
                4,
                part: 1,
                "An example makes it concrete",
                .pointsWithPicture,
                [
                    .ask("Who or where", "A person or place"), .ask("What happened", "What happened"),
                    .ask("What it shows", "What can be learned from it"),
                ],
                narrative: "One example is worth ten definitions.",
                notes: "Choose an example you know first-hand. Fill in: the example.",
                visual: ("Make it concrete", "A photo of the example")
            ),
            SlideIdea(
                10,
                part: 1,
                "Who has a part in it",
                .table(["Who", "What they want", "What they do"]),
                [
                    .ask("Those who drive it", "The driving force"), .ask("Those who use it", "The users"),
                    .ask("Those who are sceptical", "The sceptics"),
                ],
                narrative: "Behind every subject there are people.",
                notes: "Treat all sides fairly. Fill in: who, and their interests.",
                visual: ("Show the people behind it", "A table with three rows: who, aim, deed")
            ),
            SlideIdea(
                11,
                part: 1,
                "How it works",
                .steps,
                [
                    .ask("It starts with", "How it begins"), .ask("Then", "What follows"),
                    .ask("In the end", "What comes out"),
                ],
                narrative: "The mechanism in three steps.",
                notes: "Use a comparison from daily life. Fill in: the steps.",
                visual: ("Explain the mechanism", "Three steps with arrows")
            ),
        ]
    }

    private static func informMeaning(_ brief: PresentationBrief) -> [SlideIdea] {
        let who = brief.address
        return [
            SlideIdea(
                3,
                part: 2,
                "What it means for \(who == "the audience" ? "you" : who)",
                .bullets,
                [
                    .ask("In everyday life", "What changes in everyday life"),
                    .ask("For the purse", "What it means for time or money"),
                    .ask("For decisions ahead", "Which decision it affects"),
                ],
                narrative: "From the subject to the people in the room.",
                notes: "Look at people when you say it. Fill in: one sentence for each."
            ),
            SlideIdea(
                8,
                part: 2,
                "What speaks for it, what against",
                .twoColumns("For", "Against"),
                [
                    .ask("The strongest argument for it", "The strongest argument for it"),
                    .ask("A quiet advantage", "An advantage few think of"),
                    .ask("The strongest argument against it", "The strongest argument against it"),
                    .ask("An open question", "Something nobody can answer yet"),
                ],
                narrative: "Both sides, so that everyone can judge.",
                notes: "Say where you stand, and why. Fill in: arguments."
            ),
            SlideIdea(
                12,
                part: 2,
                "How it has developed",
                .pointsWithChart,
                [
                    .ask("The direction", "Up, down or sideways, and since when"),
                    .ask("The reason", "What is behind it"),
                ],
                narrative: "One chart, one message.",
                notes: "Explain the axes first. Fill in: data and source.",
                visual: ("Show the development", "A line over the years, turning points marked")
            ),
            SlideIdea(
                13,
                part: 2,
                "A voice from the field",
                .quote,
                [.ask("Someone who knows it", "A sentence from somebody who knows the subject well")],
                narrative: "Another voice for a moment.",
                notes: "Read it slowly. Fill in: sentence, name, source."
            ),
        ]
    }

    private static func informNext(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                5,
                part: 3,
                "What you can do now",
                .bullets,
                [
                    .ask("Today", "Something that takes only a moment"),
                    .ask("This week", "Something to try this week"), .ask("In the long run", "A habit or a decision"),
                ],
                narrative: "Knowledge wants to become action.",
                notes: "Offer one very small step. Fill in: three suggestions."
            ),
            SlideIdea(
                9,
                part: 3,
                "Where it is heading",
                .pointsWithPicture,
                [
                    .ask("What is likely", "What is likely to come"),
                    .ask("What is possible", "What could also happen"),
                    .ask("What we can influence", "What depends on us"),
                ],
                narrative: "A look ahead without a crystal ball.",
                notes: "Separate what is known from what is guessed. Fill in: three outlooks.",
                visual: ("Look ahead", "A horizon, wide and open")
            ),
            SlideIdea(
                14,
                part: 3,
                "Questions people often ask",
                .bullets,
                [
                    .ask("The question everyone asks", "The question that always comes, and the answer"),
                    .ask("The question nobody dares to ask", "The question nobody dares to ask"),
                    .ask("The question you like best", "Your favourite question"),
                ],
                narrative: "Answer before they ask.",
                notes: "Fill in: questions and answers."
            ),
            SlideIdea(
                15,
                part: 3,
                "Chances and risks in four fields",
                .matrix(across: "How likely", up: "How important"),
                [
                    .ask("Unlikely but important", "Something to be prepared for"),
                    .ask("Likely and important", "Something to act on"),
                    .ask("Unlikely and unimportant", "Something to forget"),
                    .ask("Likely but unimportant", "Something to let happen"),
                ],
                narrative: "Not everything deserves the same attention.",
                notes: "Discuss the upper right field. Fill in: one item each.",
                visual: ("Sort what matters", "Four fields: likelihood across, importance upwards")
            ),
        ]
    }
}
