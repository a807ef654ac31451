/// The slides of every kind of presentation, in French. The presenter is "vous"; the listeners are "nous" or "on", children
/// "tu".
enum FrenchTemplates {
    static let all = WordedTemplates(
        [
            .teach: teach, .persuade: persuade, .report: report, .pitch: pitch, .story: story, .train: train,
            .compare: compare, .inform: inform, .celebrate: celebrate, .children: children,
        ],
        shared: shared,
        spacing: FrenchSpacing.applied
    )
}
