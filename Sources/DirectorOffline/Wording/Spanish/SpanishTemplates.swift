/// The slides of every kind of presentation, in Spanish that reads well on both sides of the Atlantic: the listeners are
/// "nosotros" or one "tú", never "vosotros" or "ustedes".
enum SpanishTemplates {
    static let all = WordedTemplates(
        [
            .teach: teach, .persuade: persuade, .report: report, .pitch: pitch, .story: story, .train: train,
            .compare: compare, .inform: inform, .celebrate: celebrate, .children: children,
        ],
        shared: shared
    )
}
