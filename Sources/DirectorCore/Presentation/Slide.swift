/// A slide of a ``Presentation``: what it is for, what it says, and how it arranges that.
package struct Slide: Sendable, Equatable, Identifiable {
    /// What a slide is for in the whole.
    package enum Role: String, Codable, Sendable, CaseIterable {
        case opening, agenda, summary, section, body, closing
    }

    /// Stays with the slide for life, also when it moves; never used again in its presentation.
    package let id: SlideID
    package var role: Role
    package var form: SlideForm
    /// Which of the drawings of its form; chosen when the slide is made. `nil` is the usual one.
    package var variant: String?
    /// The template it came from; `nil` for a slide that a person or a model worded.
    package var template: TemplateName?
    package var title: String
    package var points: [Point] { didSet { raiseLastNumber() } }
    /// What the slide is meant to do, for people who read the outline.
    package var narrative: String
    package var notes: String?
    /// Whether the notes say what is still to be filled in.
    package var notesNameGaps = false
    /// What a picture, chart, diagram or table should do, show and look like.
    package var brief: SlideBrief?
    /// The form in the words of the presentation's language, for programs that read outlines. Never read back.
    package var structure: String?
    /// `nil` until the slide is built.
    package var content: Content? { didSet { raiseLastNumber() } }
    /// The highest number that the id of a point or element ever had here.
    package private(set) var lastNumber = 0
    /// How the slide stood in a row or entry of an earlier release, as long as nothing of it was changed.
    package var asRead: StrawmanSlide?

    package init(
        id: SlideID,
        role: Role = .body,
        form: SlideForm,
        template: TemplateName? = nil,
        title: String,
        points: [Point] = [],
        narrative: String = "",
        notes: String? = nil,
        brief: SlideBrief? = nil,
        structure: String? = nil
    ) {
        self.id = id
        self.role = role
        self.form = form
        self.template = template
        self.title = title
        self.points = points
        self.narrative = narrative
        self.notes = notes
        self.brief = brief
        self.structure = structure
        raiseLastNumber()
    }

    /// An id for one more point.
    package var nextPoint: ElementID { ElementID(lastNumber + 1) }

    /// Adds a point at the end.
    package mutating func append(_ short: String, line: Point.Line) {
        points.append(Point(id: nextPoint, short: short, line: line))
    }

    mutating func raiseLastNumber(to number: Int = 0) {
        lastNumber = max(lastNumber, number, points.map(\.id.number).max() ?? 0, content?.highestNumber ?? 0)
    }

    /// Whether both say the same, also if points were added and taken away on the way.
    package func saysSame(as other: Slide) -> Bool {
        var counted = self
        counted.lastNumber = other.lastNumber
        return counted == other
    }
}

/// Names a slide within its presentation: `slide_001` …
package struct SlideID: Sendable, Hashable, Codable, CustomStringConvertible {
    package let text: String

    package init(text: String) { self.text = text }

    /// `slide_007` for 7.
    package init(number: Int) { text = StrawmanSlide.id(number: number) }

    package var number: Int? { Int(text.dropFirst("slide_".count)) }

    package var description: String { text }

    package init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Names a slide template in all languages: `teach.map`, `shared.agenda`.
package struct TemplateName: RawRepresentable, Sendable, Hashable, Codable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}
