/// From the question to the idea, then an example and a chance to try.
extension Outline {
    static func teach(_ brief: PresentationBrief) -> Outline {
        let name = brief.subject.nameOrThis
        return Outline(
            parts: ["Why it matters", "The idea", "Seeing it at work", "Doing it yourself"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [.say("What it is about"), .say("What you take away")],
                narrative: "Open with a question \(brief.address) would like to have answered.",
                notes: "Start with a question, a riddle or an object. Fill in: your opening question.",
                visual: ("Raise a question", "One picture that makes people ask what it has to do with \(name)")
            ),
            summary: .lessonSummary(brief),
            ideas: why(brief) + idea(brief) + atWork(brief) + practice(brief),
            closing: SlideIdea(
                0,
                part: 3,
                "What to take away",
                .closing,
                [
                    brief.takeaway.map { .say("The one thing to remember", $0.sentenceCased.shortened(to: 120)) }
                        ?? .ask("The one thing to remember", "The idea in one sentence, as they should repeat it"),
                    .ask("The first thing to try", "A small task for this week"),
                    .ask("Where to go on", "One source you would start with yourself"),
                ],
                narrative: "Back to the opening question, now with its answer.",
                notes: "Ask your opening question again and let somebody answer it. Fill in: the task and the source."
            )
        )
    }

    private static func why(_ brief: PresentationBrief) -> [SlideIdea] {
        let title =
            brief.subject.canBeSubject
            ? "Why \(brief.subject.nameOrThis) \(brief.subject.isPlural ? "are" : "is") worth your time"
            : "Why this is worth your time"
        return [
            SlideIdea(
                3,
                part: 0,
                title,
                .pointsWithPicture,
                [
                    .ask("Where you meet it", "A situation the listeners know from their own life"),
                    .ask("What goes wrong without it", "What happens to those who do not know it"),
                    .ask("What you can do afterwards", "What they will be able to do after today"),
                ],
                narrative: "A reason to listen, from the listeners' own world.",
                notes: "Tell one situation in which you needed it yourself. Fill in: that situation.",
                visual: ("Tie the subject to everyday life", "A familiar situation in which the subject is hidden")
            ),
            SlideIdea(
                8,
                part: 0,
                "What you know already, and what is new",
                .twoColumns("You can build on", "New today"),
                [
                    .ask("An idea from earlier", "Something they have learned before"),
                    .ask("An everyday experience", "Something they know from daily life"),
                    .ask("A new way to see it", "The change of view"),
                    .ask("A new tool", "The tool or method they get today"),
                ],
                narrative: "New things hold on to known things.",
                notes: "Ask two quick questions to hear where they stand. Fill in: the questions."
            ),
        ]
    }

