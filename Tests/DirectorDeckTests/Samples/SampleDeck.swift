import DirectorCore

/// Decks that hold every layout.
enum SampleDeck {
    static let brief = SlideBrief(
        goal: "Show that demand grows faster than supply",
        content: "Orders and capacity by quarter, two lines from a common start",
        style: "Two colours, direct labels, no grid"
    )

    /// Every layout once, in the order in which a talk would use them.
    static func everyLayout(_ style: PresentationStrawman.VisualStyle?) -> Deck {
        Deck(
            title: "A second line for the cell plant",
            subtitle: "What we ask of the board",
            language: "en",
            audience: "the board",
            duration: 20,
            footer: "Cell plant",
            visualStyle: style,
            slides: layouts.enumerated().map { index, entry in
                DeckSlide(
                    slideID: StrawmanSlide.id(number: index + 1),
                    title: entry.0,
                    layout: entry.1,
                    notes: "Say in one sentence why this slide is here.\nThen pause, and let them read."
                )
            }
        )
    }

    static let layouts: [(String, DeckLayout)] = [
        (
            "A second line for the cell plant",
            .title(subtitle: "What we ask of the board, and why now", presenter: .fillIn("your name and the date"))
        ),
        (
            "Approve the line now, open it next year",
            .bullets([
                .said("The first line is full from March on"),
                .said("Two customers wait for a date"),
                .fillIn("the amount and the terms"),
                .said("Permits and the building are ready"),
            ])
        ),
        ("Why now", .section(subtitle: "Orders, capacity, and what waiting costs")),
        (
            "Orders outrun what one line can make",
            .pointsAndVisual(
                points: [
                    .said("Orders come from three industries"),
                    .said("The gap opens in spring"),
                    .fillIn("the last four quarters"),
                ],
                visual: DeckVisual(kind: .chart, brief: brief)
            )
        ),
        (
            "Where the second line will stand",
            .visual(DeckVisual(kind: .picture, brief: brief), caption: .said("The east hall, seen from the yard"))
        ),
        (
            "How a cell comes together",
            .visual(DeckVisual(kind: .diagram, brief: brief), caption: nil)
        ),
        (
            "What stays, and what changes",
            .twoColumns(
                left: DeckColumn(heading: "Stays", points: [.said("The team and its shifts"), .said("Our suppliers")]),
                right: DeckColumn(
                    heading: "Changes",
                    points: [.said("A dry room twice the size"), .fillIn("the new heads of shift")]
                )
            )
        ),
        (
            "Build it or buy it",
            .comparison(
                left: DeckColumn(
                    heading: "Build",
                    points: [.said("Slower to start"), .said("Knowledge stays with us"), .said("One site")]
                ),
                right: DeckColumn(
                    heading: "Buy",
                    points: [.said("Running in half the time"), .said("Bound to one maker")]
                ),
                verdict: .said("We build, with bought machines for the coating step")
            )
        ),
        (
            "Three things make it work",
            .threeColumns([
                DeckColumn(heading: "People", points: [.said("Forty trained by summer"), .fillIn("who leads them")]),
                DeckColumn(heading: "Power", points: [.said("A second feed from the grid")]),
                DeckColumn(heading: "Parts", points: [.said("Contracts for foil and salt")]),
            ])
        ),
        (
            "The case in four figures",
            .metrics([
                DeckMetric(value: .said("2×"), label: "capacity", detail: .said("from the same building")),
                DeckMetric(value: .fillIn("the cost in millions"), label: "investment"),
                DeckMetric(value: .said("14 months"), label: "to the first cell"),
                DeckMetric(value: .said("40"), label: "new colleagues", detail: .fillIn("by when")),
            ])
        ),
        (
            "What could go wrong",
            .matrix(
                DeckMatrix(
                    horizontalAxis: "How likely",
                    verticalAxis: "How costly",
                    quadrants: [
                        DeckColumn(heading: "Plan for it", points: [.said("A machine comes late")]),
                        DeckColumn(heading: "Act today", points: [.said("Power is not there in time")]),
                        DeckColumn(heading: "Watch", points: [.said("Prices of salt move")]),
                        DeckColumn(heading: "Insure", points: [.fillIn("a risk only you know")]),
                    ]
                )
            )
        ),
        (
            "From yes to the first cell",
            .timeline([
                DeckStep(marker: "Spring", heading: "Order machines", detail: .said("Coating first")),
                DeckStep(marker: "Summer", heading: "Train the team"),
                DeckStep(marker: "Autumn", heading: "Install", detail: .said("Hall by hall")),
                DeckStep(marker: "Winter", heading: "First cell", detail: .fillIn("the day")),
            ])
        ),
        (
            "How we will decide each step",
            .process([
                DeckStep(heading: "Measure", detail: .said("One page, four figures")),
                DeckStep(heading: "Compare", detail: .said("With the plan of the month")),
                DeckStep(heading: "Decide", detail: .said("In the same meeting")),
                DeckStep(heading: "Tell", detail: .said("Everybody, the same day")),
            ])
        ),
        (
            "What customers tell us",
            .quote(
                .said("Give us a date we can plan with, and we will sign for three years."),
                attribution: .fillIn("who said it")
            )
        ),
        (
            "Who does what, until when",
            .table(
                columns: ["Step", "Who", "Until"],
                rows: [
                    [.said("Contract for coating"), .said("Purchasing"), .said("April")],
                    [.said("Second feed"), .said("Site"), .fillIn("date of the grid company")],
                    [.said("Training plan"), .said("Human resources"), .said("May")],
                    [.said("Report to the board"), .said("Finance"), .said("Every quarter")],
                ]
            )
        ),
        (
            "What we ask of you today",
            .closing(
                points: [.said("Agree to the second line"), .said("Release the first part of the money")],
                callToAction: .said("Vote on the proposal on page 2")
            )
        ),
    ]
}
