/// A slide, worded, with places left open.
package struct SlideTemplate: Sendable, Equatable {
    /// A key point, and the line that it becomes on the finished slide.
    package struct Point: Sendable, Equatable {
        package let short: TextTemplate
        /// `nil` if the point is its own line.
        package let line: TextTemplate?
        /// Whether only the presenter knows the line.
        package let isPrompt: Bool
        /// How earlier releases worded the point.
        package let formerly: [TextTemplate]
    }

    package struct Picture: Sendable, Equatable {
        package let goal: TextTemplate
        package let content: TextTemplate
    }

    package let title: TextTemplate
    /// How earlier releases worded the title.
    package let formerly: [TextTemplate]
    /// Of columns, sides or axes.
    package let headings: [TextTemplate]
    /// Each with its alternatives, of which the first is taken that can be filled.
    package let points: [[Point]]
    package let narrative: TextTemplate?
    package let notes: TextTemplate?
    /// Whether the notes say what is still to be filled in.
    package var notesNameGaps: Bool { notes?.places.contains(SlidePlace.fillIn.rawValue) ?? false }
    package let picture: Picture?
    /// Where it stands in its file, from 1.
    package let line: Int
}

/// The templates of one kind of presentation.
package struct OutlineTemplate: Sendable, Equatable {
    /// How many parts an outline has, in every language.
    package static let partCount = 4

    /// Names of the parts, in order.
    package let parts: [String]
    /// By the name in their key.
    package let slides: [String: SlideTemplate]
    /// Where it stands in its file, from 1.
    package let line: Int
}
