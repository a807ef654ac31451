import DirectorCore
import DirectorLanguage
import DirectorOffline

/// A slide of an outline as a model writes it.
struct PlannedSlide: Sendable, Equatable {
    var form: SlideForm
    var title: String
    var narrative: String
    var points: [String]
    /// `nil` for slides without a picture, chart, diagram or table.
    var visual: SlideBrief?
    var notes: String

    static let titleLimit = 120
    static let narrativeLimit = 600
    static let pointLimit = 120
    static let pointCount = 0...8
    static let notesLimit = 1200
    static let briefLimit = 400

    static let schema = ReplySchema.object([
        .member("form", .choice(SlideFormName.allCases.map(\.rawValue))),
        .member("headings", .list(of: .text(upTo: 40), 0...5)),
        .member("title", .text(upTo: titleLimit)),
        .member("narrative", .text(upTo: narrativeLimit)),
        .member("points", .list(of: .text(upTo: pointLimit), pointCount)),
        .member("visual", PlannedSlide.visualSchema),
        .member("notes", .text(upTo: notesLimit)),
    ])

    static let visualSchema = ReplySchema.object([
        .member("goal", .text(upTo: briefLimit)),
        .member("content", .text(upTo: briefLimit)),
        .member("style", .text(upTo: briefLimit)),
    ])

    static func read(_ field: ReplyField, _ problems: inout [ContentError]) -> PlannedSlide {
        let content = content(field, &problems)
        if content.visual == nil, content.form.kind.needsVisual, problems.isEmpty {
            field.member("visual").reject(
                found: "empty text",
                allowed: "text in all three parts, for the form \(SlideFormName(content.form.kind).rawValue)",
                &problems
            )
        }
        return content
    }

    private static func content(_ field: ReplyField, _ problems: inout [ContentError]) -> PlannedSlide {
        PlannedSlide(
            form: form(field, &problems),
            title: field.member("title").text(upTo: titleLimit, &problems).singleLine,
            narrative: field.member("narrative").text(upTo: narrativeLimit, &problems),
            points: field.member("points").texts(pointCount, upTo: pointLimit, &problems).map(\.singleLine),
            visual: visual(field.member("visual"), &problems),
            notes: field.member("notes").possibleText(upTo: notesLimit, &problems)
        )
    }

    private static func form(_ field: ReplyField, _ problems: inout [ContentError]) -> SlideForm {
        guard let name = field.member("form").choice(SlideFormName.self, &problems) else { return .bullets }
        let headings = field.member("headings").texts(0...5, upTo: 60, &problems).map { Self.heading($0) }
        let kind = name.kind
        guard kind.headingCount.lowerBound > 0 else { return SlideForm(kind) ?? .bullets }
        guard kind.headingCount.contains(headings.count) else {
            let count = kind.headingCount
            field.member("headings").reject(
                found: "\(headings.count) items",
                allowed: count.lowerBound == count.upperBound
                    ? "\(count.lowerBound) items for \(name.rawValue)"
                    : "\(count.lowerBound) to \(count.upperBound) items for \(name.rawValue)",
                &problems
            )
            return .bullets
        }
        return SlideForm(kind, headings: headings) ?? .bullets
    }

    /// The outline keeps headings in one line with bars between them.
    static func heading(_ text: String) -> String { text.replacing("|", with: "/").singleLine }

    /// All three parts or none.
    static func visual(_ field: ReplyField, _ problems: inout [ContentError]) -> SlideBrief? {
        let parts = ["goal", "content", "style"].map {
            field.member($0).possibleText(upTo: briefLimit, &problems).replacing("**", with: "").singleLine
        }
        guard parts.contains(where: { !$0.isEmpty }) else { return nil }
        if let empty = parts.firstIndex(of: "") {
            field.member(["goal", "content", "style"][empty]).reject(
                found: "empty text",
                allowed: "text in all three parts of the visual, or in none",
                &problems
            )
            return nil
        }
        return SlideBrief(goal: parts[0], content: parts[1], style: parts[2])
    }

    /// - Parameter wording: says in the presentation's language how the slide is arranged
    func slide(id: SlideID, role: Slide.Role = .body, wording: Wording) -> Slide {
        var slide = Slide(
            id: id,
            role: form.isContent ? role : form == .opening ? .opening : form == .closing ? .closing : .section,
            form: form,
            title: title,
            narrative: narrative,
            notes: notes.isEmpty ? nil : notes,
            structure: wording.structure(form)
        )
        for point in points { slide.append(point, line: .unwritten) }
        slide.brief = form.kind.hasBrief ? visual : nil
        return slide
    }
}

extension SlideForm.Kind {
    /// Whether an outline says what a visual of this form should do.
    var hasBrief: Bool {
        switch self {
        case .bullets, .twoColumns, .quote: false
        case .opening, .divider, .closing, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart,
            .diagram, .comparison, .threePanels, .figures, .matrix, .timeline, .steps, .table:
            true
        }
    }
}
