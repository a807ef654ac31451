/// A paragraph of a conversation and how to show it.
package struct ChatLine: Sendable, Equatable {
    /// Which kind of paragraph this is; it decides how the paragraph looks.
    package enum Kind: Sendable, Equatable, CaseIterable {
        /// A text of the server.
        case said
        /// A text of the user.
        case own
        case heading
        /// An item of a list.
        case item
        /// A button, with its number.
        case button
        /// The address of a presentation.
        case link
        /// A message of this program.
        case note
        /// An error.
        case trouble
    }

    /// Which kind of paragraph this is.
    package let kind: Kind
    /// The original text. Control characters are removed when it is shown.
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// An empty line before the next paragraph.
    package static let gap = ChatLine(.said, "")

    /// The lines for output that is not a terminal: without colours and not wrapped.
    package var plainLines: [String] { text.printableLines }

    /// The rows for a terminal, wrapped and coloured.
    package func rows(columns: Int, _ colouring: Colouring) -> [String] {
        let wrapping = LineWrapping(columns: columns, indent: indent)
        return text.printableLines.flatMap { line in
            style == .plain
                ? Emphasis.rows(of: line, wrapping, colouring)
                : wrapping.rows(of: line).map { colouring.apply(style, to: $0) }
        }
    }

    /// The column in which the text behind a mark begins.
    private var indent: Int {
        switch kind {
        case .item: 4
        case .button: 6
        case .said, .own, .heading, .link, .note, .trouble: 0
        }
    }

    private var style: TextStyle {
        switch kind {
        case .said, .item: .plain
        case .own: .own
        case .heading, .button: .strong
        case .link: .link
        case .note: .faint
        case .trouble: .alarming
        }
    }
}
