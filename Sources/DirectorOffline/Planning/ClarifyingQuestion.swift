import DirectorLanguage

/// What is worth asking. The order here is the order in which people are asked.
enum ClarifyingQuestion: String, Equatable, Sendable, CaseIterable {
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
}
