import DirectorLanguage

extension EnglishWording {
    func question(_ question: ClarifyingQuestion, for brief: PresentationBrief) -> String {
        let listeners = brief.address
        let isOpen = brief.audience == nil && brief.purpose == nil
        switch question {
        case .audience: return "Who will be listening, and how old are they or what do they do?"
        case .duration:
            return brief.isForChildren
                ? "How many minutes do you have before they get restless?"
                : "How many minutes do you have, or how many slides do you want?"
        case .terms: return "What exactly do you ask \(listeners) for: how much, on what terms, and by when?"
        case .figures:
            return brief.effectivePurpose == .report
                ? "Which two or three figures show best how things went?"
                : "Which two or three figures carry your case?"
        case .objections: return "Which objections do you expect from \(listeners), and what is your answer?"
        case .purpose:
            return switch brief.effectivePurpose {
            case .train: "What should \(listeners) be able to do afterwards that they cannot do today?"
            case .compare: "Who decides in the end, and do you already lean to one side?"
            case .pitch: "What should \(listeners) do next: a meeting, a trial, a signature?"
            case .teach, .persuade, .report, .tellStory, .inform, .celebrate:
                "What should change after your presentation?"
            }
        case .takeaway:
            if brief.isForChildren || isOpen { return "What should they remember or feel afterwards?" }
            return brief.effectivePurpose == .persuade
                ? "What should \(listeners) decide or do at the end?"
                : "If they remember just one thing a week later, what should it be?"
        case .occasion: return "Who is it for, and how do you know each other?"
        case .criteria: return "Which criteria matter most to you: cost, effort, speed, risk, something else?"
        case .experience: return "How familiar is the subject to \(listeners) already?"
        case .mustHaves: return "Is there anything that must appear, or that you would rather leave out?"
        case .material:
            if brief.isForChildren { return "Is there a story, picture or song you already want to use?" }
            if isOpen { return "Is there a story, picture or document you already want to use?" }
            return brief.effectivePurpose == .celebrate
                ? "Which one or two moments or photos do you want to share?"
                : "Which examples, pictures or documents do you already have?"
        }
    }

    func questionsLead(_ lead: QuestionsLead) -> String {
        let topic = "**" + lead.title + "**"
        let number = name(of: lead.count)
        var facts: [String] = []
        if let audience = lead.audience {
            facts.append(forListeners(audience) + (audience.age.map { " (\($0))" } ?? ""))
        }
        if let count = lead.minutes { facts.append(minutes(count)) }
        if let count = lead.slides { facts.append(slides(count)) }
        if let ask = lead.ask { facts.append("the aim: " + ask) }
        let opening = lead.round <= 1 ? "\(topic): a good subject." : "Round \(lead.round), now about \(topic)."
        guard lead.knowsSomething else {
            return opening
                + " To make it fit your listeners I need to know \(number) things. Short answers are fine, and “you decide” is one."
        }
        return opening + " I noted: " + facts.joined(separator: ", ")
            + ". So just \(number) questions; short answers are fine, and “you decide” is one."
    }

    func planLead(_ lead: PlanLead) -> String {
        let text = "Plan \(lead.number): \(slides(lead.slides)), about \(minutes(lead.minutes)). \(lead.summary)"
        return lead.change.map { text + " Your change is in: \(quoted($0))." } ?? text
    }

    /// "A short storytelling session about Krishna for children."
    func summary(of brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let listeners = brief.audience.map { " " + forListeners($0) } ?? ""
        let aim = brief.ask.map { "; the aim is that they \($0.shortened(to: 80))." } ?? "."
        // A topic that names its own kind ("Quarterly report") is not called a report of a report.
        if brief.subject.namesItsKind || purpose == .celebrate || purpose == .compare && !brief.subject.isPair {
            let ending = brief.ask == nil ? ", \(phrase(purpose))." : aim
            return brief.subject.full.shortened(to: 100).sentenceCased + listeners + ending
        }
        let genre = genre(purpose, for: brief.audience, isShort: SlideBudget.minutes(for: brief) <= 10)
        let article = Self.article(before: genre).sentenceCased
        let name = brief.subject.name ?? brief.subject.full.shortened(to: 100)
        var subject = "about " + addressed(name)
        if case .pair(let left, let right) = brief.subject.form, purpose == .compare {
            subject = "of \(left) and \(right)"
        }
        if brief.subject.form == .question { subject = "on “\(name)”" }
        if brief.ask?.lowercased() == brief.subject.full.lowercased() { return "\(article) \(genre)\(listeners)\(aim)" }
        return "\(article) \(genre) \(subject)\(listeners)\(aim)"
    }

    /// "our new product" is "your new product" when we talk to its owner.
    private func addressed(_ subject: String) -> String {
        for (own, yours) in [("our ", "your "), ("my ", "your ")] where subject.hasPrefix(own) {
            return yours + subject.dropFirst(own.count)
        }
        return subject
    }

