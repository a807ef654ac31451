/// What is worth asking. The order here is the order in which people are asked.
enum ClarifyingQuestion: Equatable, Sendable, CaseIterable {
    case audience, duration, terms, figures, objections, purpose, takeaway, occasion, criteria, experience, mustHaves,
        material

    /// Three to five questions about what the brief does not say.
    static func missing(in brief: PresentationBrief) -> [ClarifyingQuestion] {
        var questions: [ClarifyingQuestion] = []
        if brief.audience == nil && brief.purpose != .celebrate { questions.append(.audience) }
        if brief.minutes == nil && brief.slideCount == nil { questions.append(.duration) }
        questions += content(for: brief)
        for filler in [ClarifyingQuestion.takeaway, .mustHaves, .material]
        where questions.count < 3 && !questions.contains(filler) {
            questions.append(filler)
        }
        return Array(questions.prefix(5))
    }

    private static func content(for brief: PresentationBrief) -> [ClarifyingQuestion] {
        // Nothing known about audience or aim: the general questions find out most.
        guard brief.audience != nil || brief.purpose != nil else {
            return brief.takeaway == nil ? [.takeaway, .material] : [.mustHaves, .material]
        }
        if brief.isForChildren { return [.takeaway, .material] }
        switch brief.effectivePurpose {
        case .persuade: return brief.ask == nil ? [.takeaway, .figures, .objections] : [.terms, .figures, .objections]
        case .pitch: return [.purpose, .figures, .objections]
        case .report: return [.figures, .takeaway, .mustHaves]
        case .teach: return [.experience, .takeaway, .material]
        case .train: return [.experience, .purpose, .material]
        case .compare: return [.criteria, .purpose, .experience]
        case .tellStory: return [.takeaway, .material, .mustHaves]
        case .celebrate: return [.occasion, .takeaway, .material]
        case .inform: return [.takeaway, .mustHaves, .material]
        }
    }

    func text(for brief: PresentationBrief) -> String {
        let listeners = brief.address
        switch self {
        case .audience:
            return "Who will be listening, and how old are they or what do they do?"
        case .duration:
            return brief.isForChildren
                ? "How many minutes do you have before they get restless?"
                : "How many minutes do you have, or how many slides do you want?"
        case .terms:
            return "What exactly do you ask \(listeners) for: how much, on what terms, and by when?"
        case .figures:
            return brief.effectivePurpose == .report
                ? "Which two or three figures show best how things went?"
                : "Which two or three figures carry your case?"
        case .objections:
            return "Which objections do you expect from \(listeners), and what is your answer?"
        case .purpose:
            switch brief.effectivePurpose {
            case .train: return "What should \(listeners) be able to do afterwards that they cannot do today?"
            case .compare: return "Who decides in the end, and do you already lean to one side?"
            case .pitch: return "What should \(listeners) do next: a meeting, a trial, a signature?"
            case .teach, .persuade, .report, .tellStory, .inform, .celebrate:
                return "What should change after your presentation?"
            }
        case .takeaway:
            if brief.isForChildren || brief.audience == nil && brief.purpose == nil {
                return "What should they remember or feel afterwards?"
            }
            return brief.effectivePurpose == .persuade
                ? "What should \(listeners) decide or do at the end?"
                : "If they remember just one thing a week later, what should it be?"
        case .occasion:
            return "Who is it for, and how do you know each other?"
        case .criteria:
            return "Which criteria matter most to you: cost, effort, speed, risk, something else?"
        case .experience:
            return "How familiar is the subject to \(listeners) already?"
        case .mustHaves:
            return "Is there anything that must appear, or that you would rather leave out?"
        case .material:
            if brief.isForChildren { return "Is there a story, picture or song you already want to use?" }
            if brief.audience == nil && brief.purpose == nil {
                return "Is there a story, picture or document you already want to use?"
            }
            return brief.effectivePurpose == .celebrate
                ? "Which one or two moments or photos do you want to share?"
                : "Which examples, pictures or documents do you already have?"
        }
    }
}
