/// Looking, a story, something to learn, something to do.
extension Outline {
    static func children(_ brief: PresentationBrief) -> Outline {
        let words = ChildWords(brief.subject)
        let name = words.name
        return Outline(
            parts: ["Look", "Listen", "Think", "Do"],
            opening: SlideIdea(
                0,
                part: 0,
                words.opening,
                .opening,
                [brief.effectivePurpose == .tellStory ? .say("A story for today") : .say("Let's find out together")],
                narrative: "Wake their curiosity with a question before anything is explained.",
                notes: "Greet the children and let them guess before you say anything. Take two or three answers.",
                visual: ("Make them curious at first sight", "One big, friendly picture of \(name), nothing else")
            ),
            summary: SlideIdea(
                1,
                part: 0,
                "What we will find out today",
                .threePanels,
                [.say("Something to look at"), .say("Something to listen to"), .say("Something to try")],
                narrative: "Three promises in words they know.",
                notes: "Show on your fingers what is coming: looking, listening, trying."
            ),
            ideas: looking(words) + story(words, brief) + thinking(words) + doing(words),
            closing: SlideIdea(
                0,
                part: 3,
                "Your turn!",
                .closing,
                [
                    .say("Draw your favourite moment", "Draw the moment you liked best."),
                    .say("Tell it to someone", "Tell someone at home about it today."),
                ],
                narrative: "End with something to do, so that it stays.",
                notes:
                    "Hand out paper and let everyone start drawing. Fill in: where the pictures will hang afterwards."
            )
        )
    }

    private static func looking(_ words: ChildWords) -> [SlideIdea] {
        let name = words.name
        return [
            SlideIdea(
                5,
                part: 0,
                "What do you already know?",
                .bullets,
                [
                    .say("Who has seen this before?", "Hands up: who has seen or heard of this before?"),
                    .say("What do you think of first?", "What is the first thing that comes to your mind?"),
                    .say("What would you like to know?", "What would you like to find out today?"),
                ],
                narrative: "Collect what the children bring along; it makes the rest theirs.",
                notes: "Collect answers without correcting them. Come back to one or two of them later."
            ),
            SlideIdea(
                1,
                part: 0,
                words.meeting,
                .picture,
                words.isPerson
                    ? [
                        .ask(
                            "What \(words.subjectPronoun) \(words.verb("looks", "look")) like",
                            "What the children should notice in the picture"
                        ),
                        .ask(
                            "What \(words.subjectPronoun) \(words.verb("carries", "carry"))",
                            "The thing that always belongs to \(name)"
                        ),
                        .ask(
                            "Who \(words.possessive) friends are",
                            "The friends or family the children will meet in the story"
                        ),
                    ]
                    : [
                        .ask("What it looks like", "What the children should notice first in the picture"),
                        .ask("Where we can find it", "A place the children know"),
                        .ask("What is surprising about it", "One thing they would never have guessed"),
                    ],
                narrative: "One big picture the children can explore before they hear more.",
                notes:
                    "Point at one thing after the other and let the children name it. Fill in: the three things they should notice.",
                visual: (
                    "Let the children meet \(name) at first sight",
                    words.isPerson
                        ? "\(name) large in the middle, friendly face, the most important thing in the hand, friends around"
                        : "\(name) large in the middle, close enough to discover details"
                )
            ),
            SlideIdea(
                9,
                part: 0,
                "Big or small? Near or far?",
                .comparison("Bigger than we think", "Smaller than we think"),
                [
                    .ask("Something to compare it with", "A thing from the classroom to compare it with"),
                    .ask("Something to measure together", "Something you can show with your hands"),
                ],
                narrative: "Size becomes real when it is compared with something they know.",
                notes: "Bring an object to compare with. Fill in: which one."
            ),
        ]
    }

