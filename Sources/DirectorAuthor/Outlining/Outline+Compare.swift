/// The criteria first, both sides measured by the same ones, then a recommendation.
extension Outline {
    static func compare(_ brief: PresentationBrief) -> Outline {
        let sides = CompareSides(brief.subject)
        let (a, b) = (sides.left, sides.right)
        let who = brief.address
        return Outline(
            parts: ["The question", "Each on its own", "Side by side", "The choice"],
            opening: SlideIdea(
                0,
                part: 0,
                sides.title,
                .opening,
                [.say("Which one suits us?"), .say("Compared by the same criteria")],
                narrative: "The question \(who) has to answer, not the answer yet.",
                notes: "Say who has to choose, and until when. Fill in: the occasion and your name.",
                visual: ("Show that there are two good candidates", "Two equal halves, one for each side")
            ),
            summary: SlideIdea(
                1,
                part: 0,
                "The recommendation in one minute",
                .bullets,
                [
                    .ask("What we recommend", "The recommendation in one sentence"),
                    .ask("The decisive reason", "The criterion that decided"),
                    .ask("What speaks against it", "The price of this choice"),
                    .ask("What happens next", "The first step after the decision"),
                ],
                narrative: "The result first; the comparison proves it.",
                notes: "Fill in: one line for each point."
            ),
            ideas: [
                SlideIdea(
                    3,
                    part: 0,
                    "What we have to decide, and why now",
                    .pointsWithPicture,
                    [
                        .ask("The occasion", "Why the choice must be made"),
                        .ask("Who is affected", "Who will live with the choice"),
                        .ask("What cannot be changed", "What is fixed in any case"),
                    ],
                    narrative: "A comparison without a question has no answer.",
                    notes: "Agree on the question before you compare. Fill in: occasion and limits.",
                    visual: ("Show the fork in the road", "A path that divides")
                ),
                SlideIdea(
                    2,
                    part: 0,
                    "What we measure by",
                    .bullets,
                    [
                        .ask("The criterion that decides", "The criterion that outweighs the others"),
                        .ask("The criterion that excludes", "What a candidate must have in any case"),
                        .ask("The criterion for a tie", "What decides if both are equal"),
                    ],
                    narrative: "Criteria before candidates; the other way round is taste.",
                    notes: "Let \(who) weigh the criteria before they see results. Fill in: the criteria."
                ),
                SlideIdea(
                    5,
                    part: 1,
                    "\(a): what it stands for",
                    .pointsWithPicture,
                    [
                        .ask("The idea behind it", "The idea behind it, in one sentence"),
                        .ask("Who uses it, and for what", "Typical users and uses"),
                        .ask("What its friends praise", "What its friends praise most"),
                    ],
                    narrative: "Described as its friends would do it.",
                    notes: "Be fair: show its strongest side. Fill in: the facts, with source.",
                    visual: ("Introduce \(a)", "\(a) in typical use")
                ),
                SlideIdea(
                    5,
                    part: 1,
                    "\(b): what it stands for",
                    .pointsWithPicture,
                    [
                        .ask("The idea behind it", "The idea behind it, in one sentence"),
                        .ask("Who uses it, and for what", "Typical users and uses"),
                        .ask("What its friends praise", "What its friends praise most"),
                    ],
                    narrative: "The same three points, in the same order.",
                    notes: "Use as much time as for \(a). Fill in: the facts, with source.",
                    visual: ("Introduce \(b)", "\(b) in typical use")
                ),
                SlideIdea(
                    1,
                    part: 2,
                    "\(a) and \(b), criterion by criterion",
                    .table(["Criterion", a, b]),
                    [
                        .ask("What it costs", "Price over the whole life"),
                        .ask("How fast one gets going", "Time until the first result"),
                        .ask("How it grows with us", "What happens when demands grow"),
                        .ask("Who can help", "Help, community, people to hire"),
                    ],
                    narrative: "The heart of the presentation: one table, the same measure for both.",
                    notes:
                        "Read it row by row and ask who would weigh it differently. Fill in: one word or figure per cell.",
                    visual: ("Make the comparison checkable", "A table with criteria as rows and both sides as columns")
                ),
                SlideIdea(
                    4,
                    part: 2,
                    "Where each one is stronger",
                    .comparison(a, b),
                    [
                        .ask("Its greatest strength", "The greatest strength"), .ask("Its weak spot", "The weak spot"),
                        .ask("Its typical surprise", "What users find out only later"),
                    ],
                    narrative: "No winner yet, only profiles.",
                    notes: "For each strength name the situation in which it counts. Fill in: strengths and weak spots."
                ),
                SlideIdea(
                    8,
                    part: 2,
                    "What it costs over time",
                    .pointsWithChart,
                    [
                        .ask("The cost to begin", "Cost of the start"), .ask("The cost every year", "Running cost"),
                        .ask("The cost of changing later", "What it costs to go back"),
                    ],
                    narrative: "The cheaper start is not always the cheaper way.",
                    notes: "Name your assumptions. Fill in: start, running and exit cost for both.",
                    visual: ("Compare cost over time", "Two lines over the years, \(a) and \(b); the crossing marked")
                ),
                SlideIdea(
                    9,
                    part: 2,
                    "What users of both say",
                    .quote,
                    [.ask("A voice that knows both", "A sentence from someone who has used both")],
                    narrative: "Experience counts more than promises.",
                    notes: "Choose someone without an interest. Fill in: sentence, name, role."
                ),
                SlideIdea(
                    6,
                    part: 2,
                    "The same task, done in both",
                    .comparison(a, b),
                    [
                        .ask("The first step", "How the task begins"),
                        .ask("The tricky part", "How the difficult part is done"),
                        .ask("The result", "What one has in the end"),
                    ],
                    narrative: "One small task shows more than a list of features.",
                    notes: "Show it live, if you can. Fill in: a task \(who) knows."
                ),
                SlideIdea(
                    10,
                    part: 2,
                    "Effort and effect, in four fields",
                    .matrix(across: "Effort", up: "Effect"),
                    [
                        .ask("Little effort, large effect", "Which choice lies here"),
                        .ask("Much effort, large effect", "Which choice lies here"),
                        .ask("Little effort, small effect", "Which choice lies here"),
                        .ask("Much effort, small effect", "Which choice lies here"),
                    ],
                    narrative: "Where both candidates stand on one picture.",
                    notes: "Let \(who) place both. Fill in: the places.",
                    visual: ("Place both on one map", "Four fields, \(a) and \(b) as two dots")
                ),
                SlideIdea(
                    3,
                    part: 3,
                    "When to choose which",
                    .twoColumns("Choose \(a) if", "Choose \(b) if"),
                    [
                        .ask("When it fits best", "The situation in which it fits best"),
                        .ask("What you must accept", "The weakness one must accept"),
                        .ask("When this one fits", "The situation in which it fits best"),
                        .ask("What this one asks of you", "The weakness one must accept"),
                    ],
                    narrative: "A rule for deciding instead of a winner.",
                    notes: "Ask \(who) which column sounds like them. Fill in: two situations each."
                ),
                SlideIdea(
                    7,
                    part: 3,
                    "What can go wrong with either choice",
                    .table(["Risk", "How we notice it", "What we do"]),
                    [
                        .ask("If we choose \(a)", "The risk of this choice"),
                        .ask("If we choose \(b)", "The risk of this choice"),
                        .ask("If we do not choose", "The risk of waiting"),
                    ],
                    narrative: "Every choice has its price.",
                    notes: "Include the third choice: none. Fill in: risks, signs, answers.",
                    visual: ("Prepare for the downside", "A table with three rows: risk, sign, answer")
                ),
                SlideIdea(
                    11,
                    part: 3,
                    "How we change over, step by step",
                    .timeline,
                    [
                        .ask("A trial on the side", "A small trial without risk"),
                        .ask("The first real use", "The first real use"),
                        .ask("The whole way", "When everything has moved"),
                    ],
                    narrative: "A decision that can be tested is easier to take.",
                    notes: "Name the point at which you can still go back. Fill in: steps and dates.",
                    visual: ("Show a safe way over", "A line with three stations and a way back")
                ),
            ],
            closing: SlideIdea(
                0,
                part: 3,
                "Our recommendation",
                .closing,
                [
                    .ask("What we recommend", "The choice, and the one reason that decides"),
                    .ask("Under which condition", "What would change the recommendation"),
                    .ask("The first step", "What can be tried without risk"),
                ],
                narrative: "A clear word, and the condition under which it holds.",
                notes: "Say it in one sentence, then ask for objections. Fill in: choice, reason, condition."
            )
        )
    }
}

/// The two things compared, also where only one is named.
struct CompareSides: Equatable, Sendable {
    let left: String
    let right: String
    let title: String

    init(_ subject: Subject) {
        if case .pair(let left, let right) = subject.form {
            self.left = left.sentenceCased.shortened(to: 24)
            self.right = right.sentenceCased.shortened(to: 24)
        } else {
            left = "The first choice"
            right = "The second choice"
        }
        // "Compare X and Y" is what to do, not what to show.
        let isPlainPair = subject.isPair && subject.full.lowercased().hasPrefix("compar")
        title = isPlainPair ? "\(left) or \(right)?" : subject.title
    }
}
