import DirectorCore
import DirectorSessions

/// Commits to a structure the user can agree to or change.
enum PlanWriter {
    static func draft(for brief: AuthorBrief) -> PlanDraft {
        let known = BriefReader.read(brief)
        let count = SlideBudget.count(for: known)
        let plan = ConfirmationPlan(
            summaryOfUserRequest: summary(of: known),
            keyAssumptions: assumptions(of: known, count: count),
            proposedSlideCount: count
        )
        return PlanDraft(lead: lead(for: known, count: count, brief: brief), plan: plan)
    }

    private static func lead(for brief: PresentationBrief, count: Int, brief author: AuthorBrief) -> String {
        let minutes = SlideBudget.minutes(for: brief)
        let length = "about \(minutes) " + (minutes == 1 ? "minute" : "minutes")
        var text = "Plan \(author.revision): \(count) slides, \(length). " + summary(of: brief)
        if let asked = author.planFeedback.last { text += " Your change is in: " + quoted(asked, limit: 80) + "." }
        return text
    }

    /// "A short storytelling session about Krishna for children."
    static func summary(of brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let listeners = brief.audience.map { " for " + $0.phrase } ?? ""
        let aim = brief.ask.map { "; the aim is that they \($0.shortened(to: 80))." } ?? "."
        // A topic that names its own kind ("Quarterly report") is not called a report of a report.
        let ownKind = brief.subject.namesItsKind
        if ownKind || purpose == .celebrate || purpose == .compare && !brief.subject.isPair {
            let ending = brief.ask == nil ? ", \(purpose.phrase)." : aim
            return brief.subject.full.shortened(to: 100).sentenceCased + listeners + ending
        }
        let isShort = SlideBudget.minutes(for: brief) <= 10
        let genre = purpose.genre(for: brief.audience, isShort: isShort)
        let article = "aeiou".contains(genre.first ?? "x") ? "An" : "A"
        let name = brief.subject.name ?? brief.subject.full.shortened(to: 100)
        var subject = "about " + Self.addressed(name)
        if case .pair(let left, let right) = brief.subject.form, purpose == .compare {
            subject = "of \(left) and \(right)"
        }
        if brief.subject.form == .question { subject = "on “\(name)”" }
        if brief.ask?.lowercased() == brief.subject.full.lowercased() { return "\(article) \(genre)\(listeners)\(aim)" }
        return "\(article) \(genre) \(subject)\(listeners)\(aim)"
    }

    /// "our new product" is "your new product" when we talk to its owner.
    private static func addressed(_ subject: String) -> String {
        for (own, yours) in [("our ", "your "), ("my ", "your ")] where subject.hasPrefix(own) {
            return yours + subject.dropFirst(own.count)
        }
        return subject
    }

    // MARK: Assumptions

    private static func assumptions(of brief: PresentationBrief, count: Int) -> [String] {
        var items = wishes(of: brief, count: count)
        let general = [
            audience(of: brief), length(of: brief, count: count), structure(of: brief), style(of: brief),
            "Tone: \(brief.effectiveTone.phrase).", honesty(of: brief),
        ]
        for item in general where items.count < 6 { items.append(item) }
        return items
    }

    /// What the user asked for by name comes first, so that it is seen to have arrived.
    private static func wishes(of brief: PresentationBrief, count: Int) -> [String] {
        var items: [String] = []
        if let asked = brief.slideCount, !ConfirmationPlan.allowedSlideCount.contains(asked) {
            items.append("You asked for \(asked) slides; a plan holds 2 to 30, so I start with \(count).")
        }
        if !brief.mustHaves.isEmpty { items.append("Included as you asked: " + brief.mustHaves.spokenList + ".") }
        if !brief.exclusions.isEmpty { items.append("Left out as you asked: " + brief.exclusions.spokenList + ".") }
        if let takeaway = brief.takeaway { items.append("To be remembered: " + quoted(takeaway, limit: 120) + ".") }
        if let terms = brief.terms { items.append("Your terms: " + quoted(terms, limit: 120) + ".") }
        if let figures = brief.figures {
            items.append("Your figures: " + quoted(figures, limit: 120) + ".")
        }
        if let objections = brief.objections {
            items.append("Answered openly: " + quoted(objections, limit: 120) + ".")
        }
        if let material = brief.material {
            items.append("Your own material is used: " + quoted(material, limit: 120) + ".")
        }
        for remark in brief.remarks.suffix(3) { items.append("As you said: " + quoted(remark, limit: 120) + ".") }
        return Array(items.suffix(5))
    }

    private static func audience(of brief: PresentationBrief) -> String {
        guard let audience = brief.audience else {
            if brief.effectivePurpose == .celebrate {
                return "The guests know each other: short, personal, nothing that embarrasses."
            }
            return "Listeners without special knowledge, since nobody in particular was named."
        }
        return switch audience.kind {
        case .children: "\(audience.label): simple words and one idea per slide."
        case .teenagers: "\(audience.label): close to their own life, no lecturing."
        case .students: "\(audience.label): the idea first, then the terms, then practice."
        case .beginners: "\(audience.label): no knowledge assumed, every term explained."
        case .executives: "\(audience.label): the result first, details only where they decide something."
        case .investors: "\(audience.label): the opportunity first, then the proof."
        case .customers: "\(audience.label): their situation first, your offer second."
        case .colleagues: "\(audience.label): what it means for the daily work."
        case .experts: "\(audience.label): no basics, the new and the open points."
        case .guests: "\(audience.label): short, personal, nothing that embarrasses."
        case .everyone: "\(audience.label): plain language, no special knowledge needed."
        }
    }

    private static func length(of brief: PresentationBrief, count: Int) -> String {
        let minutes = SlideBudget.minutes(for: brief)
        let assumed = brief.minutes == nil && brief.slideCount == nil ? ", since no time was given" : ""
        return "About \(minutes) \(minutes == 1 ? "minute" : "minutes") and \(count) slides\(assumed)."
    }

    private static func structure(of brief: PresentationBrief) -> String {
        if brief.isForChildren {
            return brief.effectivePurpose == .tellStory
                ? "A story at the centre rather than dates." : "Looking and guessing first, explaining after."
        }
        return switch brief.effectivePurpose {
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

    private static func style(of brief: PresentationBrief) -> String {
        if brief.isForChildren { return "Big pictures, few bullet points, and something to do or answer at the end." }
        return switch brief.effectivePurpose {
        case .persuade, .report: "Titles that state the message; charts only where they carry it."
        case .teach, .train: "One idea per slide, with diagrams and exercises between the points."
        case .compare: "Tables and side-by-side slides, the same order everywhere."
        case .pitch, .tellStory, .celebrate: "Strong pictures and little text; you do the talking."
        case .inform: "Clear pictures and short points instead of long text."
        }
    }

    private static func honesty(of brief: PresentationBrief) -> String {
        brief.isForChildren
            ? "Facts and the story itself come from you; the slides show you where."
            : "Facts and figures come from you; the slides mark every place to fill in."
    }

    static func quoted(_ text: String, limit: Int) -> String {
        "“" + text.singleLine.unwrapped.shortened(to: limit) + "”"
    }
}
