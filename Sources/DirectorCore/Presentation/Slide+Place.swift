extension Slide {
    /// Where the presenter still has to put a picture, chart or diagram, and what that should show.
    package struct Place: Sendable, Equatable, Codable {
        package enum Kind: String, Codable, Sendable, CaseIterable {
            case picture, chart, diagram
        }

        package var kind: Kind
        package var brief: SlideBrief

        package init(_ kind: Kind, brief: SlideBrief) {
            self.kind = kind
            self.brief = brief
        }
    }
}

extension Slide.Place.Kind {
    /// The form of a slide on which it stands beside points.
    package var withPoints: SlideForm {
        switch self {
        case .picture: .pointsWithPicture
        case .chart: .pointsWithChart
        case .diagram: .pointsWithDiagram
        }
    }

    /// The form of a slide that it fills.
    package var alone: SlideForm {
        switch self {
        case .picture: .picture
        case .chart: .chart
        case .diagram: .diagram
        }
    }
}
