/// A slide about something the user named, in the manner of the presentation.
enum TopicalSlide {
    static func idea(about wish: String, brief: PresentationBrief, part: Int = 1, rank: Int = 1) -> SlideIdea {
        let subject = wish.singleLine.unwrapped
        let name = subject.shortened(to: 48)
        return SlideIdea(
            rank,
            part: part,
            title(about: name, brief: brief),
            form(for: subject, brief: brief),
            points(brief),
            narrative: "You asked for this: \(subject.shortened(to: 80)).",
            notes: notes(about: name, brief: brief),
            visual: visual(of: name, brief: brief)
        )
    }

    private static func visual(of name: String, brief: PresentationBrief) -> (goal: String, content: String) {
        if brief.isForChildren {
            return ("Let the children discover \(name)", "\(name.sentenceCased), large and clear")
        }
        if brief.effectivePurpose == .report {
            return (
                "Show where \(name) stands", "The most telling figure about \(name) over time, with the plan beside it"
            )
        }
        return ("Make \(name) concrete", "One motif or example that stands for \(name)")
    }

    static func title(about name: String, brief: PresentationBrief) -> String {
        let capital = name.sentenceCased
        if case .pair(let left, let right) = Subject(name).form {
            return "\(left.sentenceCased) and \(right), side by side"
        }
        if name.lowercased().hasPrefix("timeline of ") || name.lowercased().hasPrefix("history of ") { return capital }
        if name.hasSuffix("?") || name.hasSuffix("!") { return capital }
        let opener = TokenizedText(name).tokens.first?.key ?? ""
        if ["how", "why", "what", "when", "where", "who", "which"].contains(opener) { return capital }
        if brief.isForChildren { return name.allSatisfy(\.isASCII) ? "What is special about \(name)?" : "\(capital)!" }
        return switch brief.effectivePurpose {
        case .teach: "\(capital): what to understand"
        case .persuade: "\(capital): why it speaks for us"
        case .report: "\(capital): where we stand"
        case .pitch: "\(capital): what you gain"
        case .tellStory: "\(capital): a part of the story"
        case .train: "\(capital): how to do it"
        case .compare: "\(capital): how both compare"
        case .inform: "\(capital): what to know"
        case .celebrate: "\(capital): what we remember"
        }
    }

    /// The subject itself often says how it wants to be shown.
    private static func form(for subject: String, brief: PresentationBrief) -> SlideForm {
        let text = TokenizedText(subject)
        if case .pair(let left, let right) = Subject(subject).form {
            return .comparison(left.sentenceCased.shortened(to: 24), right.sentenceCased.shortened(to: 24))
        }
        func speaks(_ words: [String]) -> Bool { text.contains(anyOf: words) }
        if speaks(["timeline", "roadmap", "milestones", "history", "schedule", "next steps"]) { return .timeline }
        if speaks(["process", "steps", "workflow", "how to"]) { return .steps }
        if speaks(["vs", "versus", "comparison", "pros and cons", "before and after"]) {
            return .comparison("On one side", "On the other")
        }
        if speaks(["figures", "numbers", "kpis", "metrics", "statistics"]) { return .figures }
        if speaks(["chart", "growth", "revenue", "sales figures", "trend", "data"]) { return .pointsWithChart }
        if speaks(["budget", "costs", "pricing", "prices", "faq"]) { return .table(["Point", "What it means"]) }
        if speaks(["quote", "testimonial", "testimonials"]) { return .quote }
        if speaks(["team", "founders"]) { return .threePanels }
        if brief.isForChildren { return .picture }
        return brief.effectivePurpose == .report ? .pointsWithChart : .pointsWithPicture
    }

    private static func points(_ brief: PresentationBrief) -> [IdeaPoint] {
        if brief.isForChildren {
            return [
                .ask("What we see", "What the children should notice"),
                .ask("What it is for", "What it is for, in one short sentence"),
                .ask("What is special", "The one thing to be amazed at"),
            ]
        }
        return [
            .ask("The main point", "The one sentence to remember about it"),
            .ask("An example that shows it", "An example your listeners know"),
            .ask("What follows from it", "What it means for your listeners"),
        ]
    }

    private static func notes(about name: String, brief: PresentationBrief) -> String {
        brief.isForChildren
            ? "Ask the children what they think before you tell them. Fill in: what you want them to know about \(name)."
            : "Say in one sentence why this belongs here. Fill in: what you want to say about \(name)."
    }
}

/// Whether two pieces of text are about the same thing: they share a word that carries meaning.
enum SubjectMatch {
    private static let hollow: Set<String> = [
        "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "is", "are", "it", "what", "how", "why", "who",
        "when", "where",
        "we", "our", "us", "you", "your", "they", "their", "this", "that", "about", "with", "from", "by", "at", "as",
        "do", "does",
        "slide", "slides", "one", "more", "some", "my", "me", "i", "its", "his", "her", "him", "will", "can", "be",
        "not", "so", "if",
        "which", "page", "part", "section", "point", "ask", "today", "now", "all", "thing", "things",
    ]

    static func words(of text: String) -> Set<String> {
        Set(TokenizedText(text).tokens.filter { !$0.isMark && !hollow.contains($0.key) }.map { stem($0.key) })
    }

    /// Meaningful words that both share.
    static func score(_ left: String, _ right: String) -> Int { words(of: left).intersection(words(of: right)).count }

    static func matches(_ wish: String, _ title: String) -> Bool { score(wish, title) > 0 }

    private static func stem(_ word: String) -> String {
        if word.hasSuffix("'s") { return String(word.dropLast(2)) }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), word.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us") {
            return String(word.dropLast())
        }
        return word
    }
}

/// Keeps titles apart.
enum TitleSpelling {
    /// `title`, or a variation of it that is not in `taken` (lower case).
    static func unused(_ title: String, among taken: Set<String>) -> String {
        guard taken.contains(title.lowercased()) else { return title }
        for variation in [
            "More on: \(title)", "\(title) (continued)", "Once more: \(title)", "A closer look: \(title)",
        ] where !taken.contains(variation.lowercased()) {
            return variation
        }
        var round = 2
        while true {
            let ordinal = NumberWords.ordinalName(round) ?? String(repeating: "next ", count: round) + "one"
            let variation = "\(title) (\(ordinal))"
            if !taken.contains(variation.lowercased()) { return variation }
            round += 1
        }
    }
}
