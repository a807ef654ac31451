/// Two or three real moments, one wish, then the glasses.
extension Outline {
    static func celebrate(_ brief: PresentationBrief) -> Outline {
        let words = CelebrationWords(brief.subject)
        let whom = words.whom
        return Outline(
            parts: ["How it began", "Who you are", "What we learned from you", "What we wish you"],
            opening: SlideIdea(
                0,
                part: 0,
                words.title,
                .opening,
                [.say("A few words from the heart")],
                narrative: "A warm beginning: who speaks, and for whom.",
                notes:
                    "Wait until it is quiet, smile, say who you are. Fill in: your name and how you belong together.",
                visual: ("Make everybody smile", "A real photo of \(whom), not a posed one")
            ),
            summary: .lessonSummary(brief),
            ideas: [
                SlideIdea(
                    1,
                    part: 0,
                    "How we met",
                    .pointsWithPicture,
                    [
                        .ask("Where it was", "The place and the year"),
                        .ask("The first impression", "What you thought of each other at first"),
                        .ask("The moment it was clear", "The moment you knew that you would stay friends"),
                    ],
                    narrative: "A small story that only you can tell.",
                    notes: "Tell it as a scene, in the present tense. Fill in: place, year, first sentence.",
                    visual: ("Take everyone back to that day", "An old photo, even a blurred one")
                ),
                SlideIdea(
                    2,
                    part: 1,
                    "The moment that says it all",
                    .picture,
                    [
                        .ask("What happened", "The scene in two sentences"),
                        .ask("What it shows", "The trait everybody here loves"),
                    ],
                    narrative: "One scene that shows a whole character.",
                    notes: "Choose a scene that honours and does not embarrass. Fill in: the scene.",
                    visual: ("Show the character", "One photo of the moment, full screen")
                ),
                SlideIdea(
                    5,
                    part: 1,
                    "Three things everybody here knows",
                    .threePanels,
                    [
                        .ask("Something to laugh about", "A harmless quirk"),
                        .ask("Something to admire", "Something you admire"),
                        .ask("Something to rely on", "Something one can always rely on"),
                    ],
                    narrative: "Everybody nods, everybody laughs.",
                    notes: "From funny to serious, in this order. Fill in: three traits.",
                    visual: ("Make all nod", "Three small photos")
                ),
                SlideIdea(
                    4,
                    part: 1,
                    "From then to today",
                    .timeline,
                    [
                        .ask("Back then", "The first station"), .ask("A turning point", "When everything changed"),
                        .ask("Today", "The reason for this party"),
                    ],
                    narrative: "A life or a love in three stations.",
                    notes: "One sentence for each station. Fill in: stations and years.",
                    visual: ("Show the way here", "A line with three photos")
                ),
                SlideIdea(
                    6,
                    part: 2,
                    "What I learned from you",
                    .bullets,
                    [
                        .ask("About courage", "What you learned about courage"),
                        .ask("About laughing", "What you learned about laughing"),
                        .ask("About friendship", "What you learned about friendship"),
                    ],
                    narrative: "Gratitude, said plainly.",
                    notes: "Look at the person, not at the slide. Fill in: one sentence each."
                ),
                SlideIdea(
                    7,
                    part: 2,
                    "A sentence you always say",
                    .quote,
                    [.ask("The famous sentence", "The sentence everybody knows")],
                    narrative: "Everybody will join in.",
                    notes: "Pause before the last word and let the guests say it. Fill in: the sentence."
                ),
                SlideIdea(
                    9,
                    part: 2,
                    "Before and after",
                    .comparison("Then", "Now"),
                    [
                        .ask("On a Saturday night", "What a Saturday night looks like"),
                        .ask("In the kitchen", "What happens in the kitchen"),
                        .ask("On a journey", "What travelling looks like"),
                    ],
                    narrative: "Love and years change people, mostly for the better.",
                    notes: "Be gentle. Fill in: both sides."
                ),
                SlideIdea(
                    3,
                    part: 3,
                    "What we wish you",
                    .bullets,
                    [
                        .ask("A wish for every day", "A small wish for every day"),
                        .ask("A wish for hard times", "A wish for hard times"),
                        .ask("A wish for the far future", "A wish for the far future"),
                    ],
                    narrative: "Three wishes, from small to large.",
                    notes: "Slow down here. Fill in: three wishes in your own words."
                ),
                SlideIdea(
                    8,
                    part: 3,
                    "Thank you to those who made this possible",
                    .pointsWithPicture,
                    [
                        .ask("The family", "Names of parents and siblings"),
                        .ask("The helpers", "Who helped with the party"),
                        .ask("Those who came from far away", "Guests with the longest way"),
                    ],
                    narrative: "Thanks are short and have names.",
                    notes: "Check the names twice. Fill in: the names.",
                    visual: ("Put faces to the thanks", "A photo of many together")
                ),
                SlideIdea(
                    10,
                    part: 3,
                    "Those we miss today",
                    .pointsWithPicture,
                    [.ask("Who is in our thoughts", "Names, if it fits the occasion")],
                    narrative: "A quiet moment, if it fits.",
                    notes: "One sentence, then silence. Leave it out if it does not fit. Fill in: the names.",
                    visual: ("Make room for a quiet moment", "A candle or an empty chair, very calm")
                ),
            ],
            closing: SlideIdea(
                0,
                part: 3,
                words.closing,
                .closing,
                [
                    .say(words.toastShort, words.toast),
                    .ask("Your last sentence", "The last sentence before the glasses"),
                ],
                narrative: "Glasses up; the slide stays behind you.",
                notes: "Ask everybody to stand, say the last sentence, lift the glass. Fill in: the last sentence."
            )
        )
    }
}

