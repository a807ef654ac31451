import DirectorCore
import DirectorLanguage

/// The speaker's notes: what the outline says, how long the slide may take, what is still to be filled in.
struct SpeakerNotes: Sendable {
    private let minutes: Int
    private let weight: Double
    private let total: Double
    private let wording: Wording

    init(_ presentation: Presentation, wording: Wording) {
        self.wording = wording
        minutes = presentation.minutes
        total = presentation.slides.reduce(0) { $0 + Self.weight(of: $1) }
        weight = total > 0 ? Double(minutes) * 60 / total : 0
    }

    func text(for slide: Slide, layout: DeckLayout) -> String {
        var paragraphs = [slide.notes ?? slide.narrative].filter { !$0.isEmpty }
        let prompts = layout.prompts
        if !prompts.isEmpty, !paragraphs.contains(where: { $0.contains(wording.text(.fillIn)) }) {
            paragraphs.append(wording.text(.fillIn) + " " + prompts.prefix(4).joined(separator: "; ") + ".")
        }
        paragraphs.append(wording.text(.time(wording.time(seconds: weight * Self.weight(of: slide)))))
        return paragraphs.joined(separator: "\n")
    }

    /// Opening, dividers and closing pass quickly.
    private static func weight(of slide: Slide) -> Double {
        switch slide.role {
        case .opening, .closing: 0.6
        case .section: 0.2
        case .agenda, .summary, .body: 1
        }
    }
}

extension DeckLayout {
    /// Every prompt on the slide, each once, in reading order.
    var prompts: [String] {
        var seen: Set<String> = []
        return texts.compactMap { text in
            guard case .fillIn(let prompt) = text, seen.insert(prompt).inserted else { return nil }
            return prompt
        }
    }

    /// Every piece of text, in reading order.
    var texts: [DeckText] {
        func column(_ column: DeckColumn) -> [DeckText] { [.said(column.heading)] + column.points }
        func step(_ step: DeckStep) -> [DeckText] { [.said(step.heading)] + [step.detail].compactMap { $0 } }
        func said(_ text: String?) -> [DeckText] { text.map { [.said($0)] } ?? [] }
        func maybe(_ text: DeckText?) -> [DeckText] { text.map { [$0] } ?? [] }
        func visual(_ visual: DeckVisual) -> [DeckText] {
            [.said(visual.goal), .said(visual.content), .said(visual.style)]
        }
        switch self {
        case .title(let subtitle, let presenter): return said(subtitle) + maybe(presenter)
        case .section(let subtitle): return said(subtitle)
        case .bullets(let points): return points
        case .pointsAndVisual(let points, let picture): return points + visual(picture)
        case .visual(let picture, let caption): return visual(picture) + maybe(caption)
        case .twoColumns(let left, let right): return column(left) + column(right)
        case .comparison(let left, let right, let verdict): return column(left) + column(right) + maybe(verdict)
        case .threeColumns(let columns): return columns.flatMap(column)
        case .metrics(let metrics): return metrics.flatMap { [$0.value, .said($0.label)] + maybe($0.detail) }
        case .matrix(let matrix):
            return [.said(matrix.horizontalAxis), .said(matrix.verticalAxis)] + matrix.quadrants.flatMap(column)
        case .timeline(let steps), .process(let steps): return steps.flatMap(step)
        case .quote(let text, let attribution): return [text] + maybe(attribution)
        case .table(let columns, let rows): return columns.map { .said($0) } + rows.flatMap { $0 }
        case .closing(let points, let call): return points + maybe(call)
        }
    }
}
