import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The answer to the stage `refine`: edits.
enum RefinementReply {
    static let editLimit = 40

    static let shape = ReplyShape(
        name: "refine",
        schema: .object([
            .member("lead", .text(upTo: 800)),
            .member("edits", .list(of: .oneOf(options), 0...editLimit)),
        ])
    )

    private enum Operation: String, CaseIterable { case add, remove, move, replace, change, set }

    private enum SlideFieldName: String, CaseIterable { case title, narrative, points, notes, visual, form }

    private enum DeckFieldName: String, CaseIterable { case title, theme, design, audience, minutes, footer }

    private static let number = ReplySchema.integer(0...PresentationStrawman.allowedSlideCount.upperBound)

    private static func operation(_ operation: Operation) -> ReplySchema.Member {
        .member("op", .choice([operation.rawValue]))
    }

    private static let options: [ReplySchema] = [
        .object([operation(.add), .member("after", number), .member("slide", PlannedSlide.schema)]),
        .object([operation(.remove), .member("slide", number)]),
        .object([operation(.move), .member("slide", number), .member("after", number)]),
        .object([operation(.replace), .member("slide", number), .member("with", PlannedSlide.schema)]),
        .object([
            operation(.change), .member("slide", number),
            .member("field", .choice(SlideFieldName.allCases.map(\.rawValue))),
            .member("value", .list(of: .text(upTo: 600), 0...8)),
        ]),
        .object([
            operation(.set), .member("field", .choice(DeckFieldName.allCases.map(\.rawValue))),
            .member("value", .text(upTo: 400)),
        ]),
    ]

    static func read(
        _ reply: JSONValue,
        of presentation: Presentation,
        wording: Wording,
        _ problems: inout [ContentError]
    ) -> RefinementDraft {
        let root = ReplyField(reply)
        let lead = ModelText.chat(root.member("lead").text(upTo: 800, &problems))
        let fields = root.member("edits").elements(0...editLimit, &problems)
        let edits = fields.compactMap { edit($0, of: presentation, &problems) }
        guard problems.isEmpty else { return .notDone(lead) }
        let edited: EditedOutline
        do {
            edited = try EditedOutline(presentation, edits: edits, wording: wording)
        } catch {
            let path = fields.indices.contains(error.index) ? fields[error.index].path : "edits"
            problems.append(ContentError(path: path, found: error.found, allowed: error.allowed))
            return .notDone(lead)
        }
        guard !edited.isUnchanged, !edited.presentation.saysSame(as: presentation) else { return .notDone(lead) }
        edited.presentation.strawman.note(&problems)
        return .refined(
            lead: lead,
            changes: edited.changes.map(ModelText.chat),
            presentation: edited.presentation,
            affected: edited.affected
        )
    }

    private static func edit(
        _ field: ReplyField,
        of presentation: Presentation,
        _ problems: inout [ContentError]
    ) -> OutlineEdit? {
        let slides = 1...max(1, presentation.slides.count)
        let behind = 0...max(1, presentation.slides.count)
        guard let operation = field.member("op").choice(Operation.self, &problems) else { return nil }
        switch operation {
        case .add:
            return .add(
                PlannedSlide.read(field.member("slide"), &problems),
                after: field.member("after").integer(in: behind, &problems)
            )
        case .remove: return .remove(field.member("slide").integer(in: slides, &problems))
        case .move:
            return .move(
                field.member("slide").integer(in: slides, &problems),
                after: field.member("after").integer(in: behind, &problems)
            )
        case .replace:
            return .replace(
                field.member("slide").integer(in: slides, &problems),
                with: PlannedSlide.read(field.member("with"), &problems)
            )
        case .change:
            let number = field.member("slide").integer(in: slides, &problems)
            return change(field, &problems).map { .change(number, $0) }
        case .set: return setting(field, &problems).map { .set($0) }
        }
    }

    private static func change(
        _ field: ReplyField,
        _ problems: inout [ContentError]
    ) -> OutlineEdit.SlideChange? {
        guard let name = field.member("field").choice(SlideFieldName.self, &problems) else { return nil }
        let value = field.member("value")
        func one(_ limit: Int) -> String? { value.texts(1...1, upTo: limit, &problems).first }
        switch name {
        case .title: return one(PlannedSlide.titleLimit).map { .title($0.singleLine) }
        case .narrative: return one(PlannedSlide.narrativeLimit).map { .narrative($0) }
        case .notes: return one(PlannedSlide.notesLimit).map { .notes($0) }
        case .points:
            let points = value.texts(PlannedSlide.pointCount, upTo: PlannedSlide.pointLimit, &problems)
            return .points(points.map(\.singleLine))
        case .visual:
            let parts = value.texts(3...3, upTo: PlannedSlide.briefLimit, &problems).map {
                $0.replacing("**", with: "").singleLine
            }
            guard parts.count == 3 else { return nil }
            return .visual(SlideBrief(goal: parts[0], content: parts[1], style: parts[2]))
        case .form:
            let parts = value.texts(1...6, upTo: 60, &problems)
            guard let first = parts.first else { return nil }
            guard let kind = SlideFormName(rawValue: first)?.kind else {
                value.reject(
                    found: "an unknown form",
                    allowed: "one of " + SlideFormName.allCases.map(\.rawValue).joined(separator: ", "),
                    &problems
                )
                return nil
            }
            let headings = parts.dropFirst().map(PlannedSlide.heading)
            guard kind.headingCount.lowerBound == 0 || kind.headingCount.contains(headings.count) else {
                value.reject(
                    found: "\(headings.count) headings",
                    allowed:
                        "\(kind.headingCount.lowerBound) to \(kind.headingCount.upperBound) headings after the form",
                    &problems
                )
                return nil
            }
            return SlideForm(kind, headings: kind.headingCount.upperBound == 0 ? [] : headings).map { .form($0) }
        }
    }

    private static func setting(_ field: ReplyField, _ problems: inout [ContentError]) -> OutlineEdit.DeckChange? {
        guard let name = field.member("field").choice(DeckFieldName.self, &problems) else { return nil }
        let value = field.member("value")
        switch name {
        case .title: return .title(value.text(upTo: 150, &problems).singleLine)
        case .theme: return .theme(value.text(upTo: 200, &problems).singleLine)
        case .design: return .design(value.text(upTo: 400, &problems))
        case .audience: return .audience(value.text(upTo: 200, &problems).singleLine)
        case .minutes: return .minutes(value.integer(in: PresentationStrawman.allowedDuration, &problems))
        case .footer: return .footer(value.possibleText(upTo: 20, &problems).singleLine)
        }
    }
}