/// How one speaks about those who are celebrated.
struct CelebrationWords: Equatable, Sendable {
    let whom: String
    let title: String
    let closing: String
    let toastShort: String
    let toast: String

    init(_ subject: Subject) {
        let spoken = subject.full.lowercased()
        let isQuiet = ["funeral", "eulogy", "memorial", "beerdigung", "in memory"].contains { spoken.contains($0) }
        let names = Self.names(in: subject.full)
        if let names {
            whom = names
            title = isQuiet ? "In memory of \(names)" : "For \(names)"
        } else {
            whom = spoken.contains("wedding") || spoken.contains("hochzeit") ? "the couple" : "the person we celebrate"
            title = subject.title
        }
        closing = isQuiet ? "Thank you" : "Raise your glasses!"
        toastShort =
            isQuiet ? "A last thank you" : "A toast to \(names ?? (whom == "the couple" ? "the happy couple" : "you"))"
        toast =
            isQuiet
            ? "Thank you for everything." : "To \(names ?? (whom == "the couple" ? "the happy couple" : "you"))!"
    }

    /// The names after "for", "of" or "to": capitalised words, joined by "and" or "&".
    private static func names(in topic: String) -> String? {
        let text = TokenizedText(topic)
        var start: Int?
        for index in text.tokens.indices.dropFirst() {
            let token = text.tokens[index]
            let names = token.kind == .word && isName(text, at: index)
            if names {
                if start == nil { start = index }
            } else if let begin = start, !["and", "&"].contains(token.key) {
                return text.slice(begin..<index)
            }
        }
        guard let begin = start else { return nil }
        let name = text.slice(begin..<text.tokens.count)
        return name.count <= 40 ? name : nil
    }

    private static func isName(_ text: TokenizedText, at index: Int) -> Bool {
        let word = text.text[text.tokens[index].range]
        let occasions: Set<String> = [
            "wedding", "speech", "birthday", "party", "toast", "anniversary", "farewell", "retirement", "funeral",
            "eulogy", "best", "man",
        ]
        return word.first?.isUppercase == true && !occasions.contains(text.tokens[index].key)
    }
}