    private static func idea(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                2,
                part: 1,
                "The big picture: how the parts fit together",
                .diagram,
                [
                    .ask("The parts", "The three to five parts"),
                    .ask("How they are connected", "What passes between them"),
                    .ask("Where we start", "The part you explain first"),
                ],
                narrative: "A map first, so that every later detail has a place.",
                notes: "Walk through the map once without details. Fill in: the parts and their names.",
                visual: (
                    "Give the listeners a map",
                    "The main parts as boxes with arrows; the part explained next is highlighted"
                )
            ),
            SlideIdea(
                1,
                part: 1,
                "The core idea in plain words",
                .bullets,
                [
                    .ask("In one sentence", "The idea in one sentence, without technical terms"),
                    .ask("Compared with something familiar", "A comparison from everyday life"),
                    .ask("What it is not", "The thing it is most often confused with"),
                ],
                narrative: "If only one slide is remembered, it should be this one.",
                notes: "Say the sentence, stop, say it again in other words. Fill in: the sentence and the comparison."
            ),
            SlideIdea(
                4,
                part: 1,
                "How it works, step by step",
                .steps,
                [
                    .ask("It starts with", "The trigger: what sets it going"),
                    .ask("Then the decisive step", "The step everything depends on"),
                    .ask("It ends with", "The result, and how one recognises it"),
                ],
                narrative: "The mechanism in the order in which it happens.",
                notes: "Draw it by hand while you speak, if you can. Fill in: one sentence for each step.",
                visual: ("Make the order visible", "Steps from left to right; the decisive one larger")
            ),
            SlideIdea(
                7,
                part: 1,
                "The words you need",
                .table(["Term", "In plain words", "Example"]),
                [
                    .ask("The most important term", "The term that comes up all the time"),
                    .ask("The term with two meanings", "A term that means something else elsewhere"),
                    .ask("The term you may forget", "A term for specialists"),
                ],
                narrative: "Few terms, each with an example.",
                notes: "Introduce a term only when it is needed. Fill in: the terms with examples.",
                visual: ("Serve as a glossary", "A table with three rows: term, meaning, example")
            ),
            SlideIdea(
                11,
                part: 1,
                "The sentence to write down",
                .quote,
                [.ask("The rule in one sentence", "The rule, definition or theorem, worded exactly")],
                narrative: "One exact sentence to hold on to.",
                notes: "Give them time to write it down. Fill in: the sentence and its source."
            ),
            SlideIdea(
                13,
                part: 1,
                "How the idea came about",
                .timeline,
                [
                    .ask("The problem nobody could solve", "The problem at the beginning"),
                    .ask("The first attempt", "What was tried first"),
                    .ask("The turning point", "The idea that changed it"),
                    .ask("Where we are now", "What is known today"),
                ],
                narrative: "Knowing where an idea comes from explains why it looks as it does.",
                notes: "Tell it as a story of a question. Fill in: people, places, dates.",
                visual: ("Tell the story of the idea", "A line with four stations")
            ),
        ]
    }

    private static func atWork(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                3,
                part: 2,
                "A worked example",
                .pointsWithDiagram,
                [
                    .ask("What is given", "The starting situation"), .ask("What we do", "The steps, one line each"),
                    .ask("What comes out", "The result, and how to check it"),
                ],
                narrative: "The same idea, once from beginning to end.",
                notes: "Think aloud; show a wrong turn as well. Fill in: an example you know by heart.",
                visual: ("Follow one case from start to end", "The example drawn out, one step after the other")
            ),
            SlideIdea(
                6,
                part: 2,
                "Two ways to do it, side by side",
                .comparison("The simple way", "The better way"),
                [
                    .ask("How it goes", "How it goes"), .ask("What it is good for", "When you would choose it"),
                    .ask("What it costs", "Its price in time, space or effort"),
                ],
                narrative: "Understanding shows in the choice between two ways.",
                notes: "Let \(brief.address) choose before you give your view. Fill in: the two ways."
            ),
            SlideIdea(
                9,
                part: 2,
                "What the evidence shows",
                .pointsWithChart,
                [
                    .ask("What was measured", "What was measured, by whom, and when"),
                    .ask("What to look at", "The one thing to see in the chart"),
                    .ask("What it does not show", "What must not be concluded from it"),
                ],
                narrative: "One chart, read together.",
                notes: "Explain the axes before the result. Fill in: the data and the source.",
                visual: (
                    "Let the listeners read the evidence themselves",
                    "One chart with labelled axes; the decisive place marked"
                )
            ),
            SlideIdea(
                14,
                part: 2,
                "Where you meet it in practice",
                .threePanels,
                [
                    .ask("In everyday life", "An example from everyday life"),
                    .ask("In working life", "An example from working life"),
                    .ask("Where nobody expects it", "A surprising example"),
                ],
                narrative: "Three places that show how far the idea reaches.",
                notes: "One picture each, one sentence each. Fill in: three places.",
                visual: ("Show how far it reaches", "Three pictures from different worlds")
            ),
        ]
    }

    private static func practice(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                5,
                part: 3,
                "Where people go wrong",
                .comparison("What many think", "What is really so"),
                [
                    .ask("The most common mistake", "The mistake nearly everybody makes"),
                    .ask("The tempting shortcut", "The shortcut that does not work"),
                    .ask("How to notice it", "How to notice it in time"),
                ],
                narrative: "Mistakes told beforehand are made less often.",
                notes: "Tell a mistake of your own. Fill in: the mistakes and how to notice them."
            ),
            SlideIdea(
                4,
                part: 3,
                "Now you: try it yourself",
                .bullets,
                [
                    .ask("The task", "The task in one sentence"),
                    .say("Alone first, then in pairs", "Work alone first, then compare with your neighbour."),
                    .ask("How you know it is right", "How they can check the result themselves"),
                ],
                narrative: "Nothing is learned by listening alone.",
                notes:
                    "Walk around while they work; collect one good and one interesting solution. Fill in: the task and a solution."
            ),
            SlideIdea(
                10,
                part: 3,
                "When to use it, and when not",
                .twoColumns("A good fit", "Better something else"),
                [
                    .ask("The typical case", "The typical case"),
                    .ask("The sign to look for", "The sign by which one recognises it"),
                    .ask("The exception", "A case in which it fails"), .ask("What to do instead", "What to use then"),
                ],
                narrative: "A tool is known when its limits are known.",
                notes: "Ask for counterexamples. Fill in: one case for each side."
            ),
            SlideIdea(
                12,
                part: 3,
                "Test yourself",
                .bullets,
                [
                    .ask("A question about the idea", "A question answered by the core idea"),
                    .ask("A question about the example", "A question that changes one thing in the example"),
                    .ask("A question without an easy answer", "A question worth arguing about"),
                ],
                narrative: "Three questions show what has arrived.",
                notes: "Let them answer by hand signs first. Fill in: questions and answers."
            ),
            SlideIdea(
                15,
                part: 3,
                "Open questions",
                .bullets,
                [
                    .ask("What nobody knows yet", "A question research has not settled"),
                    .ask("What is disputed", "A point on which experts disagree"),
                    .ask("What may change", "What could look different in some years"),
                ],
                narrative: "The edge of knowledge is the most interesting place.",
                notes: "Say plainly what you do not know. Fill in: the questions."
            ),
            SlideIdea(
                16,
                part: 3,
                "Where to read on",
                .table(["Source", "Good for", "Where to start"]),
                [
                    .ask("To begin with", "A source for beginners"), .ask("To go deeper", "A source for depth"),
                    .ask("To practise", "A collection of exercises"),
                ],
                narrative: "Three sources are more useful than thirty.",
                notes: "Recommend only what you have read. Fill in: three sources.",
                visual: ("Help them go on alone", "A table with three rows: source, good for, where to start")
            ),
        ]
    }
}

extension SlideIdea {
    /// For the rare lesson whose listeners want the result first.
    static func lessonSummary(_ brief: PresentationBrief) -> SlideIdea {
        SlideIdea(
            1,
            part: 0,
            "The essentials first",
            .bullets,
            [
                .ask("What it is", "The subject in one sentence"),
                .ask("Why it matters to you", "What it changes for \(brief.address)"),
                .ask("What we suggest", "What should follow from it"),
            ],
            narrative: "The whole message on one slide, for those who must leave early.",
            notes: "Fill in: one sentence for each point."
        )
    }
}

extension Subject {
    var isPlural: Bool { form == .plural }

    /// Whether "Why X is …" reads well.
    var canBeSubject: Bool {
        switch form {
        case .person, .plural, .singular: name != nil
        case .question, .pair, .phrase: false
        }
    }
}