    private func phrase(_ purpose: Purpose) -> String {
        switch purpose {
        case .teach: "so that they understand it and can use it"
        case .persuade: "so that they say yes"
        case .report: "so that they know where things stand and what to decide"
        case .pitch: "so that they want the next conversation"
        case .tellStory: "told as a story"
        case .train: "so that they can do it themselves afterwards"
        case .compare: "so that they can choose"
        case .inform: "so that they get a clear picture"
        case .celebrate: "from the heart"
        }
    }

    private func genre(_ purpose: Purpose, for audience: Audience?, isShort: Bool) -> String {
        let length = isShort ? "short " : ""
        return switch purpose {
        case .teach: audience?.kind == .students ? length + "lecture" : length + "lesson"
        case .persuade: length + "case for a decision"
        case .report: length + "report"
        case .pitch: length + "pitch"
        case .tellStory: length + "storytelling session"
        case .train: length + "hands-on training"
        case .compare: length + "comparison"
        case .inform: length + "overview"
        case .celebrate: length + "speech with pictures"
        }
    }

    func assumption(_ assumption: PlanAssumption) -> String {
        switch assumption {
        case .countOutOfRange(let asked, let start):
            "You asked for \(impossibleSlides(asked)); a plan holds 2 to 30, so I start with \(start)."
        case .included(let items): "Included as you asked: \(list(items))."
        case .leftOut(let items): "Left out as you asked: \(list(items))."
        case .remembered(let text): "To be remembered: \(quoted(text))."
        case .terms(let text): "Your terms: \(quoted(text))."
        case .figures(let text): "Your figures: \(quoted(text))."
        case .objections(let text): "Answered openly: \(quoted(text))."
        case .material(let text): "Your own material is used: \(quoted(text))."
        case .remark(let text): "As you said: \(quoted(text))."
        case .audience(let audience, let celebrating): listeners(audience, celebrating: celebrating)
        case .length(let minutes, let slides, let assumed):
            "About \(self.minutes(minutes)) and \(self.slides(slides))\(assumed ? ", since no time was given" : "")."
        case .structure(let purpose, let children): structure(purpose, children: children)
        case .style(let purpose, let children): style(purpose, children: children)
        case .tone(let tone): "Tone: \(self.tone(tone))."
        case .honesty(let children):
            children
                ? "Facts and the story itself come from you; the slides show you where."
                : "Facts and figures come from you; the slides mark every place to fill in."
        }
    }

    private func listeners(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else {
            return celebrating
                ? "The guests know each other: short, personal, nothing that embarrasses."
                : "Listeners without special knowledge, since nobody in particular was named."
        }
        let label = label(audience, celebrating: celebrating)
        return switch audience.kind {
        case .children: "\(label): simple words and one idea per slide."
        case .teenagers: "\(label): close to their own life, no lecturing."
        case .students: "\(label): the idea first, then the terms, then practice."
        case .beginners: "\(label): no knowledge assumed, every term explained."
        case .executives: "\(label): the result first, details only where they decide something."
        case .investors: "\(label): the opportunity first, then the proof."
        case .customers: "\(label): their situation first, your offer second."
        case .colleagues: "\(label): what it means for the daily work."
        case .experts: "\(label): no basics, the new and the open points."
        case .guests: "\(label): short, personal, nothing that embarrasses."
        case .everyone: "\(label): plain language, no special knowledge needed."
        }
    }

    private func structure(_ purpose: Purpose, children: Bool) -> String {
        if children {
            return purpose == .tellStory
                ? "A story at the centre rather than dates." : "Looking and guessing first, explaining after."
        }
        return switch purpose {
        case .teach: "From the question to the idea, then an example and a chance to try."
        case .persuade: "The request early, then the evidence, the risks with answers, and the decision at the end."
        case .report: "The result first, then figures, causes, and what happens next."
        case .pitch: "The problem, your answer, the proof, and one clear next step."
        case .tellStory: "One thread: how it begins, what goes wrong, how it ends, what stays."
        case .train: "Short inputs, much practice, a plan for the first day after."
        case .compare: "The criteria first, both sides measured by the same ones, then a recommendation."
        case .inform: "The big picture first, then the parts, then what it means for the listeners."
        case .celebrate: "Two or three real moments, one wish, then the glasses."
        }
    }

    private func style(_ purpose: Purpose, children: Bool) -> String {
        if children { return "Big pictures, few bullet points, and something to do or answer at the end." }
        return switch purpose {
        case .persuade, .report: "Titles that state the message; charts only where they carry it."
        case .teach, .train: "One idea per slide, with diagrams and exercises between the points."
        case .compare: "Tables and side-by-side slides, the same order everywhere."
        case .pitch, .tellStory, .celebrate: "Strong pictures and little text; you do the talking."
        case .inform: "Clear pictures and short points instead of long text."
        }
    }
}
