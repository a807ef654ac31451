/// Model objects as older Directors stored them, read with patience: what is missing is filled in, what is out of range
/// is brought into it, and only what makes no sense at all is `nil`. Reading what we wrote ourselves changes nothing.
enum LegacyContent: Equatable {
    case text(String)
    case questions([String])
    case plan(ConfirmationPlan)
    case strawman(PresentationStrawman)
    /// - id: `nil` where it was not stored, as 34a never did
    case deck(url: String, id: PresentationID?, slideCount: Int?, message: String?)

    /// The content of an assistant's element (protocol §6.2).
    init?(_ tree: JSONTree?) {
        guard let tree else { return nil }
        if let text = tree.words {
            self = .text(text)
        } else if let deck = Self.deck(tree) {
            self = deck
        } else if let strawman = PresentationStrawman(legacy: tree) {
            self = .strawman(strawman)
        } else if let plan = ConfirmationPlan(legacy: tree) {
            self = .plan(plan)
        } else {
            let questions = tree["questions"]?.wordList ?? []
            guard !questions.isEmpty else { return nil }
            self = .questions(questions)
        }
    }

    private static func deck(_ tree: JSONTree) -> LegacyContent? {
        guard tree["slides"]?.array == nil, let url = tree["url"]?.words, isAbsolute(url) else { return nil }
        return .deck(
            url: url,
            id: tree["presentation_id"]?.words.flatMap { PresentationID($0) },
            slideCount: tree["slide_count"]?.wholeNumber,
            message: tree["message"]?.words
        )
    }

    /// Whether front ends show such an address (protocol §3.3).
    static func isAbsolute(_ url: String) -> Bool {
        (url.hasPrefix("http://") || url.hasPrefix("https://")) && !url.contains(where: \.isWhitespace)
    }

    /// The id at the end of a deck's address, `/p/<id>`.
    static func presentationID(at url: String) -> PresentationID? {
        guard let path = url.firstRange(of: "/p/") else { return nil }
        return PresentationID(String(url[path.upperBound...].prefix { $0 != "?" && $0 != "#" && $0 != "/" }))
    }
}

extension ClarifyingAnswers {
    /// - Parameter otherwise: the time of answers that have none
    init?(legacy tree: JSONTree, otherwise time: Timestamp) {
        guard let text = tree["raw_answers"]?.string ?? tree.string, !text.trimmed.isEmpty else { return nil }
        self.init(rawAnswers: text, timestamp: tree["timestamp"]?.string.flatMap(LegacyTime.parse) ?? time)
    }
}

extension ConfirmationPlan {
    init?(legacy tree: JSONTree) {
        guard tree.isObject, tree["proposed_slide_count"] != nil || tree["key_assumptions"]?.array != nil else {
            return nil
        }
        let count = tree["proposed_slide_count"]?.wholeNumber ?? Self.allowedSlideCount.lowerBound
        self.init(
            summaryOfUserRequest: tree["summary_of_user_request"]?.string ?? "",
            keyAssumptions: (tree["key_assumptions"]?.array ?? []).compactMap(\.string),
            proposedSlideCount: count.clamped(to: Self.allowedSlideCount)
        )
    }
}

extension Int {
    func clamped(to range: ClosedRange<Int>) -> Int { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
}
