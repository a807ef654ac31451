/// One slide with its content.
package struct DeckSlide: Codable, Sendable, Equatable {
    /// The strawman slide it came from.
    package var slideID: String
    package var title: String
    package var layout: DeckLayout
    /// What the speaker says; plain text, paragraphs separated by newlines.
    package var notes: String?
    /// `true` if this stands in for a slide that could not be written; `nil` otherwise.
    package var isStandIn: Bool?

    package init(slideID: String, title: String, layout: DeckLayout, notes: String? = nil, isStandIn: Bool? = nil) {
        self.slideID = slideID
        self.title = title
        self.layout = layout
        self.notes = notes
        self.isStandIn = isStandIn
    }

    enum CodingKeys: String, CodingKey {
        case slideID, title, layout, notes
        case isStandIn = "stand_in"
    }
}

/// A piece of text on a slide: something to be read as it is, or a prompt for what only the presenter can know. The
/// renderer marks prompts, so that a draft never passes for fact.
package enum DeckText: Sendable, Equatable {
    case said(String)
    case fillIn(String)

    package var text: String {
        switch self {
        case .said(let text), .fillIn(let text): text
        }
    }
}

/// The arrangement of a slide together with what fills it.
package enum DeckLayout: Codable, Sendable, Equatable {
    /// Opening slide. `presenter` and the date are usually prompts.
    case title(subtitle: String?, presenter: DeckText?)
    case section(subtitle: String?)
    case bullets([DeckText])
    /// A column of points beside a picture, chart or diagram.
    case pointsAndVisual(points: [DeckText], visual: DeckVisual)
    /// One large picture, chart or diagram with an optional caption.
    case visual(DeckVisual, caption: DeckText?)
    case twoColumns(left: DeckColumn, right: DeckColumn)
    /// Two sides weighed against each other, with an optional verdict below.
    case comparison(left: DeckColumn, right: DeckColumn, verdict: DeckText?)
    case threeColumns([DeckColumn])
    /// Two to four figures.
    case metrics([DeckMetric])
    case matrix(DeckMatrix)
    /// Dated steps, in order.
    case timeline([DeckStep])
    /// Steps that follow from one another.
    case process([DeckStep])
    case quote(DeckText, attribution: DeckText?)
    case table(columns: [String], rows: [[DeckText]])
    case closing(points: [DeckText], callToAction: DeckText?)
}

package struct DeckColumn: Codable, Sendable, Equatable {
    package var heading: String
    package var points: [DeckText]

    package init(heading: String, points: [DeckText]) {
        self.heading = heading
        self.points = points
    }
}

package struct DeckMetric: Codable, Sendable, Equatable {
    /// The figure; a prompt unless the user gave it.
    package var value: DeckText
    package var label: String
    package var detail: DeckText?

    package init(value: DeckText, label: String, detail: DeckText? = nil) {
        self.value = value
        self.label = label
        self.detail = detail
    }
}

/// Four quadrants; `quadrants` reads top left, top right, bottom left, bottom right.
package struct DeckMatrix: Codable, Sendable, Equatable {
    package var horizontalAxis: String
    package var verticalAxis: String
    package var quadrants: [DeckColumn]

    package init(horizontalAxis: String, verticalAxis: String, quadrants: [DeckColumn]) {
        self.horizontalAxis = horizontalAxis
        self.verticalAxis = verticalAxis
        self.quadrants = quadrants
    }
}

package struct DeckStep: Codable, Sendable, Equatable {
    /// A date, a number or a short name above the step.
    package var marker: String?
    package var heading: String
    package var detail: DeckText?

    package init(marker: String? = nil, heading: String, detail: DeckText? = nil) {
        self.marker = marker
        self.heading = heading
        self.detail = detail
    }
}

/// A picture, chart or diagram that the presenter still has to supply: the renderer draws a quiet placeholder of the right
/// shape with the brief in it.
package struct DeckVisual: Codable, Sendable, Equatable {
    package typealias Kind = Slide.Place.Kind

    package var kind: Kind
    package var goal: String
    package var content: String
    package var style: String

    package init(kind: Kind, brief: SlideBrief) {
        self.kind = kind
        goal = brief.goal
        content = brief.content
        style = brief.style
    }
}
