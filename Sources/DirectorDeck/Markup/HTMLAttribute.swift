/// One attribute of an element. The name is written by us, the value may come from anywhere.
struct HTMLAttribute: Sendable, Equatable {
    let markup: String

    init(_ name: StaticString, _ value: String) {
        markup = " \(name)=\"\(HTMLText.escaped(value))\""
    }

    /// An attribute that is on by being there.
    init(_ name: StaticString) {
        markup = " \(name)"
    }

    static func `class`(_ value: String) -> Self { Self("class", value) }
    static func id(_ value: String) -> Self { Self("id", value) }
    static func label(_ value: String) -> Self { Self("aria-label", value) }
    static func direction(_ value: WritingDirection) -> Self { Self("dir", value.rawValue) }

    /// The browser finds the direction from the text itself.
    static let automaticDirection = Self("dir", "auto")
    static let decorative = Self("aria-hidden", "true")
    /// The viewer's script shrinks the slide until the content of every box marked so fits.
    static let box = Self("data-box")
}
