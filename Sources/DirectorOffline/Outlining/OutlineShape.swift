import DirectorCore
import DirectorLanguage

/// The bones of an outline, the same in every language: which slides there may be, how much each is needed, where it
/// stands and how it arranges its content. The words are in the templates of the language, under the same key.
struct OutlineShape: Sendable {
    struct Idea: Sendable {
        let key: String
        /// 1 is needed most.
        let rank: Int
        /// Index into the outline's parts.
        fileprivate(set) var part = 0
        let form: SlideForm.Kind
        let condition: Condition

        init(_ key: String, _ rank: Int, _ form: SlideForm.Kind, if condition: Condition = .always) {
            self.key = key
            self.rank = rank
            self.form = form
            self.condition = condition
        }

        fileprivate func inPart(_ part: Int) -> Idea {
            var idea = self
            idea.part = part
            return idea
        }
    }

    enum Condition: Sendable {
        case always, investors, notInvestors, money, notMoney, story, notStory
    }

    let ideas: [Idea]

    /// - Parameter parts: the slides of each part, in order
    init(parts: [[Idea]]) {
        ideas = parts.enumerated().flatMap { part, ideas in ideas.map { $0.inPart(part) } }
    }

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

    /// What listeners of a kind want to hear besides, for every purpose.
    static func own(of audience: Audience.Kind) -> [Idea] {
        switch audience {
        case .teenagers:
            [Idea("teenagers.own", 4, .pointsWithPicture).inPart(0), Idea("teenagers.stand", 7, .twoColumns).inPart(3)]
        case .students:
            [Idea("students.able", 6, .bullets).inPart(0), Idea("students.research", 9, .pointsWithPicture).inPart(2)]
        case .beginners:
            [Idea("beginners.words", 4, .table).inPart(1), Idea("beginners.easy", 6, .comparison).inPart(2)]
        case .executives:
            [Idea("executives.need", 5, .bullets).inPart(3), Idea("executives.cost", 7, .table).inPart(2)]
        case .investors:
            [
                Idea("investors.return", 6, .pointsWithChart).inPart(2),
                Idea("investors.exit", 9, .threePanels).inPart(3),
            ]
        case .customers:
            [Idea("customers.first", 5, .comparison).inPart(2), Idea("customers.worry", 7, .threePanels).inPart(3)]
        case .colleagues:
            [Idea("colleagues.daily", 4, .comparison).inPart(2), Idea("colleagues.stays", 8, .bullets).inPart(3)]
        case .experts: [Idea("experts.new", 2, .bullets).inPart(0), Idea("experts.limits", 6, .bullets).inPart(3)]
        case .everyone:
            [Idea("everyone.home", 6, .pointsWithPicture).inPart(3), Idea("everyone.told", 9, .bullets).inPart(3)]
        case .children, .guests: []
        }
    }
}