    private static func story(_ words: ChildWords, _ brief: PresentationBrief) -> [SlideIdea] {
        let name = words.name
        let own = brief.material.map { " You mentioned: “\($0.shortened(to: 80))”." } ?? ""
        return [
            SlideIdea(
                2,
                part: 1,
                "One story about \(name)",
                .threePanels,
                [
                    .ask("How it begins", "How it begins: who is there, and where"),
                    .ask("What goes wrong", "What goes wrong: the moment everyone holds their breath"),
                    .ask("How it ends", "How it ends: what is good again"),
                ],
                narrative: "The heart of the session: one story, told in three pictures.",
                notes:
                    "Choose one story you tell well.\(own) Fill in: the three moments you want the pictures to show.",
                visual: (
                    "Carry the story without words",
                    "Three pictures in a row: beginning, trouble, happy end; the same figures in each"
                )
            ),
            SlideIdea(
                7,
                part: 1,
                "The most exciting moment",
                .picture,
                [.ask("What everyone is waiting for", "The one moment of the story worth a whole picture")],
                narrative: "Stop at the turning point and let them guess.",
                notes: "Stop here and ask: what would you do now? Fill in: the moment you stop at.",
                visual: ("Hold the breath for a moment", "The turning point of the story, seen from very close")
            ),
            SlideIdea(
                10,
                part: 1,
                "What happens, one after the other",
                .timeline,
                [
                    .ask("In the morning", "What happens first"), .ask("In the middle of the day", "What happens then"),
                    .ask("In the evening", "How the day ends"),
                ],
                narrative: "Retelling in order is how children remember a story.",
                notes: "Let three children retell the three parts. Fill in: the keyword for each picture.",
                visual: ("Put the story in order", "Three small pictures on a path from morning to evening")
            ),
        ]
    }

    private static func thinking(_ words: ChildWords) -> [SlideIdea] {
        [
            SlideIdea(
                words.isPerson || words.tellsStory ? 3 : 4,
                part: 2,
                words.lesson,
                .steps,
                [
                    .say("One thing to try at home", "Choose one thing you will try at home."),
                    .say("One thing to share", "Choose one thing you will share with a friend."),
                    .say("One question to ask", "Think of one question you will ask your family."),
                ],
                narrative: "From the story to their own day.",
                notes: "Ask first, then show. Fill in: the one thing you want them to try.",
                visual: ("Turn the story into three small deeds", "Three steps like stepping stones, one picture each")
            ),
            SlideIdea(
                words.isPerson || words.tellsStory ? 4 : 3,
                part: 2,
                words.explaining,
                .steps,
                [
                    .ask("What happens first", "What happens first, in one short sentence"),
                    .ask("What happens then", "What happens then"),
                    .ask("What comes out of it", "What we can see at the end"),
                ],
                narrative: "The one thing worth explaining, in three steps.",
                notes:
                    "Act the three steps out together with hands and voices. Fill in: one short sentence for each step.",
                visual: ("Show how one thing leads to the next", "Three simple drawings joined by arrows")
            ),
            SlideIdea(
                6,
                part: 2,
                "True or false?",
                .twoColumns("True!", "False!"),
                [
                    .ask("Something true that sounds false", "Something true that sounds made up"),
                    .ask("Something false that sounds true", "Something made up that sounds true"),
                ],
                narrative: "A guessing game checks what has arrived, without a test.",
                notes: "Stand up for true, sit down for false. Fill in: three or four sentences to guess."
            ),
            SlideIdea(
                11,
                part: 2,
                "New words we learned",
                .table(["Word", "What it means"]),
                [
                    .ask("The first new word", "A new word"), .ask("The second new word", "Another new word"),
                    .ask("The funniest word", "The word that is most fun to say"),
                ],
                narrative: "Three words to take home.",
                notes: "Say the words loudly together, then whisper them. Fill in: the three words."
            ),
            SlideIdea(
                12,
                part: 2,
                "A sentence to remember",
                .quote,
                [.ask("The sentence in their words", "One short sentence every child can say by heart")],
                narrative: "One sentence everyone can say by heart.",
                notes: "Say it together, first softly, then loudly. Fill in: the sentence."
            ),
        ]
    }

