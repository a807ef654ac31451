/// The slides of every kind of presentation, in German.
enum GermanTemplates {
    static let all = WordedTemplates(
        [
            .teach: teach, .persuade: persuade, .report: report, .pitch: pitch, .story: story, .train: train,
            .compare: compare,
            .inform: inform, .celebrate: celebrate, .children: children,
        ],
        shared: shared
    )
}
