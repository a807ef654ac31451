/// Valid markup. It can only be made from escaped text, from elements around other markup and from this target's
/// resource files. So every tag is closed, and a text of a person or a model is never read as a tag.
struct HTML: Sendable, Equatable {
    private(set) var markup: String

    private init(markup: String) {
        self.markup = markup
    }

    static let empty = HTML(markup: "")

    init(text: String) {
        markup = HTMLText.escaped(text)
    }

    /// An element with its content.
    init(_ tag: HTMLTag, _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML) {
        markup = "<\(tag.rawValue)\(Self.joined(attributes))>\(content().markup)</\(tag.rawValue)>"
    }

    /// An element without content.
    init(_ tag: HTMLTag, _ attributes: HTMLAttribute...) {
        markup = "<\(tag.rawValue)\(Self.joined(attributes))></\(tag.rawValue)>"
    }

    /// An element that has no closing tag.
    init(void tag: HTMLVoidTag, _ attributes: HTMLAttribute...) {
        markup = "<\(tag.rawValue)\(Self.joined(attributes))>"
    }

    /// A file of this target, as it is.
    init(resource: String) {
        markup = resource
    }

    static func + (first: HTML, second: HTML) -> HTML {
        HTML(markup: first.markup + second.markup)
    }

    static func += (first: inout HTML, second: HTML) {
        first.markup += second.markup
    }

    private static func joined(_ attributes: [HTMLAttribute]) -> String {
        attributes.map(\.markup).joined()
    }
}
