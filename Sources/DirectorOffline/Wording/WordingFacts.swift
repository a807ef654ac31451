import DirectorCore
import DirectorLanguage

struct QuestionsLead: Sendable {
    let title: String
    let count: Int
    let round: Int
    let audience: Audience?
    let minutes: Int?
    let slides: Int?
    let ask: String?
}

struct PlanLead: Sendable {
    let number: Int
    let slides: Int
    let minutes: Int
    let summary: String
    /// The change asked for last.
    let change: String?
}

/// A line of a plan.
enum PlanAssumption: Sendable {
    case countOutOfRange(asked: Int, start: Int)
    case included([String])
    case leftOut([String])
    case remembered(String)
    case terms(String)
    case figures(String)
    case objections(String)
    case material(String)
    case remark(String)
    case audience(Audience?, celebrating: Bool)
    /// - assumed: the user did not say how long
    case length(minutes: Int, slides: Int, assumed: Bool)
    case structure(Purpose, children: Bool)
    case style(Purpose, children: Bool)
    case tone(Tone)
    case honesty(children: Bool)
}

struct OutlineLead: Sendable {
    let number: Int
    let slides: Int
    let address: String
    /// The titles of the second and the last but one slide.
    let first: String?
    let last: String?
}

struct LookWords: Sendable, Equatable {
    let theme: String
    let suggestions: String
    /// The style of pictures and of charts, for the briefs.
    let picture: String
    let chart: String
}

/// Short texts on slides and in briefs that no template holds.
enum SlidePhrase: Sendable {
    /// Before what only the presenter knows, with a colon where the language puts one.
    case fillIn
    case time(String)
    // Briefs.
    case showAtAGlance(String), motif([String])
    case prove(String), figuresFor([String])
    case fitsTogether(String), inOrder([String])
    case sameQuestions, columns([String], rows: [String])
    case difference, sideBySide(String, String, [String])
    case strongPicture, oneMotif(String)
    // Prompts.
    case whatToSay(String), presenter(children: Bool), whatSpeaksForIt, verdict(children: Bool), figure, belongsHere
    case quote, attribution
    case cell(column: String, row: String)
    /// The fields of a matrix, by their place in ``Quadrant``: axis across, axis up.
    case quadrant(Int, across: String, up: String)
    // Headings where the user named none.
    case oneSide, otherSide, firstColumn, secondColumn, effort, effect, point, meaning
    // Slides made of others.
    case details(String), secondHalf(String)
    case furtherPoint(FurtherPoint)
    case notes(narrative: String, points: [String])

    /// The fields of a matrix, as they are read.
    enum Quadrant: String, Sendable, CaseIterable { case upperLeft, upperRight, lowerLeft, lowerRight }

    /// What can be said about anything.
    enum FurtherPoint: String, Sendable, CaseIterable { case example, consequence, question }
}

/// A slide as the user knows it.
struct SlideName: Sendable, Equatable {
    /// `nil` for one that was just added.
    let number: Int?
    let title: String
}

/// What was done to an outline.
enum OutlineReport: Sendable, Equatable {
    case added(String, number: Int, after: String?)
    case removed(SlideName)
    case moved(SlideName, to: Int)
    case swapped(SlideName, SlideName)
    case merged([SlideName], into: String)
    case split(SlideName, second: String)
    case renamed(SlideName, to: String)
    case retitled(String)
    case replaced(SlideName, by: String)
    case filledWithPicture(SlideName)
    case onlyPicture(SlideName)
    case restyled(SlideName, SlideForm)
    case pointAdded(String, SlideName)
    case pointRemoved(String, SlideName)
    case notesAdded(SlideName)
    case notesAddedToMany(Int)
    case notesRemoved(SlideName)
    case notesRemovedFromMany(Int)
    case shortened(SlideName, points: Int, before: Int)
    case deepened(SlideName, points: [String])
    case audience(String, agendaBecame: String?)
    case tone(Tone)
    case shrunk(to: Int, gone: [String])
    case grown(to: Int, new: [String])
    case duration(Int, before: Int)
    case countKept(Int)
}

/// What was asked for and could not be done.
enum OutlineProblem: Sendable, Equatable {
    case noSlide(Int, count: Int)
    case noAgenda
    case nothingAbout(String, count: Int)
    case alreadyGone(String)
    case outlineFull(Int)
    case needsSlides(SlideName, least: Int)
    case opensDeck(SlideName)
    case noPosition(Int, last: Int)
    case besideItself
    case alreadyThere([SlideName])
    case swapNeedsTwo
    case mergeNeedsTwo
    case mergeLeavesOne(least: Int)
    case tooLittleToSplit(SlideName)
    case size(Int, least: Int, most: Int)
    case sameSize(Int)
    case sameDuration(Int)
    case nameMissing(SlideName)
    case sameName(SlideName)
    case titleMissing
    case sameTitle
    case keepsForm(SlideName)
    case alreadyIs(SlideName, SlideForm)
    case pointMissing(SlideName)
    case tooManyPoints(SlideName, Int)
    case hasPoints(SlideName, Int)
    case noNotes
    case fewPoints(SlideName, Int)
    case slideFull(SlideName)
    case sameAudience(String)
    case sameTone(Tone)
    case notUnderstood(String)

    var isUnderstood: Bool {
        if case .notUnderstood = self { false } else { true }
    }
}

struct RefinementLead: Sendable {
    let number: Int
    let made: Int
    let slides: Int
    let before: Int
    let hasProblems: Bool
}

/// What answers may mention about this session.
struct AnswerFacts: Sendable {
    let state: WorkflowState
    /// The subject's title, short.
    let subject: String?
    let planSlides: Int?
    let outlineSlides: Int?
    let outlineMinutes: Int?
    let theme: String?
    let audience: String
    let hasPlan: Bool
    let hasOutline: Bool
    let deck: DeckReference?
    /// "1. Title; 2. Title", as far as a chat shows it.
    let titles: String?
    /// What was said, short.
    let said: String
}

/// Why a message is answered instead of obeyed.
enum Misfit: Sendable {
    case otherSubject
    case answersTooEarly
    case answersTooLate
    case noPlan
    case planDone
    case noOutline
    case outlineAgreed
    case noOutlineToChange
    case nothingToChange
    case help
    case planButton(exists: Bool)
    case outlineButton(exists: Bool)
    case deckButton(exists: Bool)
}

/// To messages that ask nothing in particular.
enum Reaction: String, Sendable, CaseIterable {
    case thanks, greeting, overview, praise, refusal, patience, freshStart, agreement, paceOfSlides
    /// Neither a yes nor a change that could be told: says how to say either.
    case unclear
    /// A question about the world.
    case unknown
    /// Put in front where an answer would equal what was asked.
    case echo
}
