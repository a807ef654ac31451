/// The slides of no single kind of presentation that Director asks for by name. Every language has them all.
package enum SharedSlide: String, Sendable, CaseIterable {
    case agenda, divider

    /// About something the user named.
    case topical
    case topicalForChildren = "topical.children"
    case topicalPair = "topical.pair"

    /// What fills a long presentation.
    case moreExample = "more.example"
    case moreExercise = "more.exercise"
    case moreQuestion = "more.question"
    case morePicture = "more.picture"

    /// Slides that every presentation knows.
    case usualQuestions = "usual.questions"
    case usualDivider = "usual.divider"
    case usualThanks = "usual.thanks"
    case usualNext = "usual.next"

    /// Titles for a request that names nothing but a form: "add a timeline".
    case formTimeline = "form.timeline"
    case formComparison = "form.comparison"
    case formTable = "form.table"
    case formMatrix = "form.matrix"
    case formQuote = "form.quote"
    case formFigures = "form.figures"
    case formDiagram = "form.diagram"
    case formPicture = "form.picture"
    case formPanels = "form.panels"
}

/// The slides around the content. Every kind of presentation has them all.
package enum FrameSlide: String, Sendable, CaseIterable {
    case opening, summary, closing
}
