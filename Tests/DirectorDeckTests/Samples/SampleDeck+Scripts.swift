import DirectorCore

extension SampleDeck {
    /// Every layout with every text replaced.
    static func everyLayout(of text: String, language: String? = nil) -> Deck {
        var deck = everyLayout(.professional)
        deck.title = text
        deck.subtitle = text
        deck.audience = text
        deck.footer = text
        deck.language = language
        deck.slides = deck.slides.map { slide in
            DeckSlide(slideID: text, title: text, layout: slide.layout.replacingTexts(with: text), notes: text)
        }
        return deck
    }

    static let longSentence =
        "Every quarter the orders that we cannot deliver grow by more than the line could make in a month, "
        + "and the customers who wait longest are the ones who signed first"
    static let longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    static let chinese = "第二条生产线将使产能翻倍，并让等待最久的客户在明年春天拿到确定的交货日期"
    static let arabic = "خط الإنتاج الثاني يضاعف الطاقة ويمنح العملاء موعدًا ثابتًا للتسليم"
    static let hebrew = "הקו השני מכפיל את התפוקה ונותן ללקוחות מועד אספקה ברור"
}

extension DeckLayout {
    func replacingTexts(with text: String) -> DeckLayout {
        func column(_ column: DeckColumn) -> DeckColumn {
            DeckColumn(heading: text, points: column.points.map { $0.replaced(with: text) })
        }
        func step(_ step: DeckStep) -> DeckStep {
            DeckStep(
                marker: step.marker.map { _ in text },
                heading: text,
                detail: step.detail?.replaced(with: text)
            )
        }
        func visual(_ visual: DeckVisual) -> DeckVisual {
            DeckVisual(kind: visual.kind, brief: SlideBrief(goal: text, content: text, style: text))
        }
        switch self {
        case .title(_, let presenter):
            return .title(subtitle: text, presenter: presenter?.replaced(with: text))
        case .section:
            return .section(subtitle: text)
        case .bullets(let points):
            return .bullets(points.map { $0.replaced(with: text) })
        case .pointsAndVisual(let points, let picture):
            return .pointsAndVisual(points: points.map { $0.replaced(with: text) }, visual: visual(picture))
        case .visual(let picture, let caption):
            return .visual(visual(picture), caption: caption?.replaced(with: text))
        case .twoColumns(let left, let right):
            return .twoColumns(left: column(left), right: column(right))
        case .comparison(let left, let right, let verdict):
            return .comparison(left: column(left), right: column(right), verdict: verdict?.replaced(with: text))
        case .threeColumns(let columns):
            return .threeColumns(columns.map(column))
        case .metrics(let metrics):
            return .metrics(
                metrics.map { metric in
                    DeckMetric(
                        value: metric.value.replaced(with: text),
                        label: text,
                        detail: metric.detail?.replaced(with: text)
                    )
                }
            )
        case .matrix(let matrix):
            return .matrix(
                DeckMatrix(horizontalAxis: text, verticalAxis: text, quadrants: matrix.quadrants.map(column))
            )
        case .timeline(let steps):
            return .timeline(steps.map(step))
        case .process(let steps):
            return .process(steps.map(step))
        case .quote(let quote, let attribution):
            return .quote(quote.replaced(with: text), attribution: attribution?.replaced(with: text))
        case .table(let columns, let rows):
            return .table(
                columns: columns.map { _ in text },
                rows: rows.map { row in row.map { $0.replaced(with: text) } }
            )
        case .closing(let points, let callToAction):
            return .closing(
                points: points.map { $0.replaced(with: text) },
                callToAction: callToAction?.replaced(with: text)
            )
        }
    }
}

extension DeckText {
    fileprivate func replaced(with text: String) -> DeckText {
        switch self {
        case .said: .said(text)
        case .fillIn: .fillIn(text)
        }
    }
}
