import DirectorLanguage

/// What decks, outline previews and their viewer say themselves, below `viewer` in the messages files.
enum ViewerMessage: String, MessageKey {
    // MARK: On slides

    /// Before what only the presenter knows.
    case fillIn = "viewer.fillIn"
    /// What a list leaves out.
    case more = "viewer.more"
    /// Between the sides of a comparison.
    case versus = "viewer.versus"
    case wantedPicture = "viewer.wantedPicture"
    case wantedChart = "viewer.wantedChart"
    case wantedDiagram = "viewer.wantedDiagram"
    case outlinePreview = "viewer.outlinePreview"
    case draft = "viewer.draft"

    // MARK: About the whole

    /// Of an outline's page in a browser's tab.
    case outlineTitle = "viewer.outlineTitle"
    case slideCount = "viewer.slideCount"
    case minutes = "viewer.minutes"
    case audience = "viewer.audience"
    case noSlides = "viewer.noSlides"

    // MARK: Around the stage

    case slideRole = "viewer.slideRole"
    case slideOf = "viewer.slideOf"
    case slideOfTitled = "viewer.slideOfTitled"
    case slideTitled = "viewer.slideTitled"
    case progress = "viewer.progress"
    case slides = "viewer.slides"
    case previous = "viewer.previous"
    case next = "viewer.next"
    case overview = "viewer.overview"
    case notes = "viewer.notes"
    case notesFor = "viewer.notesFor"
    case noNotes = "viewer.noNotes"
    case fullScreen = "viewer.fullScreen"
    case noFullScreen = "viewer.noFullScreen"
    case keyboardHelp = "viewer.keyboardHelp"

    // MARK: Help

    case helpTitle = "viewer.help.title"
    case space = "viewer.help.space"
    case pageUp = "viewer.help.pageUp"
    case pageDown = "viewer.help.pageDown"
    case home = "viewer.help.home"
    case end = "viewer.help.end"
    case escape = "viewer.help.escape"
    case firstAndLast = "viewer.help.firstAndLast"
    case allSlides = "viewer.help.allSlides"
    case thisHelp = "viewer.help.thisHelp"
    case closeOpen = "viewer.help.closeOpen"
    case moreHelp = "viewer.help.more"
    case closeHelp = "viewer.help.close"

    // MARK: What an outline says about a slide

    case tells = "viewer.outline.tells"
    case keyPoints = "viewer.outline.keyPoints"
    case toSay = "viewer.outline.toSay"
    case arrangement = "viewer.outline.arrangement"
    case picture = "viewer.outline.picture"
    case chart = "viewer.outline.chart"
    case diagram = "viewer.outline.diagram"
    case table = "viewer.outline.table"
    case theme = "viewer.outline.theme"
    case design = "viewer.outline.design"
}
