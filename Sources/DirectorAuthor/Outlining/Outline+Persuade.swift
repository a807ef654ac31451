/// The request early, evidence, risks with answers, decision.
extension Outline {
    static func persuade(_ brief: PresentationBrief) -> Outline {
        let who = brief.address
        let ask = brief.ask?.sentenceCased.shortened(to: 48)
        return Outline(
            parts: ["The request", "The case for it", "How we will do it", "The decision"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [.say("What we ask, and why"), .say("A decision for today")],
                narrative: "Say in one breath what this is about and that a decision is wanted.",
                notes: "Name the decision you want in your first sentence. Fill in: your name, your role and the date.",
                visual: ("Set a confident tone", "One calm picture of what the decision makes possible")
            ),
            summary: SlideIdea(
                1,
                part: 0,
                "The decision in one minute",
                .bullets,
                [
                    .ask(
                        "What we ask for",
                        ask.map { "\($0): add amount, terms and date" }
                            ?? "The request in one sentence: what, how much, by when"
                    ),
                    .ask("Why it pays", "The strongest reason, with one figure behind it"),
                    .ask("Why it cannot wait", "What is lost with every month of waiting"),
                    .ask("What could go wrong", "The largest risk, and your answer in half a sentence"),
                ],
                narrative: "Everything \(who) must know, should the meeting end after this slide.",
                notes: "Speak this slide as if it were the only one. Fill in: one line for each point."
            ),
            ideas: request(brief, ask: ask) + evidence(brief) + way(brief) + doubts(brief),
            closing: SlideIdea(
                0,
                part: 3,
                "Your decision today",
                .closing,
                [
                    brief.ask.map { .say("Approve the request".matching($0), "We ask you to \($0.shortened(to: 80)).") }
                        ?? .ask("What we ask you to decide", "The decision in the words of the minutes"),
                    .ask("What happens tomorrow", "The first step that starts as soon as the answer is yes"),
                    .ask("Who answers your questions", "Name and how to reach you"),
                ],
                narrative: "Ask for the decision in plain words, then be silent.",
                notes: "Repeat the request word for word, then wait. Fill in: the wording you want in the minutes."
            )
        )
    }

    private static func request(_ brief: PresentationBrief, ask: String?) -> [SlideIdea] {
        let who = brief.address
        let given = [brief.terms].compactMap { $0 }.map { IdeaPoint.say("The terms", $0) }
        return [
            SlideIdea(
                1,
                part: 0,
                ask.map { "\($0): what we ask of \(who) today" } ?? "What we ask of \(who) today",
                .bullets,
                (given.isEmpty
                    ? [.ask("How much, on what terms", "Amount, conditions and timing of the request")] : given)
                    + [
                        .ask("What it will be used for", "The two or three things it makes possible"),
                        .ask("What \(who) gets in return", "What comes back, when, and how it will be measured"),
                    ],
                narrative:
                    "The request early and in full, so that everything after it is heard as an answer to “why?”.",
                notes: "Say the request without apology and without preamble. Fill in: amount, terms, date."
            ),
            SlideIdea(
                4,
                part: 0,
                "Why now",
                .pointsWithPicture,
                [
                    .ask("What has changed", "The change that opened this opportunity"),
                    .ask("What waiting costs", "What is lost with every month of waiting"),
                    .ask("When the window closes", "The date or event after which it is too late"),
                ],
                narrative: "A good idea can wait; show why this one should not.",
                notes: "Tell what was different a year ago. Fill in: the change, the cost of waiting, the deadline.",
                visual: (
                    "Make the urgency felt", "A door, a road or a season that is just opening; no text in the picture"
                )
            ),
        ]
    }

