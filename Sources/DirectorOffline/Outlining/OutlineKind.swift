import DirectorLanguage

extension OutlineKind {
    /// By purpose, and another one for children.
    init(_ brief: PresentationBrief) {
        if brief.isForChildren, brief.effectivePurpose != .celebrate {
            self = .children
            return
        }
        self =
            switch brief.effectivePurpose {
            case .teach: .teach
            case .persuade: .persuade
            case .report: .report
            case .pitch: .pitch
            case .tellStory: .story
            case .train: .train
            case .compare: .compare
            case .inform: .inform
            case .celebrate: .celebrate
            }
    }
}
