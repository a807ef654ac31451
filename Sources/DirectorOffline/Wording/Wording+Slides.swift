import DirectorLanguage

enum SlideMessage: String, MessageKey {
    static let section = "author.slide"

    case fillIn, time
    case showAtAGlance, motif, prove, figuresFor, fitsTogether, inOrder, sameQuestions, columns, difference, sideBySide
    case strongPicture, oneMotif
    case whatToSay, presenter, whatSpeaksForIt, verdict, figure, belongsHere, quote, attribution, cell, quadrant
    case oneSide, otherSide, firstColumn, secondColumn, effort, effect, point, meaning
    case details, secondHalf, furtherPoint, notes

    var shape: MessageShape {
        switch self {
        case .quadrant: .table(SlidePhrase.Quadrant.self)
        case .furtherPoint: .table(SlidePhrase.FurtherPoint.self)
        case .fillIn, .time, .showAtAGlance, .motif, .prove, .figuresFor, .fitsTogether, .inOrder, .sameQuestions,
            .columns, .difference, .sideBySide, .strongPicture, .oneMotif, .whatToSay, .presenter, .whatSpeaksForIt,
            .verdict, .figure, .belongsHere, .quote, .attribution, .cell, .oneSide, .otherSide, .firstColumn,
            .secondColumn, .effort, .effect, .point, .meaning, .details, .secondHalf, .notes:
            .text
        }
    }
}

extension Wording {
    /// Asks for what the opening slide says of the presenter.
    package var presenter: String { text(SlidePhrase.presenter(children: false)) }

    func text(_ phrase: SlidePhrase) -> String {
        switch phrase {
        case .fillIn: text(SlideMessage.fillIn)
        case .time(let time): text(SlideMessage.time, ["time": time])
        case .showAtAGlance(let subject): text(SlideMessage.showAtAGlance, ["subject": subject])
        case .motif(let points): text(SlideMessage.motif, ["points": list(points)])
        case .prove(let subject): text(SlideMessage.prove, ["subject": subject])
        case .figuresFor(let points): text(SlideMessage.figuresFor, ["points": list(points)])
        case .fitsTogether(let subject): text(SlideMessage.fitsTogether, ["subject": subject])
        case .inOrder(let points): text(SlideMessage.inOrder, ["points": list(points)])
        case .sameQuestions: text(SlideMessage.sameQuestions)
        case .columns(let columns, let rows):
            text(SlideMessage.columns, ["columns": list(columns), "rows": list(rows)])
        case .difference: text(SlideMessage.difference)
        case .sideBySide(let left, let right, let points):
            text(SlideMessage.sideBySide, ["left": left, "right": right, "points": list(points)])
        case .strongPicture: text(SlideMessage.strongPicture)
        case .oneMotif(let title): text(SlideMessage.oneMotif, ["title": title])
        case .whatToSay(let title): text(SlideMessage.whatToSay, ["title": title])
        case .presenter(let children): text(SlideMessage.presenter, TemplateValues(if: ["children": children]))
        case .whatSpeaksForIt: text(SlideMessage.whatSpeaksForIt)
        case .verdict(let children): text(SlideMessage.verdict, TemplateValues(if: ["children": children]))
        case .figure: text(SlideMessage.figure)
        case .belongsHere: text(SlideMessage.belongsHere)
        case .quote: text(SlideMessage.quote)
        case .attribution: text(SlideMessage.attribution)
        case .cell(let column, let row):
            text(SlideMessage.cell, ["column": column, "row": grammar.inSentence(row)])
        case .quadrant(let place, let across, let up): quadrant(place, across: across, up: up)
        case .oneSide: text(SlideMessage.oneSide)
        case .otherSide: text(SlideMessage.otherSide)
        case .firstColumn: text(SlideMessage.firstColumn)
        case .secondColumn: text(SlideMessage.secondColumn)
        case .effort: text(SlideMessage.effort)
        case .effect: text(SlideMessage.effect)
        case .point: text(SlideMessage.point)
        case .meaning: text(SlideMessage.meaning)
        case .details(let title): text(SlideMessage.details, ["title": title])
        case .secondHalf(let title): text(SlideMessage.secondHalf, ["title": title])
        case .furtherPoint(let point): text(SlideMessage.furtherPoint, of: point)
        case .notes(let narrative, let points):
            text(
                SlideMessage.notes,
                ["narrative": narrative, "points": grammar.inSentence(list(points)), "Points": list(points)]
            )
        }
    }

    private func quadrant(_ place: Int, across: String, up: String) -> String {
        let fields = SlidePhrase.Quadrant.allCases
        return text(
            SlideMessage.quadrant,
            of: fields[min(max(place, 0), fields.count - 1)],
            ["across": grammar.inSentence(across), "Across": across, "up": grammar.inSentence(up), "Up": up]
        )
    }
}
