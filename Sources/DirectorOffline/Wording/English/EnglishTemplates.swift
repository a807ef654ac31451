/// The slides of every kind of presentation, in English.
enum EnglishTemplates {
    static let all = WordedTemplates(
        [
            .teach: teach, .persuade: persuade, .report: report, .pitch: pitch, .story: story, .train: train,
            .compare: compare,
            .inform: inform, .celebrate: celebrate, .children: children,
        ],
        shared: shared
    )
}