    private static func evidence(_ brief: PresentationBrief) -> [SlideIdea] {
        [
            SlideIdea(
                2,
                part: 1,
                "The problem we solve, and for whom",
                .pointsWithPicture,
                [
                    .ask("Who has the problem", "The people who have it, as concretely as you can"),
                    .ask("What it costs them", "Time, money or nerves: what it costs them today"),
                    .ask("How they manage today", "What they do instead, and why that is not enough"),
                ],
                narrative: "Nobody approves a solution to a problem they have not felt.",
                notes: "Tell it through one person you have met. Fill in: who it is and what happened.",
                visual: ("Give the problem a face", "One real person in the situation, seen at eye level")
            ),
            SlideIdea(
                8,
                part: 1,
                "How our answer works",
                .pointsWithDiagram,
                [
                    .ask("What is new about it", "What nobody else does, in one sentence"),
                    .ask("How it works", "The principle, without technical terms"),
                    .ask("What it replaces", "What becomes unnecessary"),
                ],
                narrative: "Only as much of the solution as the decision needs.",
                notes: "Keep this short; details go into the questions. Fill in: the principle in one sentence.",
                visual: (
                    "Make the principle clear at a glance",
                    "Three boxes with arrows: what goes in, what happens, what comes out"
                )
            ),
            SlideIdea(
                3,
                part: 1,
                "The figures that carry the case",
                .figures,
                [
                    .ask("The result so far", "The figure that shows it works"),
                    .ask("The size of the opportunity", "The figure that shows it is worth it"),
                    .ask("The return to expect", "The figure that shows what comes back"),
                ],
                narrative: "Two or three figures, large, with their source.",
                notes: "Name the source of every figure. Fill in: the figures and where they come from.",
                visual: (
                    "Let three figures be remembered",
                    "Three large figures with a short label and the source below each"
                )
            ),
            SlideIdea(
                6,
                part: 1,
                "How far we have come",
                .pointsWithChart,
                [
                    .ask("Where we started", "The starting point and its date"),
                    .ask("Where we stand today", "Where you stand today"),
                    .ask("What drove the change", "The decision or event behind the bend in the curve"),
                ],
                narrative: "Progress is the best promise.",
                notes:
                    "Explain the bend in the curve, not the curve. Fill in: the last four quarters of the figure that matters most.",
                visual: (
                    "Show that things are moving",
                    "Line or bar chart of the most important figure over the last quarters; mark the turning point"
                )
            ),
            SlideIdea(
                9,
                part: 1,
                "What there is to win",
                .chart,
                [
                    .ask("The whole opportunity", "The whole market or need, with its source"),
                    .ask("The part within reach", "The part you can realistically reach"),
                ],
                narrative: "From the whole opportunity to the part within reach.",
                notes: "Say honestly how you came from the whole to the part. Fill in: both figures and their sources.",
                visual: ("Show how large the prize is", "Two or three nested areas: everything, reachable, first goal")
            ),
            SlideIdea(
                11,
                part: 1,
                "What others say about it",
                .quote,
                [
                    .ask(
                        "A voice that counts",
                        "A sentence from a customer, partner or expert \(brief.address) will trust"
                    )
                ],
                narrative: "Somebody else may praise what you may not.",
                notes: "Ask for permission before you quote. Fill in: the sentence, the name and the role."
            ),
        ]
    }

    private static func way(_ brief: PresentationBrief) -> [SlideIdea] {
        let money = brief.isAboutMoney
        return [
            SlideIdea(
                4,
                part: 2,
                money ? "What we will do with the money" : "What it takes",
                .table(["What for", "How much", "What it brings"]),
                money
                    ? [
                        .ask("The largest item", "The largest item"), .ask("The second item", "The second item"),
                        .ask("The reserve", "What is kept for surprises"),
                    ]
                    : [
                        .ask("The people it needs", "Who is needed, and for how long"),
                        .ask("The money it needs", "What it costs, once and every year"),
                        .ask("The time it needs", "How long it takes until it works"),
                    ],
                narrative: "Every item next to the result it brings.",
                notes:
                    "Start with the result, then name the cost. Fill in: three items with their share and their result.",
                visual: (
                    "Show that every item has a purpose", "A table with three rows: item, amount, result; the sum below"
                )
            ),
            SlideIdea(
                5,
                part: 2,
                "What happens after your yes",
                .timeline,
                [
                    .ask("The first step", "What starts at once"),
                    .ask("The first proof", "The first result everyone can check"),
                    .ask("The goal", "What will be true when it is done"),
                ],
                narrative: "Milestones that can be checked, not activities.",
                notes: "Offer to report at each milestone. Fill in: milestones with dates.",
                visual: (
                    "Make progress checkable", "A line with three or four milestones, each with a date and a result"
                )
            ),
            SlideIdea(
                10,
                part: 2,
                "The people who will deliver it",
                .threePanels,
                [
                    .ask("Who leads it", "Name and why this person"),
                    .ask("Who builds it", "Names and what they have done before"),
                    .ask("Who supports it", "Advisers, partners, sponsors"),
                ],
                narrative: "Decisions are made in favour of people.",
                notes:
                    "Introduce people by what they have finished before. Fill in: names, faces, one achievement each.",
                visual: ("Show who stands behind it", "Portraits with name and role")
            ),
            SlideIdea(
                14,
                part: 2,
                "How we will measure success",
                .pointsWithChart,
                [
                    .ask("The figure we report", "The one figure you will report regularly"),
                    .ask("The goal for it", "Its goal and date"),
                    .ask("The line we will not cross", "The point at which you would stop"),
                ],
                narrative: "Those who name their own yardstick are trusted.",
                notes: "Name the point at which you would stop on your own. Fill in: figure, goal, stop line.",
                visual: ("Show the yardstick", "The reporting figure from today to the goal, with the stop line")
            ),
        ]
    }

