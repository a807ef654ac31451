/// Names a point or an element within its slide: 1, 2, 3 …, never used again. What came from a point of the outline has
/// the point's id.
package struct ElementID: Sendable, Hashable, Codable {
    package let number: Int

    package init(_ number: Int) { self.number = number }

    package init(from decoder: any Decoder) throws { number = try decoder.singleValueContainer().decode(Int.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
