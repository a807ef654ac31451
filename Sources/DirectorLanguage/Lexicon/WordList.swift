/// A list of words that the rules use. In the files a list stands in its section, its name in words: `strong openers`.
package enum WordList: Int, Sendable, CaseIterable {
    // MARK: detection

    /// The small words that give a language away.
    case smallWords
    /// The letters beyond ASCII that a language writes. One that only a single language writes speaks for it; one that
    /// a language does not write rules it out. A language that lists none borrows any.
    case letters
    /// What stands before an apostrophe: l'eau, d'accord, qu'est-ce.
    case elisions

    // MARK: spelling

    /// Words in which slips of the finger are corrected.
    case spelled
    /// Slips that are words themselves, in one of the languages that are read.
    case realWords

    // MARK: numbers

    /// Behind digits: "3rd".
    case ordinalSuffixes
    /// Numbers as Director says them, from zero on.
    case cardinalNames
    /// Ordinals as Director says them, from the first on.
    case ordinalNames

    // MARK: speech

    /// Negations that stand beside another without taking it back.
    case doubleNegations
    /// Between a no and what it denies: "no further changes".
    case betweenNoAndNoun
    /// Beside a verb of making, these ask for the agreed work: "create the deck now".
    case urging
    /// Behind a verb of making, these name something else: "make a new plan".
    case newThings
    /// Behind a verb of making, these show that something was to follow: "make it".
    case objects
    /// A clause that ends in one of these asks for another word.
    case unfinished
    /// Words of waiting that may stand before a question.
    case pauses
    /// Verbs that ask whether something is to be, if the subject follows.
    case obligations
    /// Verbs that ask whether something is possible, if the subject follows.
    case modals
    /// Behind a verb these begin a subject: "is the …".
    case invertedSubjects
    /// Others than the speaker and Director: "explain it to them" asks nothing of us.
    case thirdPersons
    /// Who says one of these speaks to Director.
    case addressing
    /// Who says one of these speaks of this page or of what to do here.
    case aboutUs
    /// Neighbours on a keyboard: letters that make no word.
    case keyRows
    /// A question word with its verb in one.
    case askingContractions
    /// Verbs of wanting that do not make a question behind a question word: "what we need".
    case needs
    /// Other verbs that make a question behind a question word.
    case askedVerbs
    /// Question words that take a noun: "how many slides".
    case countingQuestions
    /// Behind those, these state something: "what matters".
    case statingVerbs

    // MARK: reading

    /// Before the listeners: "for", "to".
    case openers
    /// Of those, the ones that leave no doubt. Left out, all do.
    case strongOpeners
    /// Between an opener and the listeners.
    case determiners
    /// Of those, the ones behind which an opener still counts: "for the board".
    case articles
    /// The openers that still leave no doubt before an article: "para la dirección", but not "a la dirección". Left
    /// out, the strong ones do.
    case clearOpeners
    /// Behind the listeners.
    case followers
    /// Words without meaning of their own beside what was understood.
    case glue
    /// What is made: a talk, a deck.
    case genres
    /// Those that carry no subject of their own. Left out, none does.
    case plainGenres
    /// Between what is made and its subject: "about".
    case connectors
    /// Words a request begins with.
    case leads
    /// Those that show it is a request.
    case requests
    /// Before a bare number: "make it 12".
    case counting
    /// Before what the listeners should do.
    case expectations
    /// Before what must appear.
    case inclusions
    /// Before what must not appear.
    case omissions
    /// Asks for a third less.
    case shorter
    /// Asks for a third more.
    case longer
    /// Behind a number, before the word for slides: "two more slides".
    case more
    /// As `more`, for less.
    case fewer
    /// The word for slides, behind a number.
    case slides
    /// Units of minutes.
    case minutes
    /// Units of hours.
    case hours
    /// Answers that leave a question to Director.
    case passes
    /// Answers that say there is nothing.
    case refusals
    /// English words of leaving out that mean something else in this language.
    case falseFriends
    /// Not the last words of a thought.
    case dangling
    /// Between two things.
    case ands
    /// Behind the listeners, their occasion: "board meeting".
    case meetings
    /// Before an age: "aged 6".
    case ageWords
    /// Before the number of a school year: "grade 3".
    case gradeWords
    /// Those that say it in a topic, too.
    case gradesInTopic
    /// Behind the number, these count something else.
    case notGrades
    /// Behind an ordinal: "3rd grade".
    case grades
    /// Behind an age.
    case yearWords
    /// Of those, the ones that need no "old".
    case yearsOld
    /// Of those, the ones that name an age as a whole answer.
    case bareYears
    /// Behind the years: "8 years old".
    case oldWords
    /// Between two ages.
    case ageLinks
    /// Before a length, and part of it.
    case beforeDuration
    /// Between two lengths: "10 to 15 minutes".
    case rangeLinks
    /// The sign for hours, behind which minutes may follow at once: "1h30".
    case hourSigns
    /// Half an hour more.
    case halfMore
    /// Between a length and what it is for: "10 minutes for questions".
    case partLinks
    /// What is no part of the talk.
    case questionTimes
    /// In a topic, these show that the number before them is the length of the talk.
    case afterDuration
    /// Words for a purpose that in a topic are only verbs.
    case verbalPurposes
    /// Words for a purpose that count at the beginning and behind one of `infinitives`.
    case infinitivePurposes
    /// Before a verb that says a purpose.
    case infinitives
    /// Words for a purpose that count in a topic before what is made: "sales deck".
    case attributePurposes
    /// Words for a purpose that in feedback mean something else.
    case topicalPurposes
    /// Behind a word for a tone: "in a relaxed tone".
    case manners
    /// Behind a word for a tone, and part of it: "formal language".
    case registers
    /// Verbs that move people to do something.
    case askingVerbs
    /// Between those, the listeners, and what they should do.
    case purposeMarks
    /// What listeners take away.
    case learningVerbs
    /// What asks nothing of the listeners.
    case stateVerbs
    /// Before those verbs, and part of the request.
    case beforeAsking
    /// Behind the words of expecting, without meaning of their own.
    case expectationModals
    /// Verbs of expecting that name a thought, not a deed.
    case softVerbs
    /// Of those, the ones that are left out when the thought is said again.
    case toldVerbs
    /// Before what should be approved.
    case approvals
    /// To approve, as it is said again.
    case approving
    /// Between a number and the word for slides: "12 PowerPoint slides".
    case betweenCountAndSlides
    /// Between two numbers of slides.
    case countLinks
    /// Before a number of slides to add.
    case addingCounts
    /// Before a number of slides to leave out.
    case removingCounts
    /// Behind a bare number.
    case afterCount
    /// Of the words of leaving out, those that leave no doubt in a topic.
    case outrightOmissions
    /// Of the words of leaving out, those that need something behind them.
    case shortOmissions
    /// Of the words of leaving out, those that are also an answer.
    case denials
    /// Behind a no, these show that it refuses: "no to the second".
    case afterDenial
    /// Of the words before what must appear, those that leave no doubt in a topic.
    case outrightInclusions
    /// Of the words before what must appear, those that belong to the topic.
    case neverInTopic
    /// Words for more that ask for something only in a change.
    case amounts
    /// Between two things that must appear.
    case itemLinks
    /// Before such a thing, without meaning.
    case beforeItem
    /// Behind such a thing, without meaning.
    case afterItem
    /// Behind a figure, and part of it.
    case figureUnits

    // MARK: topic

    /// Before a topic that is said outright: "Topic: tea".
    case topicLabels
    /// Between such a label and the topic.
    case topicVerbs
    /// Verbs that open the subject themselves: "explain photosynthesis to kids".
    case openingVerbs
    /// A subject that begins with one of these and ends in a question mark keeps it.
    case askingOpeners
    /// Between a length and the subject: "half an hour on climate change".
    case aboutWords
    /// Between the subject and what was understood behind it.
    case topicTails
    /// Of those, the ones that may go before something understood in the middle.
    case innerTails
    /// Behind the subject, never part of it.
    case thanking
    /// Before what is made, and part of it: "sales deck".
    case genreKinds
    /// Before what is made, these show a request.
    case spokenRequests
    /// A connector that leads to a subject only behind some genres.
    case ofWords
    /// Those genres.
    case genresWithOf
    /// Genres that with that connector are the subject themselves: "the story of X".
    case subjectGenres
    /// Before such a genre, and part of the subject.
    case genreArticles
    /// Behind a genre, to a subject that is no listener.
    case genreLinks
    /// Words that show a request where they stand as one.
    case requestVerbs
    /// Between an opening verb and the listeners.
    case openingFillers
    /// Between an opening verb with its listeners and the subject.
    case openingLinks
    /// Before a subject, and part of it: "present our new product".
    case subjectArticles
    /// Words that are a request wherever they stand.
    case certainRequests
    /// Greetings, which may also begin a name: "Hello Kitty".
    case hails
    /// Behind a greeting that is one.
    case afterHail
    /// Before a verb that is a request: "I want".
    case beforeRequest
    /// Behind a verb that is a request: "make a".
    case afterRequest
    /// Verbs that before an article may begin a name: "Show the Way".
    case showingVerbs
    /// That article.
    case definiteArticles

    // MARK: subject

    /// A subject that begins with one of these is a question, and a title as it stands.
    case questionWords
    /// Where the name of a long subject ends.
    case nameLinks
    /// Words that lose their capital inside a sentence.
    case loweredOpeners
    /// Of those, the ones that may stand before a noun that is bent into a sentence.
    case nounOpeners
    /// Plurals without an s.
    case pluralNouns
    /// Endings of singulars in s.
    case singularEndings
    /// Between two sides.
    case versus
    /// Before two sides.
    case pairOpeners
    /// Between the sides behind those.
    case pairLinks
    /// Where the second side ends.
    case pairStops
    /// Words that say nothing about what a text is about.
    case hollowWords
    /// Before a name.
    case personTitles
    /// First names, and single names, that surely belong to a man.
    case men
    /// As `men`, of women.
    case women
    /// Last names that surely belong to a man.
    case surnamesOfMen
    /// As `surnamesOfMen`, of women.
    case surnamesOfWomen
    /// A wish that begins so is a title as it stands.
    case titleOpeners
    /// A wish with one of these is best shown along time.
    case timelineWords
    /// … as steps.
    case stepWords
    /// … as two sides.
    case comparisonWords
    /// … as large figures.
    case figureWords
    /// … with a chart.
    case chartWords
    /// … as a table.
    case tableWords
    /// … as a quotation.
    case quoteWords
    /// … in three panels.
    case panelWords
    /// A subject that holds one of these, as a word or a part of one, has a story in it.
    case tales
    /// A request that holds one of these, as a word or a part of one, is for money.
    case moneyStems
    /// An occasion that holds one of these is a farewell for ever.
    case mourning
    /// An occasion that holds one of these celebrates a couple.
    case couples
    /// Between the names of people who are celebrated.
    case nameJoints
    /// Words of an occasion that are no names, with a capital or without.
    case occasions
    /// What must not appear is the summary, if it holds one of these.
    case summaries
    /// What must not appear is the agenda, if it holds one of these.
    case agendas

    // MARK: changes

    /// Who says one of these does not speak of the outline.
    case planWords
    /// The next presentation.
    case nextPresentations
    /// Beside it, these ask for it.
    case nextVerbs
    /// Beside it, these show that the present one is meant.
    case nextParts
    /// Before the topic of the next one.
    case nextOnes
    /// Between those and the topic.
    case nextLinks
    /// Small words inside a name: "Beauty and the Beast".
    case titleWords
    /// Words for a conversation that has not begun.
    case bareSpeech
    /// Beside a pass, these say that a topic is missing.
    case missingIdeas
    /// What a question may ask to be made.
    case madeThings
    /// Beside it, these say that it is about something.
    case madeAbout
    /// Beside it, these say that Director is spoken of.
    case aboutService
    /// Words that alone are no topic.
    case emptyTopics
    /// A verb and nothing to change.
    case bareVerbs
    /// Negations that leave something out and hold nothing back.
    case leavingOut
    /// Words of change that a not does not hold back.
    case undeniedChanges
    /// Verbs of orders that a not does not hold back.
    case undeniedVerbs
    /// Beside a not, these ask for something instead.
    case replacements
    /// Parts of an outline.
    case outlineParts
    /// Complaints that name no way out.
    case judging
    /// Rejects a plan.
    case rejecting
    /// At the beginning of a clause these ask for a change of a plan.
    case planVerbs
    /// Drops the subject, in every state of the workflow.
    case newTopics
    /// Of those, the ones that a not does not take back.
    case undeniableTopics
    /// Takes it back.
    case topicDenials
    /// Before those, these describe the present subject.
    case describingWords
    /// Of the words that drop the subject, those that may describe it.
    case describable
    /// Between the words that drop the subject and the new one.
    case topicLinks
    /// Behind the new subject.
    case afterTopic
    /// Between the new subject and the old one.
    case contrasts
    /// Wants another subject and does not say which.
    case bareTopics
    /// Beside those, these say which.
    case notBare
    /// Says that the speaker has thought again.
    case turning
    /// Before the new subject, if the speaker has thought again.
    case swaps
    /// Of those, the ones that need an "instead".
    case contrastedSwaps
    /// Behind a new subject that nothing else leads to: "bees instead".
    case insteads
    /// Before such a subject.
    case beforeSwap
    /// Who begins so gives an order and names no subject.
    case orderVerbs
    /// Links that may belong to the subject itself.
    case subjectLeads
    /// Words of the work that are no new subject.
    case notSubjects
    /// The word for a slide.
    case slideWords

    // MARK: answering

    /// Asks why: "why so few slides".
    case paceQuestions
    /// Words of a praise that is nothing else.
    case praise
    /// What is asked about there.
    case pacedThings

    // MARK: orders

    /// "anywhere" where the verb of an order may stand anywhere in it; left out, it stands first.
    case verbPlaces
    /// Before an order, without meaning for it.
    case courtesy
    /// Phrases before an order, without meaning for it.
    case requestOpeners
    /// Phrases behind which an order stands: "after you …, build it".
    case conditions
    /// Behind an order, without meaning for it.
    case trailing
    /// The second half of a split verb: "füge … hinzu".
    case particles
    /// Verbs a new order may begin with, behind a comma or one of `joints`.
    case clauseVerbs
    /// Between two orders.
    case joints
    /// Before the verb of a new order.
    case clauseFillers
    /// Behind the number of a slide, these begin a new order: "slide 4 shorter".
    case slideComplaints
    /// As those, with words between: "slide 4 should …".
    case slideModals
    /// The word for a slide, before its number.
    case slideNouns
    /// Of those, the plurals: "slides 3 to 5" is a range, "move slide 3 to 5" names a place.
    case slidePlurals
    /// Between slides and a number.
    case numberNouns
    /// Between two numbers of slides.
    case numberLinks
    /// Between the ends of a range of slides.
    case throughWords
    /// Of those, the ones that may also name a place.
    case weakThrough
    /// Beside the word for a slide: the last one.
    case lastWords
    /// Beside the word for a slide: the first one.
    case firstWords
    /// Behind "second": the last but one.
    case nextToLast
    /// Between two ordinals.
    case ordinalLinks
    /// Between the word for a slide and what it is about.
    case referenceLinks
    /// Where that ends.
    case referenceStops
    /// Before "the pricing slide", where the name does not begin.
    case nameStops
    /// The article before a slide that is there.
    case definite
    /// Verbs of adding.
    case addVerbs
    /// Of those, the ones that add nothing else than what is named.
    case plainAddVerbs
    /// Verbs that add a point or words to a slide.
    case pointVerbs
    /// Of the verbs of adding, those that need the word for a slide.
    case nounAddVerbs
    /// Of those, the ones that need an article behind them: "make a slide".
    case creating
    /// Words that ask for one more.
    case moreOnes
    /// Behind those.
    case furtherWords
    /// The article of a slide that is not there yet.
    case indefinites
    /// As those, behind a verb of creating.
    case newOnes
    /// What can be added as a slide.
    case addedNouns
    /// Of those, the ones that need no verb: "a slide on pricing".
    case namedNouns
    /// Between the word for a slide and its subject.
    case aboutLinks
    /// Of those, the ones behind which a subject follows even if a slide is named so.
    case subjectLinks
    /// Of those, the ones behind which the title follows.
    case titledLinks
    /// Between "one" and the subject.
    case oneLinks
    /// Before a subject, without meaning for it.
    case addFillers
    /// Before a form: "another timeline slide".
    case formFillers
    /// Asks for more about something.
    case moreAbout
    /// Says that something is missing.
    case missing
    /// Before that, these show that what is missing follows.
    case missingOpeners
    /// Before a subject, without meaning for it.
    case vagueOpeners
    /// Behind a form, before its subject: "timeline of Rome".
    case formLinks
    /// Verbs of removing.
    case removeVerbs
    /// As those, if a slide is named.
    case cuttingVerbs
    /// Verbs that remove a point or notes.
    case droppingVerbs
    /// Before what is removed, without meaning for it.
    case removedFillers
    /// Verbs of moving.
    case moveVerbs
    /// Verbs of swapping.
    case swapVerbs
    /// Verbs of merging.
    case mergeVerbs
    /// Of those, the ones beside which a number of slides is none to aim at.
    case plainMergeVerbs
    /// Verbs of splitting.
    case splitVerbs
    /// As those, if parts are named.
    case breakVerbs
    /// Those parts.
    case twoParts
    /// Verbs of changing a slide in place.
    case makeVerbs
    /// Verbs of renaming.
    case renameVerbs
    /// Of those, the ones that do not rename the whole.
    case nameVerbs
    /// Of those, the ones behind which the name follows at once: "call it …".
    case callVerbs
    /// Between such a verb and the name.
    case wholeWords
    /// Verbs before an old and a new title in quotes.
    case quoteVerbs
    /// The word for a title.
    case titleNouns
    /// What is a slide and no title.
    case titleSlides
    /// What an order for a title begins with.
    case titleVerbs
    /// Before the new title.
    case titleLinks
    /// Between a slide and its new name.
    case naming
    /// Of those, the ones that behind another belong to the name.
    case nameArticles
    /// Verbs that give a slide another subject.
    case replaceVerbs
    /// Behind a slide, these give it another subject.
    case subjectModals
    /// Before the other subject, the more telling first.
    case replaceLinks
    /// Before that subject, without meaning for it.
    case vagueSubjects
    /// Behind another slide.
    case afterWords
    /// Before another slide.
    case beforeWords
    /// To the end, in an order to move.
    case toEnd
    /// To the beginning, in an order to move.
    case toStart
    /// At the end, in an order to add.
    case atEnd
    /// At the beginning, in an order to add.
    case atStart
    /// Before the number of a place, in an order to move.
    case positions
    /// Before the number of a place, in an order to add.
    case positionPlaces
    /// One place earlier.
    case earlierWords
    /// One place later.
    case laterWords
    /// Of those, the ones that name no place to go to.
    case upWords
    /// Between words and the slide they go to.
    case slidePlaces
    /// As those, and the articles behind them.
    case placeLinks
    /// An order may begin with one of these and the slide: "on slide 3 …".
    case placeOpeners
    /// Beside a number of slides, these show that it is none to aim at.
    case lengthStops
    /// Of those, the ones that count beside a whole length, too.
    case aboutStops
    /// Verbs that shorten the whole.
    case shortenVerbs
    /// Beside those, these show that the whole is not meant.
    case shortenedParts
    /// Verbs that lengthen the whole.
    case extendVerbs
    /// Asks for less of the whole.
    case shorterDeck
    /// Asks for more of the whole.
    case longerDeck
    /// Asks for less of a slide.
    case shorterSlide
    /// Asks for more of a slide.
    case longerSlide
    /// Verbs that shorten a slide.
    case shortenSlideVerbs
    /// Verbs that deepen a slide.
    case deepenVerbs
    /// Before a slide, these deepen it.
    case moreDetail
    /// Added to a slide, these deepen it.
    case details
    /// Asks for pictures in the whole.
    case visualDeck
    /// The word for notes.
    case noteNouns
    /// Notes that are surely meant.
    case speakerNotes
    /// Verbs of writing notes.
    case noteVerbs
    /// Before the words of notes.
    case sayings
    /// The word for a point.
    case pointNouns
    /// Its plural.
    case pointPlurals
    /// Behind a point, these make it something else: "bullet list".
    case notPoints
    /// Between a point and its words.
    case pointLinks
    /// Between a slide and the words of its new point.
    case pointSayings
    /// Before a point: the last one.
    case lastPoints
    /// Beside listeners, these show that the order is for them.
    case audienceWords
    /// Before a wish that names no slide.
    case wishOpeners
    /// Subjects that stand late in an outline.
    case lateSubjects
    /// Words for a place that may stand behind the word for a slide: "la diapositiva final".
    case edgesBehind
    /// Behind the word for a new slide, these begin another order.
    case newSlideLinks
}

extension WordList {
    /// A part of the files. The lists of a section stand together.
    enum Section: String, Sendable, CaseIterable {
        case detection, spelling, numbers, speech, reading, topic, subject, changes, answering, orders
    }

    private static let firsts: [(section: Section, list: WordList)] = [
        (.detection, .smallWords),
        (.spelling, .spelled),
        (.numbers, .ordinalSuffixes),
        (.speech, .doubleNegations),
        (.reading, .openers),
        (.topic, .topicLabels),
        (.subject, .questionWords),
        (.changes, .planWords),
        (.answering, .paceQuestions),
        (.orders, .verbPlaces),
    ]

    var section: Section {
        Self.firsts.last { $0.list.rawValue <= rawValue }?.section ?? .detection
    }

    /// As the files write it: "strong openers".
    var name: String { String(describing: self).inWords }

    /// The list that stands for this one in a file that leaves it out.
    var substitute: WordList? {
        switch self {
        case .strongOpeners: .openers
        case .clearOpeners: .strongOpeners
        case .plainGenres: .genres
        default: nil
        }
    }
}

extension String {
    /// "strong openers" for "strongOpeners".
    var inWords: String { reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) } }
}
