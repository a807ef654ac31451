/// The result first, then figures, causes, what happens next.
extension Outline {
    static func report(_ brief: PresentationBrief) -> Outline {
        Outline(
            parts: ["Where we stand", "What moved the figures", "What we learned", "What happens next"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [
                    .ask("The result in one line", "The result in one line: better, as planned or worse"),
                    .ask("The period it covers", "The period the report covers"),
                ],
                narrative: "The result before the first figure.",
                notes: "Say in the first sentence whether things are good or not. Fill in: period, author, date.",
                visual: ("Set a calm, factual tone", "A quiet picture from daily work, not a stock photo")
            ),
            summary: SlideIdea(
                1,
                part: 0,
                "The result in one minute",
                .bullets,
                [
                    .ask("Where we stand", "The result compared with the plan"),
                    .ask("What explains it", "The one cause that explains most of it"),
                    .ask("What worries us", "The open point that needs attention"),
                    .ask("What we need from you", "The decision or support you need"),
                ],
                narrative: "Everything \(brief.address) must know, should the meeting end after this slide.",
                notes: "Fill in: one line for each point, with the figure behind it."
            ),
            ideas: standing(brief) + moves(brief) + lessons(brief) + outlook(brief),
            closing: SlideIdea(
                0,
                part: 3,
                "What we decide and do next",
                .closing,
                [
                    .ask("What to decide today", "The decision in the words of the minutes"),
                    .ask("Who does what", "The next steps with names"), .ask("When we report again", "The next date"),
                ],
                narrative: "A report ends with steps, not with thanks.",
                notes: "Read the decisions aloud and wait for a nod. Fill in: decisions, names, dates."
            )
        )
    }

