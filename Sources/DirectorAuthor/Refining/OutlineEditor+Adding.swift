import DirectorCore

extension OutlineEditor {
    mutating func add(_ subject: String?, form: SlideForm?, at position: Position?, isTitle: Bool = false) {
        guard strawman.slides.count < Self.allowedCount.upperBound else {
            problems.append("The outline already has \(Self.allowedCount.upperBound) slides, the most it can hold.")
            return
        }
        var idea = idea(subject, form: form)
        if isTitle, let subject { idea.title = subject.sentenceCased.shortened(to: 120) }
        guard let place = place(position, for: idea, subject: subject ?? "") else { return }
        insert(idea, at: place)
        lastAdded = strawman.slides[place].slideID
        let before = place > 0 ? ", after “\(strawman.slides[place - 1].title.shortened(to: 50))”" : ""
        done.append("Added “\(strawman.slides[place].title)” as slide \(place + 1)\(before).")
    }

    mutating func insert(_ idea: SlideIdea, at place: Int) {
        var idea = idea
        idea.title = unusedTitle(idea.title)
        let slide = StrawmanWriter.slide(idea, number: place + 1, id: unusedID(), look: look)
        strawman.slides.insert(slide, at: place)
        renumber()
    }

    private func idea(_ subject: String?, form: SlideForm?) -> SlideIdea {
        guard let subject else {
            let titles = Set(strawman.slides.map { $0.title.lowercased() })
            let spare = OutlineComposer(brief).outline.ideas.filter { !titles.contains($0.title.lowercased()) }.min {
                $0.rank < $1.rank
            }
            return spare ?? Elaboration.question.idea(round: 2, part: 2)
        }
        if let usual = usual(subject) { return usual }
        var idea = TopicalSlide.idea(about: subject, brief: brief)
        if let form {
            if case .comparison = form, case .comparison = idea.form { return idea }
            idea.form = form
            if TokenizedText(subject).tokens.count <= 2, SlideFormWords.form(asWhole: TokenizedText(subject)) == form {
                idea.title = title(for: form) ?? idea.title
            }
            if form == .divider { idea.title = subject.sentenceCased.shortened(to: 60) }
        }
        return idea
    }

    /// "add a timeline": the form is all that was said.
    private func title(for form: SlideForm) -> String? {
        switch form {
        case .timeline: "Step by step: when what happens"
        case .steps: "How it goes, step by step"
        case .comparison, .twoColumns: "Side by side: where the difference lies"
        case .table: "At a glance: the overview"
        case .matrix: "What matters most: four fields"
        case .quote: "A voice worth hearing"
        case .figures, .pointsWithChart, .chart: "What the figures say"
        case .diagram, .pointsWithDiagram: "How it fits together"
        case .picture, .pointsWithPicture: "A picture that says it all"
        case .threePanels: "Three things that belong together"
        case .opening, .divider, .closing, .bullets: nil
        }
    }

