import DirectorCore
import DirectorLanguage
import DirectorOffline

/// A slide of an outline as a model writes it.
struct SlideContent: Sendable, Equatable {
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
        .member("visual", SlideContent.visualSchema),
        .member("notes", .text(upTo: notesLimit)),
    ])

    static let visualSchema = ReplySchema.object([
        .member("goal", .text(upTo: briefLimit)),
        .member("content", .text(upTo: briefLimit)),
        .member("style", .text(upTo: briefLimit)),
    ])

    static func read(_ field: ReplyField, _ problems: inout [ContentError]) -> SlideContent {
        let content = content(field, &problems)
        if content.visual == nil, SlideFormName(content.form).needsVisual, problems.isEmpty {
            field.member("visual").reject(
                found: "empty text",
                allowed: "text in all three parts, for the form \(SlideFormName(content.form).rawValue)",
                &problems
            )
        }
        return content
    }

    private static func content(_ field: ReplyField, _ problems: inout [ContentError]) -> SlideContent {
        SlideContent(
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
        guard name.headingCount.lowerBound > 0 else { return name.form(headings: []) }
        guard name.headingCount.contains(headings.count) else {
            let count = name.headingCount
            field.member("headings").reject(
                found: "\(headings.count) items",
                allowed: count.lowerBound == count.upperBound
                    ? "\(count.lowerBound) items for \(name.rawValue)"
                    : "\(count.lowerBound) to \(count.upperBound) items for \(name.rawValue)",
                &problems
            )
            return .bullets
        }
        return name.form(headings: headings)
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

    func slide(number: Int, id: String) -> Slide {
        var slide = Slide(
            slideNumber: number,
            slideID: id,
            title: title,
            slideType: form.slideType,
            narrative: narrative,
            keyPoints: points,
            structurePreference: form.storedStructure,
            speakerNotes: notes.isEmpty ? nil : notes,
            layoutID: StrawmanWriter.layout(of: form),
            slideTypeClassification: form.classification
        )
        slide.layoutSelectionReasoning = form.reasoning
        if title.count <= 50 { slide.generatedTitle = title }
        slide.set(visual, for: form)
        return slide
    }
}

extension Slide {
    /// Puts a brief where its kind belongs; the others are taken away.
    mutating func set(_ brief: SlideBrief?, for form: SlideForm) {
        visualsNeeded = nil
        analyticsNeeded = nil
        diagramsNeeded = nil
        tablesNeeded = nil
        guard let text = brief?.text else { return }
        switch form {
        case .opening, .divider, .closing, .pointsWithPicture, .picture, .threePanels: visualsNeeded = text
        case .pointsWithChart, .chart, .figures: analyticsNeeded = text
        case .pointsWithDiagram, .diagram, .matrix, .timeline, .steps: diagramsNeeded = text
        case .table, .comparison: tablesNeeded = text
        case .bullets, .twoColumns, .quote: break
        }
    }

    /// The brief it has, of whatever kind.
    var brief: SlideBrief? {
        [visualsNeeded, analyticsNeeded, diagramsNeeded, tablesNeeded].lazy.compactMap { $0 }.first.flatMap {
            SlideBrief(text: $0)
        }
    }
}
