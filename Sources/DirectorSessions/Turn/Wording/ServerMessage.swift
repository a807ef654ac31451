import DirectorLanguage

/// What the server says itself, below `server` in the messages files.
package enum ServerMessage: String, MessageKey {
    case acceptPlan = "server.label.acceptPlan"
    case rejectPlan = "server.label.rejectPlan"
    case acceptOutline = "server.label.acceptOutline"
    case changeOutline = "server.label.changeOutline"
    case done = "server.label.done"
    case adjustDeck = "server.label.adjustDeck"
    case writeMissing = "server.label.writeMissing"
    case planPrompt = "server.prompt.plan"
    case outlinePrompt = "server.prompt.outline"
    case laterOutlinePrompt = "server.prompt.laterOutline"
    case missingPrompt = "server.prompt.missing"

    case assumptions = "server.heading.assumptions"
    case changes = "server.heading.changes"
    case outlineAgain = "server.outlineAgain"
    case deckReady = "server.deck.ready"
    case laterDeckReady = "server.deck.laterReady"
    case deckAgain = "server.deck.again"
    case slides = "server.slides"
    case askForPlanChanges = "server.askForChanges.plan"
    case askForOutlineChanges = "server.askForChanges.outline"
    case everySlideMissing = "server.missing.every"
    case singleSlideMissing = "server.missing.single"
    case severalSlidesMissing = "server.missing.several"
    case missingOnSlide = "server.missing.onSlide"
    case listNext = "server.list.next"
    case listLast = "server.list.last"
    case sharingStarted = "server.sharing.started"
    case sharingStopped = "server.sharing.stopped"

    case workingOnOutline = "server.working.outline"
    case workingOnRefinement = "server.working.refinement"
    case workingOnDeck = "server.working.deck"
    case workingOnMissingSlides = "server.working.missingSlides"
    case workingOnSlide = "server.working.slide"
    case thinking = "server.working.thinking"
    case stillWorking = "server.working.still"

    case noFiles = "server.lacking.files"
    case noWebSearch = "server.lacking.webSearch"
    case noResearch = "server.lacking.research"
    case noThemes = "server.lacking.themes"

    case invalidMessage = "server.error.invalidMessage"
    case tooLarge = "server.error.tooLarge"
    case rateLimited = "server.error.rateLimited"
    case inboxFull = "server.error.inboxFull"
    case storeUnavailable = "server.error.storeUnavailable"
    case answerWaits = "server.error.answerWaits"
    case outcomeUnknown = "server.error.outcomeUnknown"
    case authorFailed = "server.error.authorFailed"
    case authorTimeout = "server.error.authorTimeout"
    case budgetReached = "server.error.budgetReached"
    case sessionBudget = "server.error.sessionBudget"
    case userBudget = "server.error.userBudget"
    case stopped = "server.error.stopped"
    case forbidden = "server.error.forbidden"
    case shuttingDown = "server.error.shuttingDown"
}

/// The first message of every session. Only the English file holds it: it comes before anything the user says, and front
/// ends know it by its two English markers.
package enum GreetingMessage: String, MessageKey {
    case greeting = "server.greeting"
}