    /// Slides every presentation knows.
    private func usual(_ subject: String) -> SlideIdea? {
        let words = TokenizedText(subject)
        func isAbout(_ phrases: [String]) -> Bool { words.tokens.count <= 4 && words.contains(anyOf: phrases) }
        if isAbout(["agenda", "table of contents", "overview"]) {
            let titles = strawman.slides.filter { SlideForm($0).isContent }.prefix(5).map {
                IdeaPoint.say($0.title.shortened(to: 50))
            }
            return SlideIdea(
                1,
                part: 0,
                OutlineComposer.agendaTitle,
                .bullets,
                Array(titles),
                narrative: "A short look ahead.",
                notes: "Name the parts in one breath."
            )
        }
        if isAbout(["executive summary", "summary"]) {
            return OutlineComposer(brief).outline.summary
        }
        if isAbout(["q&a", "qa", "questions", "questions and answers", "faq", "discussion"]) {
            return SlideIdea(
                1,
                part: 3,
                "Your questions",
                .bullets,
                [
                    .ask("The question I expect", "The question that is sure to come, and your answer"),
                    .ask("The question I hope for", "The question you would love to be asked"),
                    .say("What else do you want to know?"),
                ],
                narrative: "Room for questions, with the first one ready.",
                notes:
                    "Have one question of your own ready, in case nobody begins. Fill in: the question and its answer."
            )
        }
        if isAbout(["divider", "section divider"]) {
            return SlideIdea(
                1,
                part: 1,
                "A new part begins",
                .divider,
                [.say("A breath, then on")],
                narrative: "A breath between two parts.",
                notes: "Pause and say in one sentence what the next part is for."
            )
        }
        if isAbout(["thank you", "thanks"]) {
            return SlideIdea(
                1,
                part: 3,
                "Thank you",
                .closing,
                [.ask("How to reach you", "Name and contact")],
                narrative: "A short thank you.",
                notes: "Thank them and stop. Fill in: your contact."
            )
        }
        if isAbout(["next steps"]) {
            return SlideIdea(
                1,
                part: 3,
                "What happens next",
                .timeline,
                [
                    .ask("At once", "What starts immediately"), .ask("Soon", "What follows"),
                    .ask("In the end", "What will be reached"),
                ],
                narrative: "Few steps with names and dates.",
                notes: "A step without a name is a wish. Fill in: steps, names, dates.",
                visual: ("Make the next steps checkable", "A line with three stations, each with a name")
            )
        }
        return nil
    }

    // MARK: Where

    /// Index for a new slide; `nil` if the place named does not exist (reported).
    mutating func place(_ position: Position?, for idea: SlideIdea, subject: String) -> Int? {
        let count = strawman.slides.count
        switch position {
        case .start: return strawman.slides.first.map { SlideForm($0) == .opening } == true ? 1 : 0
        case .end: return beforeClosing
        case .number(let number):
            guard (1...(count + 1)).contains(number) else {
                problems.append("Position \(number) does not exist: choose 1 to \(count + 1).")
                return nil
            }
            return number - 1
        case .before(let reference): return ids(reference).first.flatMap { index(of: $0) }
        case .after(let reference): return ids(reference).last.flatMap { index(of: $0) }.map { $0 + 1 }
        case nil:
            let place = fittingPlace(for: idea, subject: subject)
            // Several additions in one request keep their order.
            if let last = lastAdded.flatMap({ index(of: $0) }), place == anchor { return last + 1 }
            anchor = place
            return place
        }
    }

    var beforeClosing: Int {
        strawman.slides.last.map { SlideForm($0) == .closing } == true
            ? strawman.slides.count - 1 : strawman.slides.count
    }

    /// Beside the slide it belongs to; questions and next steps before the closing; else after the introduction.
    private func fittingPlace(for idea: SlideIdea, subject: String) -> Int {
        if idea.title == OutlineComposer.agendaTitle || idea.title == OutlineComposer(brief).outline.summary.title {
            return min(1, strawman.slides.count)
        }
        if idea.form == .closing { return strawman.slides.count }
        if idea.part == 3 { return beforeClosing }
        let content = strawman.slides.dropFirst().filter {
            SlideForm($0).isContent && $0.title != OutlineComposer.agendaTitle
        }
        let own = SubjectMatch.words(of: brief.subject.full)
        // The topic itself is in many titles and says nothing about the place.
        let telling = SubjectMatch.words(of: subject).subtracting(own).joined(separator: " ")
        if !telling.isEmpty, let match = bestMatch(telling, in: Array(content)), let place = index(of: match.slideID) {
            return place + 1
        }
        let late: Set<String> = [
            "budget", "cost", "price", "pricing", "risk", "team", "contact", "future", "outlook", "challenge", "limit",
        ]
        if !SubjectMatch.words(of: subject).isDisjoint(with: late) {
            return max(1, beforeClosing - (content.count > 3 ? 1 : 0))
        }
        guard let first = content.first(where: { $0.slideNumber >= (brief.opensWithSummary ? 3 : 2) }),
            let place = index(of: first.slideID)
        else { return beforeClosing }
        return place + 1
    }
}
