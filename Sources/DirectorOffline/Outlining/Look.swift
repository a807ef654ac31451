import DirectorCore
import DirectorLanguage

/// How the whole should look.
struct Look: Equatable, Sendable {
    /// The manner of pictures and letters, by who looks at them.
    enum Manner: String, Equatable, Sendable, CaseIterable { case childlike, sober, lively, plain }

    let words: LookWords
    let style: PresentationStrawman.VisualStyle
    let wording: Wording

    init(_ brief: PresentationBrief) {
        let manner: Manner =
            switch brief.audience?.kind {
            case .children: .childlike
            case .executives, .investors, .experts: .sober
            case .teenagers, .guests: .lively
            case .students, .beginners, .customers, .colleagues, .everyone, nil: .plain
            }
        let isTold = brief.effectivePurpose == .tellStory || brief.effectivePurpose == .celebrate
        style =
            switch manner {
            case .childlike: .kids
            case .sober: .professional
            case .lively: .illustrated
            case .plain: isTold ? .illustrated : .professional
            }
        words = brief.wording.look(manner, tone: brief.effectiveTone, celebrating: brief.effectivePurpose == .celebrate)
        wording = brief.wording
    }

    /// As a presentation keeps it.
    var kept: Presentation.Look {
        Presentation.Look(theme: words.theme, suggestions: words.suggestions, style: style)
    }
}
