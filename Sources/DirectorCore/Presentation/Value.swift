/// A number as it was given.
package struct Value: Sendable, Equatable, Codable {
    /// In the person's own spelling, with the unit: "4.2 M €".
    package var spelling: String

    package init(spelling: String) { self.spelling = spelling }
}