    private static func doubts(_ brief: PresentationBrief) -> [SlideIdea] {
        let expected = brief.objections.map { " You expect: “\($0.shortened(to: 100))”." } ?? ""
        return [
            SlideIdea(
                3,
                part: 3,
                "What could go wrong, and our answer",
                .table(["Risk", "How we notice it", "Our answer"]),
                [
                    .ask("The largest risk", "The risk everybody thinks of"),
                    .ask("The hidden risk", "The risk only you can see"),
                    .ask("The risk of success", "What happens if it goes faster than planned"),
                ],
                narrative: "Name the risks before somebody else does.",
                notes:
                    "Do not play them down; show that you have thought ahead.\(expected) Fill in: three risks, their first signs, your answers.",
                visual: ("Turn worries into a list of answers", "A table with three rows: risk, first sign, answer")
            ),
            SlideIdea(
                7,
                part: 3,
                "With a yes, and without it",
                .comparison("If we do it", "If we do not"),
                [
                    .ask("What the next year looks like", "What the next year looks like"),
                    .ask("What it costs us", "What it costs"),
                    .ask("What our competitors do", "What the others will do"),
                ],
                narrative: "Doing nothing is also a decision; show its price.",
                notes: "Be fair to the other side, it makes yours stronger. Fill in: one line each for both sides."
            ),
            SlideIdea(
                12,
                part: 3,
                "The options we weighed",
                .table(["Option", "Speaks for it", "Speaks against it"]),
                [
                    .ask("The option we propose", "The option you propose"),
                    .ask("The smaller option", "The cheaper or slower way"), .ask("Waiting", "Staying as you are"),
                ],
                narrative: "Show that the proposal won against real alternatives.",
                notes: "Say why the second-best option lost. Fill in: the options and what spoke against them.",
                visual: ("Show that this was weighed", "A table with the options, pros and cons, the proposal marked")
            ),
            SlideIdea(
                13,
                part: 3,
                "The questions you may have",
                .bullets,
                [
                    .ask("The hardest question", "The question you least like to be asked, and your answer"),
                    .ask("The most likely question", "The question that always comes, and your answer"),
                    .ask("The question behind the questions", "What they are really worried about"),
                ],
                narrative: "Answer aloud what they only think.",
                notes: "Leave a pause after each answer. Fill in: three questions with your answers.\(expected)"
            ),
            SlideIdea(
                15,
                part: 3,
                "Where the effort goes, and what it brings",
                .matrix(across: "Effort", up: "Effect"),
                [
                    .ask("Quick wins", "Little effort, large effect"),
                    .ask("The main work", "Much effort, large effect"),
                    .ask("Only by the way", "Little effort, small effect"),
                    .ask("What we leave out", "Much effort, small effect"),
                ],
                narrative: "What is left out shows what is important.",
                notes: "Spend most time on what you leave out. Fill in: one measure for each field.",
                visual: ("Show the priorities", "Four fields: effort across, effect upwards")
            ),
        ]
    }
}

extension String {
    /// "Approve the round", cut to the length of a key point.
    fileprivate func matching(_ ask: String) -> String {
        let words = ask.sentenceCased.split(separator: " ")
        return words.count <= 6 ? words.joined(separator: " ") : self
    }
}

extension PresentationBrief {
    /// Whether the request is for money.
    var isAboutMoney: Bool {
        let said = [subject.full, ask ?? "", terms ?? ""].joined(separator: " ").lowercased()
        return [
            "fund", "invest", "budget", "series", "seed", "round", "grant", "loan", "money", "donat", "sponsor", "$",
            "€", "£",
        ].contains { said.contains($0) }
    }
}