    private static func doing(_ words: ChildWords) -> [SlideIdea] {
        [
            SlideIdea(
                8,
                part: 3,
                "Let's act it out",
                .pointsWithPicture,
                [
                    .say("Find a partner", "Find a partner and choose who you are."),
                    .say("Show it without words", "Show the moment without a single word."),
                    .say("Let the others guess", "The others guess which moment it is."),
                ],
                narrative: "Moving together wakes everybody up again.",
                notes: "Make space in the middle. Two minutes of preparation are enough.",
                visual: ("Invite them to move", "Children playing a scene, no text")
            ),
            SlideIdea(
                13,
                part: 3,
                "A question for everyone",
                .bullets,
                [
                    .say("What surprised you most?", "What surprised you most today?"),
                    .say("What would you have done?", "What would you have done?"),
                    .say("Whom will you tell?", "Whom will you tell about it tonight?"),
                ],
                narrative: "Everyone gets one sentence.",
                notes: "Pass something around; whoever holds it may speak."
            ),
            SlideIdea(
                14,
                part: 3,
                "A song or a sound to end with",
                .pointsWithPicture,
                [
                    .ask("What we sing together", "A song, a rhyme or a sound everyone can join"),
                    .say("Clap along", "Clap along, first slowly, then fast."),
                ],
                narrative: "Music ends a session better than a summary.",
                notes: "Fill in: the song or rhyme, and where you start it.",
                visual: ("Show that everybody joins in", "Children singing and clapping")
            ),
        ]
    }
}

/// How one speaks to children about a subject.
struct ChildWords: Sendable {
    let name: String
    let opening: String
    let meeting: String
    let lesson: String
    let explaining: String
    let isPerson: Bool
    let tellsStory: Bool
    let subjectPronoun: String
    let objectPronoun: String
    let possessive: String
    private let isPluralPronoun: Bool

    init(_ subject: Subject) {
        name = subject.nameOrThis
        let title = subject.title
        switch subject.form {
        case .person(let pronoun):
            isPerson = true
            tellsStory = true
            (subjectPronoun, objectPronoun, possessive) =
                switch pronoun {
                case .he: ("he", "him", "his")
                case .she: ("she", "her", "her")
                case .they: ("they", "them", "their")
                }
            isPluralPronoun = pronoun == .they
            opening = "Who is \(name)?"
            meeting = "Meet \(name)"
            explaining = "What makes \(name) special"
        case .plural, .singular, .question, .pair, .phrase:
            isPerson = false
            tellsStory = ["story", "tale", "legend", "adventure"].contains { subject.full.lowercased().contains($0) }
            (subjectPronoun, objectPronoun, possessive) = ("it", "it", "its")
            isPluralPronoun = false
            switch subject.form {
            case .plural:
                (opening, meeting, explaining) = (
                    "Let's discover \(name)!", "A close look at \(name)", "How does it work?"
                )
            case .singular:
                (opening, meeting, explaining) = (
                    "Let's discover \(name)!", "A close look at \(name)", "How does it work?"
                )
            case .question:
                (opening, meeting, explaining) = (
                    title.hasSuffix("?") ? title : title + "?", "Let's look closely", "Step by step"
                )
            case .pair(let left, let right):
                (opening, meeting, explaining) = (
                    "\(left) or \(right)?", "\(left) and \(right) meet", "How are they different?"
                )
            case .person, .phrase: (opening, meeting, explaining) = (title, "Let's look closely", "How does it work?")
            }
        }
        lesson =
            isPerson
            ? "What can we learn from \(objectPronoun)?"
            : tellsStory ? "What can we learn from it?" : "What can we try ourselves?"
    }

    func verb(_ singular: String, _ plural: String) -> String { isPluralPronoun ? plural : singular }
}
