/// Problem, answer, proof, one clear next step.
extension Outline {
    static func pitch(_ brief: PresentationBrief) -> Outline {
        let isInvestor = brief.audience?.kind == .investors
        let ask = brief.ask?.sentenceCased.shortened(to: 60)
        return Outline(
            parts: ["The problem", "The answer", "The proof", "The next step"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [.ask("One sentence: for whom, what", "For whom you do what, in one sentence without adjectives")],
                narrative: "One sentence that a stranger could repeat.",
                notes:
                    "Say the sentence, then start with a person, not with the company. Fill in: the sentence, your name.",
                visual: ("Be remembered by one picture", "The product or its effect in use, no collage")
            ),
            summary: SlideIdea(
                1,
                part: 0,
                "The opportunity on one page",
                .bullets,
                [
                    .ask("The problem", "Who suffers from what"), .ask("Our answer", "What you do about it"),
                    .ask("The proof", "The figure or customer that proves it"),
                    .ask("What we are looking for", ask ?? "What you want from the listeners"),
                ],
                narrative: "The whole story for those who decide in the first minute.",
                notes: "If time is cut, this slide alone must do. Fill in: one line each."
            ),
            ideas: problem(brief) + answer(brief) + proof(brief, isInvestor) + next(brief, isInvestor),
            closing: SlideIdea(
                0,
                part: 3,
                "The next step: \(isInvestor ? "let's go through the numbers" : "let's try it together")",
                .closing,
                [
                    ask.map { .say("What we ask of you", $0 + ".") }
                        ?? .ask("What we ask of you", "One concrete step with a date"),
                    .ask("What you get first", "What they will hold in their hands after that step"),
                    .ask("How to reach us", "Name, mail, telephone"),
                ],
                narrative: "One step, small enough to say yes to at once.",
                notes:
                    "Offer two dates instead of asking whether there is interest. Fill in: the step, the dates, the contact."
            )
        )
    }