    private static func standing(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                1,
                part: 0,
                "The key figures at a glance",
                .figures,
                [
                    .ask("The most important figure", "The figure everyone asks about"),
                    .ask("Compared with the plan", "The distance to the plan"),
                    .ask("Compared with last time", "The change since the last report"),
                ],
                narrative: "Three figures, each with its comparison.",
                notes: "A figure without comparison says nothing."
                    + (brief.figures.map { " From you: “\($0.shortened(to: 100))”." } ?? "")
                    + " Fill in: figures, plan, last period.",
                visual: (
                    "Answer “how are we doing?” in three figures",
                    "Three large figures with plan and previous value below"
                )
            ),
            SlideIdea(
                9,
                part: 0,
                "What we set out to do",
                .table(["Goal", "Where we are", "On track?"]),
                [
                    .ask("The first goal", "The most important goal"), .ask("The second goal", "The second goal"),
                    .ask("The third goal", "The third goal"),
                ],
                narrative: "Measured by our own goals.",
                notes: "Mark honestly what is not on track. Fill in: goals and status.",
                visual: ("Hold results against goals", "A table with three rows and a clear mark in the last column")
            ),
            SlideIdea(
                2,
                part: 0,
                "How the figures developed",
                .pointsWithChart,
                [
                    .ask("What to look at", "The one thing to see in the chart"),
                    .ask("Where it turned", "The moment of change and its reason"),
                    .ask("What to expect", "How it will probably go on"),
                ],
                narrative: "One line tells more than many figures.",
                notes: "Explain the bend, not the line. Fill in: the values of the last quarters.",
                visual: (
                    "Show the direction",
                    "Line chart of the most important figure over the last quarters with plan line"
                )
            ),
        ]
    }

    private static func moves(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                4,
                part: 1,
                "What went well, and what did not",
                .twoColumns("Went well", "Did not"),
                [
                    .ask("The greatest success", "The greatest success and who made it"),
                    .ask("A pleasant surprise", "Something better than planned"),
                    .ask("The greatest disappointment", "What did not work"),
                    .ask("What took longer", "What took longer than planned"),
                ],
                narrative: "Both sides with the same weight.",
                notes: "Name people for successes and causes for failures. Fill in: two points each."
            ),
            SlideIdea(
                5,
                part: 1,
                "Three causes explain the result",
                .threePanels,
                [
                    .ask("What we did ourselves", "The cause in your own hands"),
                    .ask("What came from outside", "The cause from outside"),
                    .ask("What was chance", "The cause that will not repeat"),
                ],
                narrative: "Separate what you control from what you do not.",
                notes: "Say which cause will last. Fill in: causes with their share.",
                visual: ("Separate the causes", "Three panels of equal size, one cause each")
            ),
            SlideIdea(
                7,
                part: 1,
                "A look at the areas",
                .table(["Area", "Result", "Remark"]),
                [
                    .ask("The strongest area", "The area that did best"),
                    .ask("The area in the middle", "An area as planned"),
                    .ask("The area to watch", "The area that needs attention"),
                ],
                narrative: "Where the total comes from.",
                notes: "Speak only about the first and the last row. Fill in: areas and values.",
                visual: ("Show where the total comes from", "A table with one row per area; outliers marked")
            ),
            SlideIdea(
                8,
                part: 1,
                "Planned and actual",
                .chart,
                [
                    .ask("The largest difference", "The largest difference and its reason"),
                    .ask("The cost side", "What happened on the cost side"),
                ],
                narrative: "The differences, sorted by size.",
                notes: "Explain only differences that matter. Fill in: planned and actual values.",
                visual: ("Make differences visible", "Bars in pairs, planned and actual, sorted by difference")
            ),
            SlideIdea(
                12,
                part: 1,
                "What our customers say",
                .quote,
                [.ask("A typical voice", "A typical sentence from a customer or colleague")],
                narrative: "A voice behind the figures.",
                notes: "Choose a typical voice, not the nicest. Fill in: sentence, name, occasion."
            ),
        ]
    }

    private static func lessons(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                6,
                part: 2,
                "What we learned from it",
                .bullets,
                [
                    .ask("What we keep", "What you will go on doing"),
                    .ask("What we change", "What you will do differently"),
                    .ask("What we stop", "What you will no longer do"),
                ],
                narrative: "Keep, change, stop.",
                notes: "One example for each. Fill in: three lessons."
            ),
            SlideIdea(
                3,
                part: 2,
                "Risks we watch",
                .matrix(across: "Likelihood", up: "Damage"),
                [
                    .ask("Unlikely but serious", "A risk to prepare for"),
                    .ask("Likely and serious", "The risk that needs action now"),
                    .ask("Unlikely and small", "A risk to accept"),
                    .ask("Likely but small", "A risk to keep an eye on"),
                ],
                narrative: "Where attention is needed, and where it is not.",
                notes: "Spend the time on the upper right field. Fill in: one risk for each field.",
                visual: ("Direct the attention", "Four fields: likelihood across, damage upwards")
            ),
            SlideIdea(
                13,
                part: 2,
                "An example that shows it all",
                .pointsWithPicture,
                [
                    .ask("What happened", "One concrete case"), .ask("What we did", "How you reacted"),
                    .ask("What remained", "What came of it"),
                ],
                narrative: "One case brings the figures to life.",
                notes: "Tell it in a minute. Fill in: the case.",
                visual: ("Bring the figures to life", "A real photo from the case")
            ),
        ]
    }

    private static func outlook(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                3,
                part: 3,
                "What we do next",
                .timeline,
                [
                    .ask("At once", "What starts immediately"),
                    .ask("In the next period", "What is done by the next report"),
                    .ask("By the end of the year", "What will be reached by then"),
                ],
                narrative: "Few steps with names and dates.",
                notes: "A step without a name is a wish. Fill in: steps, names, dates.",
                visual: ("Make the next steps checkable", "A line with three stations, each with name and date")
            ),
            SlideIdea(
                10,
                part: 3,
                "What we need from \(brief.address)",
                .bullets,
                [
                    .ask("A decision", "The decision you need"), .ask("Resources", "People or money you need"),
                    .ask("Support", "The door someone has to open"),
                ],
                narrative: "Say it plainly; nobody guesses.",
                notes: "Ask now, not by mail afterwards. Fill in: what you need, by when."
            ),
            SlideIdea(
                11,
                part: 3,
                "The outlook, if nothing changes",
                .pointsWithChart,
                [
                    .ask("What we expect", "The expected course"),
                    .ask("What could make it better", "What would lift it"),
                    .ask("What could make it worse", "What would press it down"),
                ],
                narrative: "An honest range instead of one hopeful figure.",
                notes: "Name the assumptions behind the range. Fill in: expected, better, worse.",
                visual: ("Show a range", "The line continued with an upper and a lower course")
            ),
            SlideIdea(
                14,
                part: 3,
                "Thanks to those who made it happen",
                .pointsWithPicture,
                [
                    .ask("Who went beyond", "Names and what they did"),
                    .ask("Who helped from outside", "Partners, customers, friends"),
                ],
                narrative: "Results have faces.",
                notes: "Name people, not departments. Fill in: names.",
                visual: ("Put faces to the result", "A photo of the team at work")
            ),
        ]
    }
}
