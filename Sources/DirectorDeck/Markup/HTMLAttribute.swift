/// An attribute of an element. Its name is fixed in the code. Its value is escaped and may come from users.
struct HTMLAttribute: Sendable, Equatable {
    let markup: String

    init(_ name: StaticString, _ value: String) {
        markup = " \(name)=\"\(HTMLText.escaped(value))\""
    }

    /// An attribute without a value.
    init(_ name: StaticString) {
        markup = " \(name)"
    }

    static func `class`(_ value: String) -> Self { Self("class", value) }
    static func id(_ value: String) -> Self { Self("id", value) }
    static func label(_ value: String) -> Self { Self("aria-label", value) }
    static func direction(_ value: WritingDirection) -> Self { Self("dir", value.rawValue) }

    /// The browser determines the direction from the text.
    static let automaticDirection = Self("dir", "auto")
    static let decorative = Self("aria-hidden", "true")
    /// The viewer's script shrinks a slide until the content of every box with this attribute fits.
    static let box = Self("data-box")
}
