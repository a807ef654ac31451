/// The bones of an outline, the same in every language: which slides there may be, how much each is needed, where it stands
/// and how it arranges its content. The words are in the templates of the language, under the same key.
struct OutlineShape: Sendable {
    struct Idea: Sendable {
        let key: String
        /// 1 is needed most.
        let rank: Int
        /// Index into the outline's parts.
        let part: Int
        let form: Form
        let condition: Condition

        init(_ key: String, _ rank: Int, part: Int, _ form: Form, if condition: Condition = .always) {
            self.key = key
            self.rank = rank
            self.part = part
            self.form = form
            self.condition = condition
        }
    }

    /// A ``SlideForm`` without its words.
    enum Form: Sendable {
        case bullets, pointsWithPicture, pointsWithChart, pointsWithDiagram, picture, chart, diagram, twoColumns,
            comparison,
            threePanels, figures, matrix, timeline, steps, quote, table
    }

    enum Condition: Sendable {
        case always, investors, notInvestors, money, notMoney, story, notStory
    }

    let ideas: [Idea]

    static func shape(of kind: OutlineKind) -> OutlineShape {
        switch kind {
        case .teach: teach
        case .persuade: persuade
        case .report: report
        case .pitch: pitch
        case .story: story
        case .train: train
        case .compare: compare
        case .inform: inform
        case .celebrate: celebrate
        case .children: children
        }
    }

    /// What listeners of a kind want to hear besides, whatever the purpose.
    static func own(of audience: Audience.Kind) -> [Idea] {
        switch audience {
        case .teenagers:
            [Idea("teenagers.own", 4, part: 0, .pointsWithPicture), Idea("teenagers.stand", 7, part: 3, .twoColumns)]
        case .students:
            [Idea("students.able", 6, part: 0, .bullets), Idea("students.research", 9, part: 2, .pointsWithPicture)]
        case .beginners: [Idea("beginners.words", 4, part: 1, .table), Idea("beginners.easy", 6, part: 2, .comparison)]
        case .executives: [Idea("executives.need", 5, part: 3, .bullets), Idea("executives.cost", 7, part: 2, .table)]
        case .investors:
            [Idea("investors.return", 6, part: 2, .pointsWithChart), Idea("investors.exit", 9, part: 3, .threePanels)]
        case .customers:
            [Idea("customers.first", 5, part: 2, .comparison), Idea("customers.worry", 7, part: 3, .threePanels)]
        case .colleagues:
            [Idea("colleagues.daily", 4, part: 2, .comparison), Idea("colleagues.stays", 8, part: 3, .bullets)]
        case .experts: [Idea("experts.new", 2, part: 0, .bullets), Idea("experts.limits", 6, part: 3, .bullets)]
        case .everyone:
            [Idea("everyone.home", 6, part: 3, .pointsWithPicture), Idea("everyone.told", 9, part: 3, .bullets)]
        case .children, .guests: []
        }
    }
}