    private static func problem(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                1,
                part: 0,
                "The problem nobody should have today",
                .pointsWithPicture,
                [
                    .ask("Who has it", "One person with name and situation"),
                    .ask("When it hurts most", "The moment in which it hurts"),
                    .ask("What it costs", "What it costs in time, money or nerves"),
                ],
                narrative: "Begin with a person who has the problem.",
                notes: "Tell one day in the life of this person. Fill in: who it is and what happened.",
                visual: ("Make the pain felt", "The person in the very moment, seen from close")
            ),
            SlideIdea(
                6,
                part: 0,
                "What people do today, and why it is not enough",
                .twoColumns("Today's way out", "Its price"),
                [
                    .ask("The usual tool", "What most people use"), .ask("Doing it by hand", "What they do by hand"),
                    .ask("The time it takes", "What it costs in time"),
                    .ask("What goes wrong", "What goes wrong with it"),
                ],
                narrative: "Your strongest competitor is the habit.",
                notes: "Speak with respect about what exists. Fill in: today's solutions and their price."
            ),
            SlideIdea(
                8,
                part: 0,
                "Why now",
                .timeline,
                [
                    .ask("What was not possible before", "What was not possible some years ago"),
                    .ask("What has changed", "The change in technology, law or habit"),
                    .ask("What follows from it", "What is possible now for the first time"),
                ],
                narrative: "Every good idea has its moment.",
                notes: "Name the change, not the trend. Fill in: the change and its date.",
                visual: ("Show that the moment is now", "A short line: before, change, now")
            ),
        ]
    }

    private static func answer(_ brief: PresentationBrief) -> [SlideIdea] {
        let thing = brief.subject.name.map { "\($0.sentenceCased) in action" } ?? "How it looks in action"
        return [
            SlideIdea(
                2,
                part: 1,
                "Our answer, in one sentence",
                .quote,
                [.ask("The promise in one sentence", "What becomes possible, for whom, without what")],
                narrative: "One sentence, then silence.",
                notes: "Do not explain; say the sentence twice. Fill in: the sentence."
            ),
            SlideIdea(
                3,
                part: 1,
                thing,
                .picture,
                [
                    .ask("What you see first", "The first thing to notice"),
                    .ask("What happens with one click", "The moment that convinces"),
                ],
                narrative: "Showing beats telling.",
                notes: "Show it live if you can, with a recording as a safety net. Fill in: the one scene you show.",
                visual: ("Let the product speak", "A real screen or photo of the decisive moment, large")
            ),
            SlideIdea(
                7,
                part: 1,
                "How it works",
                .steps,
                [
                    .ask("You start by", "The first thing a customer does"),
                    .ask("Then we take over", "What you do for them"), .ask("You get", "What they have in the end"),
                ],
                narrative: "Three steps anyone can follow.",
                notes: "From the customer's point of view, not from the machine's. Fill in: three verbs.",
                visual: ("Show how easy it is", "Three steps with simple icons")
            ),
            SlideIdea(
                9,
                part: 1,
                "What makes us different",
                .table(["What matters", "The others", "Our way"]),
                [
                    .ask("What customers ask first", "The first question of every customer"),
                    .ask("What the others do not do", "Something nobody else offers"),
                    .ask("What cannot be copied quickly", "Your lasting advantage"),
                ],
                narrative: "Compare where customers compare.",
                notes: "Name competitors fairly and by name. Fill in: criteria and an honest comparison.",
                visual: ("Make the difference easy to see", "A table with three rows; own column highlighted")
            ),
        ]
    }

    private static func proof(_ brief: PresentationBrief, _ isInvestor: Bool) -> [SlideIdea] {
        [
            SlideIdea(
                4,
                part: 2,
                isInvestor ? "Traction: what has happened so far" : "What our customers gained",
                isInvestor ? .pointsWithChart : .figures,
                isInvestor
                    ? [
                        .ask("Users or revenue today", "Where you stand, with the date"),
                        .ask("The growth behind it", "How fast it grows, and since when"),
                        .ask("What drives it", "What made the difference"),
                    ]
                    : [
                        .ask("Time saved", "Time a customer saves"),
                        .ask("Money saved or earned", "Money a customer saves or earns"),
                        .ask("How satisfied they are", "How satisfied customers are"),
                    ],
                narrative: "Facts that others can check.",
                notes: "Choose figures you can prove. Fill in: the figures, their dates and sources.",
                visual: ("Prove that it works", "One clear chart or three large figures, with source")
            ),
            SlideIdea(
                10,
                part: 2,
                "A customer tells it",
                .quote,
                [.ask("What a customer says", "One sentence from a real customer, with permission")],
                narrative: "A voice from outside.",
                notes: "Read it slowly. Fill in: the sentence, the name and the company."
            ),
            SlideIdea(
                11,
                part: 2,
                isInvestor ? "The market we can win" : "Where it is already in use",
                isInvestor ? .chart : .threePanels,
                [
                    .ask("Where we begin", "The first group of customers"),
                    .ask("Where we go next", "The second group"), .ask("Where it can lead", "The whole market"),
                ],
                narrative: "From the first customers to the whole field.",
                notes: "Begin small and concrete. Fill in: groups, sizes and sources.",
                visual: ("Show the path from small to large", "Nested areas or three panels, growing")
            ),
            SlideIdea(
                12,
                part: 2,
                isInvestor ? "How we earn money" : "What it costs, and what is included",
                .table(["Offer", "For whom", "Price"]),
                [
                    .ask("To start with", "The smallest offer"),
                    .ask("What most choose", "The offer most customers take"),
                    .ask("For large customers", "The largest offer"),
                ],
                narrative: "A price without explanation raises questions; a small table answers them.",
                notes: "Name the price calmly and go on. Fill in: offers and prices.",
                visual: (
                    "Make the offer easy to understand", "A table with three rows; the recommended one highlighted"
                )
            ),
        ]
    }

    private static func next(_ brief: PresentationBrief, _ isInvestor: Bool) -> [SlideIdea] {
        let objections = brief.objections.map { " You expect: “\($0.shortened(to: 100))”." } ?? ""
        return [
            SlideIdea(
                5,
                part: 3,
                isInvestor ? "The team that will do it" : "How we start together",
                isInvestor ? .threePanels : .timeline,
                isInvestor
                    ? [
                        .ask("Who has the idea", "Founder and background"),
                        .ask("Who builds it", "Who builds, and what they built before"),
                        .ask("Who sells it", "Who sells, and to whom they sold before"),
                    ]
                    : [
                        .ask("The first conversation", "What is settled in the first conversation"),
                        .ask("A small trial", "How a trial without risk looks"),
                        .ask("In daily use", "When it runs in daily use"),
                    ],
                narrative: isInvestor ? "Investors invest in people." : "A beginning without risk.",
                notes: isInvestor
                    ? "One sentence per person: what they have finished before. Fill in: names and achievements."
                    : "Make the first step as small as possible. Fill in: steps with dates.",
                visual: isInvestor
                    ? ("Put faces to the plan", "Three portraits with name and one achievement")
                    : ("Show how easy the start is", "A line with three stations")
            ),
            SlideIdea(
                13,
                part: 3,
                "What speaks against it, and our answer",
                .comparison("What you may think", "Our answer"),
                [
                    .ask("Too expensive?", "The doubt about money, and your answer"),
                    .ask("Too much effort?", "The doubt about effort, and your answer"),
                    .ask("Will it last?", "The doubt about the future, and your answer"),
                ],
                narrative: "Doubts that are named lose half their weight.",
                notes: "Take the doubts seriously.\(objections) Fill in: the answers."
            ),
            SlideIdea(
                14,
                part: 3,
                isInvestor ? "What we will do with the money" : "What you need for it",
                .table(["What for", "How much", "Until when"]),
                [
                    .ask("The largest part", "The largest part"), .ask("The second part", "The second part"),
                    .ask("What remains in reserve", "The reserve"),
                ],
                narrative: "Concrete and checkable.",
                notes: "Start with the result each part buys. Fill in: parts, amounts, dates.",
                visual: ("Make the plan checkable", "A table with three rows: purpose, amount, date")
            ),
            SlideIdea(
                15,
                part: 3,
                "The road ahead",
                .timeline,
                [
                    .ask("Now", "Where you stand"), .ask("The next milestone", "The next result"),
                    .ask("The one after that", "The result after it"),
                    .ask("The big goal", "What the world looks like then"),
                ],
                narrative: "From today to the big goal, in results.",
                notes: "Promise only what you control. Fill in: milestones and dates.",
                visual: ("Show direction", "A line with four milestones, the last one bright")
            ),
        ]
    }
}
