/// Short inputs, much practice, a plan for the first day after.
extension Outline {
    static func train(_ brief: PresentationBrief) -> Outline {
        let who = brief.address
        return Outline(
            parts: ["Arriving", "Understanding", "Practising", "Taking it along"],
            opening: SlideIdea(
                0,
                part: 0,
                brief.subject.title,
                .opening,
                [
                    .say("Hands on, not hands folded"),
                    .ask("What you can do afterwards", "The skill, in one sentence beginning with “You can …”"),
                ],
                narrative: "A promise: what everyone will be able to do afterwards.",
                notes: "Be there early, greet people at the door. Fill in: your name, the room, the breaks.",
                visual: ("Invite them to join in", "Hands at work, close up")
            ),
            summary: .lessonSummary(brief),
            ideas: [
                SlideIdea(
                    1,
                    part: 0,
                    "What you will be able to do",
                    .bullets,
                    [
                        brief.takeaway.map { .say("The main skill", $0.sentenceCased.shortened(to: 120)) }
                            ?? .ask("The main skill", "The skill, as “You can …”"),
                        .ask("How you will notice", "How everyone will notice that it works"),
                        .ask("What we leave out today", "What is not covered, and where to find it"),
                    ],
                    narrative: "A clear goal, and an honest limit.",
                    notes: "Ask \(who) for their own goal and write it down. Fill in: the skill."
                ),
                SlideIdea(
                    8,
                    part: 0,
                    "How we work together",
                    .twoColumns("You can expect", "I ask of you"),
                    [
                        .say("Time to try things", "Plenty of time to try things out."),
                        .say("No silly questions", "Every question is welcome, at any time."),
                        .say("Phones away, heads on", "Phones away until the break."),
                        .say("Mistakes are material", "Show your mistakes: we learn from them."),
                    ],
                    narrative: "A short agreement makes the rest easier.",
                    notes: "Ask whether something is missing, and add it."
                ),
                SlideIdea(
                    6,
                    part: 0,
                    "Warm-up: where do you stand?",
                    .pointsWithPicture,
                    [
                        .ask("A question for everyone", "A question everyone can answer in a sentence"),
                        .say(
                            "Line up in the room",
                            "Line up in the room: beginners at the window, old hands at the door."
                        ), .say("Talk to your neighbours", "Tell your neighbour why you stand where you stand."),
                    ],
                    narrative: "Movement first, content second.",
                    notes: "You see at once how much they know. Fill in: the question.",
                    visual: ("Get them moving", "People standing along a line in a room")
                ),
                SlideIdea(
                    2,
                    part: 1,
                    "The idea behind it",
                    .pointsWithDiagram,
                    [
                        .ask("What it is for", "What it is for, in one sentence"),
                        .ask("The principle", "The principle everything follows from"),
                        .ask("What people often believe", "A common misunderstanding"),
                    ],
                    narrative: "As much theory as the first exercise needs.",
                    notes: "Five sentences, then the demonstration. Fill in: the principle.",
                    visual: ("Give a picture to remember", "The principle as one simple drawing")
                ),
                SlideIdea(
                    3,
                    part: 1,
                    "Watch it once: the steps",
                    .steps,
                    [
                        .ask("Prepare", "What must be ready"), .ask("Do it", "The decisive movement or click"),
                        .ask("Check it", "How to see that it worked"),
                    ],
                    narrative: "Shown once in real speed, once slowly.",
                    notes: "Show it silently first, then with words. Fill in: the steps.",
                    visual: ("Show the order", "Three steps with a photo or screenshot each")
                ),
                SlideIdea(
                    9,
                    part: 1,
                    "Good and not so good",
                    .comparison("Like this", "Not like this"),
                    [
                        .ask("What you see", "What one sees"), .ask("Why it matters", "What follows from it"),
                        .ask("How to put it right", "How to correct it"),
                    ],
                    narrative: "The eye learns from differences.",
                    notes: "Let them find the difference before you say it. Fill in: an example for each side."
                ),
                SlideIdea(
                    10,
                    part: 1,
                    "The tools you need",
                    .table(["Tool", "What for", "Where to find it"]),
                    [
                        .ask("The tool you always need", "The tool for every day"),
                        .ask("The tool that helps", "A tool that makes it easier"),
                        .ask("The help when stuck", "Where to get help"),
                    ],
                    narrative: "Everything at hand before the practice begins.",
                    notes: "Check that everyone has access. Fill in: tools and places.",
                    visual: ("Serve as a checklist", "A table with three rows: tool, purpose, place")
                ),
                SlideIdea(
                    3,
                    part: 2,
                    "Exercise: your first try",
                    .bullets,
                    [
                        .ask("The task", "A small task everyone can finish"),
                        .say("Alone, then with your neighbour", "Try it alone, then compare with your neighbour."),
                        .ask("When it is done", "How everyone sees that it is done"),
                    ],
                    narrative: "Success early.",
                    notes: "Walk around, help with questions instead of answers. Fill in: the task and a solution."
                ),
                SlideIdea(
                    5,
                    part: 2,
                    "What did you notice?",
                    .threePanels,
                    [
                        .say("What was easy?", "What was easier than expected?"),
                        .say("What was hard?", "Where did you get stuck?"),
                        .say("What surprised you?", "What surprised you?"),
                    ],
                    narrative: "Learning happens when talking about it.",
                    notes: "Collect on a board, sort afterwards.",
                    visual: ("Collect experience", "Three empty panels to write on")
                ),
                SlideIdea(
                    7,
                    part: 2,
                    "Exercise: a real case",
                    .pointsWithPicture,
                    [
                        .ask("The situation", "A real case from the work of \(who)"),
                        .ask("Your task", "What the groups have to solve"),
                        .say("In groups, then in the round", "Work in small groups, then show your solution."),
                    ],
                    narrative: "The same skill under real conditions.",
                    notes: "Give groups different roles. Fill in: the case and the material.",
                    visual: ("Put them into the situation", "A photo of the real place or document")
                ),
                SlideIdea(
                    11,
                    part: 2,
                    "When it does not work",
                    .table(["What you see", "Likely cause", "What to do"]),
                    [
                        .ask("Nothing happens", "The typical first problem"),
                        .ask("It works, but wrongly", "The typical second problem"),
                        .ask("It worked yesterday", "The typical third problem"),
                    ],
                    narrative: "Help for the day when nobody is there to ask.",
                    notes: "Let them guess the causes first. Fill in: problems and remedies.",
                    visual: ("Help when stuck", "A table with three rows: sign, cause, remedy")
                ),
                SlideIdea(
                    12,
                    part: 2,
                    "How good are we already?",
                    .matrix(across: "How often I need it", up: "How well I can do it"),
                    [
                        .ask("Can do, seldom needed", "Skills to keep fresh"),
                        .ask("Can do, often needed", "Skills to pass on"),
                        .ask("Cannot do, seldom needed", "Skills to leave for later"),
                        .ask("Cannot do, often needed", "Skills to practise next"),
                    ],
                    narrative: "Everyone finds their own next step.",
                    notes: "Let everyone place their own notes. Fill in: the skills to be sorted.",
                    visual: ("Find the next thing to practise", "Four fields to put notes into")
                ),
                SlideIdea(
                    4,
                    part: 3,
                    "Your plan for the first day after",
                    .timeline,
                    [
                        .say("Tomorrow morning", "The first small thing you will do tomorrow."),
                        .say("Within a week", "What you will have tried within a week."),
                        .say("Within a month", "What will have become a habit."),
                    ],
                    narrative: "What is not planned today does not happen tomorrow.",
                    notes: "Let everyone write it down and tell one person.",
                    visual: ("Turn intention into a plan", "An empty line with three stations to fill in")
                ),
                SlideIdea(
                    13,
                    part: 3,
                    "The checklist to take along",
                    .bullets,
                    [
                        .ask("Before you start", "What to check before"),
                        .ask("While you do it", "What to watch while doing it"),
                        .ask("When you are done", "What to check at the end"),
                    ],
                    narrative: "One page to put beside the screen.",
                    notes: "Hand it out printed. Fill in: one line each."
                ),
                SlideIdea(
                    14,
                    part: 3,
                    "Where to get help",
                    .threePanels,
                    [
                        .ask("A person", "Whom to ask"), .ask("A page", "Where it is written down"),
                        .ask("A group", "Who practises together"),
                    ],
                    narrative: "Nobody has to go on alone.",
                    notes: "Fill in: names, places, dates.",
                    visual: ("Show that help is near", "Three panels: person, page, group")
                ),
            ],
            closing: SlideIdea(
                0,
                part: 3,
                "What will you do first?",
                .closing,
                [
                    .say("One sentence from everyone", "Say in one sentence what you will do first."),
                    .ask("When we meet again", "The date of the follow-up"),
                    .ask("How to tell me how it went", "How to reach you"),
                ],
                narrative: "End with the participants' words, not with yours.",
                notes: "One sentence each, no comments. Fill in: the follow-up date and your contact."
            )
        )
    }
}
