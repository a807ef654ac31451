/// One thread: how it begins, what goes wrong, how it ends, what stays.
extension Outline {
    static func story(_ brief: PresentationBrief) -> Outline {
        let name = brief.subject.nameOrThis
        return Outline(
            parts: ["How it begins", "What goes wrong", "How it turns", "What stays"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [.say("A story worth telling")],
                narrative: "A title and a picture that make people want to hear how it goes on.",
                notes: "Do not introduce yourself first; begin in the middle of a scene. Fill in: your first sentence.",
                visual: (
                    "Make them want to know more", "One strong picture from the world of \(name), with much empty space"
                )
            ),
            summary: .lessonSummary(brief),
            ideas: [
                SlideIdea(
                    2,
                    part: 0,
                    "Where it all begins",
                    .pointsWithPicture,
                    [
                        .ask("The place", "A place the listeners can see, hear and smell"),
                        .ask("The time", "When it happens, and what was different then"),
                        .ask("An ordinary day", "What an ordinary day looks like, before everything changes"),
                    ],
                    narrative: "Build a world before something happens in it.",
                    notes: "Use all senses. Fill in: place, time, one detail nobody expects.",
                    visual: ("Take the listeners there", "The place at a certain hour, wide view")
                ),
                SlideIdea(
                    1,
                    part: 0,
                    brief.subject.isPerson ? "Meet \(name)" : "The one we will follow",
                    .picture,
                    [
                        .ask("What makes the person special", "A trait, shown by a small scene"),
                        .ask("What the person wishes for", "The wish that drives the story"),
                        .ask("What the person fears", "The fear that stands against it"),
                    ],
                    narrative: "One figure to care about.",
                    notes: "Show a trait through an action. Fill in: the small scene.",
                    visual: ("Let them care about someone", "A portrait that shows a mood rather than a pose")
                ),
                SlideIdea(
                    7,
                    part: 0,
                    "Who else matters",
                    .threePanels,
                    [
                        .ask("A friend", "Who helps"), .ask("An opponent", "Who or what stands in the way"),
                        .ask("A guide", "Who knows more"),
                    ],
                    narrative: "Three figures, no more.",
                    notes: "Give each one a single trait. Fill in: three names.",
                    visual: ("Keep the figures apart", "Three portraits with clearly different colours")
                ),
                SlideIdea(
                    5,
                    part: 1,
                    "The day everything changes",
                    .pointsWithPicture,
                    [
                        .ask("What happens", "The event that starts the story"),
                        .ask("Why there is no way back", "Why the old life is over"),
                        .ask("The first decision", "What must be decided now"),
                    ],
                    narrative: "The door closes behind the hero.",
                    notes: "Tell it in the present tense. Fill in: the event.",
                    visual: ("Mark the break", "The same place as before, changed")
                ),
                SlideIdea(
                    3,
                    part: 1,
                    "What stands in the way",
                    .bullets,
                    [
                        .ask("The visible obstacle", "The obstacle everyone sees"),
                        .ask("The hidden one", "The obstacle inside"),
                        .ask("What is at stake", "What will be lost if it fails"),
                    ],
                    narrative: "Without resistance there is no story.",
                    notes: "Let it get worse before it gets better. Fill in: the obstacles."
                ),
                SlideIdea(
                    8,
                    part: 1,
                    "The way, station by station",
                    .timeline,
                    [
                        .ask("The first attempt", "What is tried first, and fails"),
                        .ask("The detour", "What is learned on the way"),
                        .ask("The lowest point", "The moment when all seems lost"),
                        .ask("The idea", "What changes everything"),
                    ],
                    narrative: "The path with its detours.",
                    notes: "Go fast over the stations and slowly over the lowest point. Fill in: the stations.",
                    visual: ("Show the path", "A winding path with four stations, light and dark")
                ),
                SlideIdea(
                    4,
                    part: 2,
                    "The turning point",
                    .quote,
                    [.ask("The sentence that changes everything", "A sentence somebody says at this moment")],
                    narrative: "One sentence, then a pause.",
                    notes: "Lower your voice and wait afterwards. Fill in: the sentence and who says it."
                ),
                SlideIdea(
                    6,
                    part: 2,
                    "How it ends",
                    .picture,
                    [
                        .ask("What is reached", "What is reached, or lost"), .ask("What it cost", "The price"),
                        .ask("What nobody expected", "The small surprise at the end"),
                    ],
                    narrative: "An ending that answers the beginning.",
                    notes: "Come back to a detail from the beginning. Fill in: the detail.",
                    visual: ("Close the circle", "The place from the beginning, in another light")
                ),
                SlideIdea(
                    11,
                    part: 2,
                    "Before and after",
                    .comparison("Before", "After"),
                    [
                        .ask("What the days look like", "What a day looks like"), .ask("What counts", "What counts"),
                        .ask("Who is there", "Who is there"),
                    ],
                    narrative: "What the story has changed.",
                    notes: "Keep the sentences parallel. Fill in: both sides."
                ),
                SlideIdea(
                    5,
                    part: 3,
                    "What the story tells us",
                    .steps,
                    [
                        .ask("What happened", "The story in one sentence"),
                        .ask("What it means", "What can be seen in it"),
                        .ask("What we can do", "What follows for the listeners"),
                    ],
                    narrative: "From the story to the listeners.",
                    notes: "Ask before you answer. Fill in: the meaning in your own words.",
                    visual: (
                        "Lead from the story to us", "Three steps from a picture of the story to a picture of today"
                    )
                ),
                SlideIdea(
                    9,
                    part: 3,
                    "Traces of it today",
                    .threePanels,
                    [
                        .ask("A place one can visit", "A place"), .ask("A thing that remained", "An object"),
                        .ask("A custom or saying", "A custom or saying"),
                    ],
                    narrative: "The story reaches into our days.",
                    notes: "Bring one of them along, if you can. Fill in: three traces.",
                    visual: ("Tie the story to today", "Three photos of today")
                ),
                SlideIdea(
                    10,
                    part: 3,
                    "What we know, and what is legend",
                    .twoColumns("We know", "We tell"),
                    [
                        .ask("A fact with a source", "Something that is certain"),
                        .ask("A second fact", "Something else that is certain"),
                        .ask("A favourite legend", "Something told again and again"),
                        .ask("Why we like to tell it", "Why it is told"),
                    ],
                    narrative: "Both are worth telling, but not mixed up.",
                    notes: "Name your sources. Fill in: facts and legends."
                ),
                SlideIdea(
                    12,
                    part: 3,
                    "Questions the story leaves open",
                    .bullets,
                    [
                        .ask("What would have happened if", "The road not taken"),
                        .ask("Who is not heard", "Whose view is missing"),
                        .say("What would you have done?", "What would you have done?"),
                    ],
                    narrative: "A good story goes on in the listeners' heads.",
                    notes: "Let the listeners answer. Fill in: two questions."
                ),
            ],
            closing: SlideIdea(
                0,
                part: 3,
                "What stays with us",
                .closing,
                [
                    brief.takeaway.map { .say("The thought to take home", $0.sentenceCased.shortened(to: 120)) }
                        ?? .ask("The thought to take home", "The one thought the listeners take home"),
                    .say("Pass the story on", "Tell the story to someone who does not know it."),
                ],
                narrative: "A last picture, a last sentence, silence.",
                notes: "End with the sentence you began with. Fill in: that sentence."
            )
        )
    }
}

extension Subject {
    var isPair: Bool {
        if case .pair = form { true } else { false }
    }

    var isPerson: Bool {
        switch form {
        case .person: true
        case .plural, .singular, .question, .pair, .phrase: false
        }
    }
}
