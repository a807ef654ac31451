/// What a picture, chart, diagram or table should do, show and look like. On the wire it is one string with three bold
/// markers (protocol §4.4).
package struct SlideBrief: Codable, Sendable, Equatable {
    package var goal: String
    package var content: String
    package var style: String

    package init(goal: String, content: String, style: String) {
        self.goal = goal
        self.content = content
        self.style = style
    }

    private static let markers = ["**Goal:**", "**Content:**", "**Style:**"]

    /// `**Goal:** … **Content:** … **Style:** …`
    package var text: String { "**Goal:** \(goal) **Content:** \(content) **Style:** \(style)" }

    /// Reads ``text``; `nil` unless all three markers are there in order.
    package init?(text: String) {
        guard let goal = text.firstRange(of: Self.markers[0]),
            let content = text[goal.upperBound...].firstRange(of: Self.markers[1]),
            let style = text[content.upperBound...].firstRange(of: Self.markers[2])
        else { return nil }
        self.goal = text[goal.upperBound..<content.lowerBound].trimmed
        self.content = text[content.upperBound..<style.lowerBound].trimmed
        self.style = text[style.upperBound...].trimmed
    }
}

extension StringProtocol {
    /// Without white space at either end.
    package var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
