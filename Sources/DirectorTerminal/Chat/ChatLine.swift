/// A paragraph of a conversation, as it is to be shown.
package struct ChatLine: Sendable, Equatable {
    package enum Kind: Sendable, Equatable, CaseIterable {
        /// What the server says.
        case said
        /// What a user said.
        case own
        case heading
        /// Stands in a list.
        case item
        /// A choice, by its number.
        case button
        /// The address of a presentation.
        case link
        /// What this program says.
        case note
        /// What went wrong.
        case trouble
    }

    package let kind: Kind
    /// As it came. It is shown without control characters.
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// An empty line before what follows.
    package static let gap = ChatLine(.said, "")

    /// For output that is no terminal: without colours, as long as they are.
    package var plainLines: [String] { text.printableLines }

    /// For a terminal.
    package func rows(columns: Int, _ colouring: Colouring) -> [String] {
        let wrapping = LineWrapping(columns: columns, indent: indent)
        return text.printableLines.flatMap { line in
            style == .plain
                ? Emphasis.rows(of: line, wrapping, colouring)
                : wrapping.rows(of: line).map { colouring.apply(style, to: $0) }
        }
    }

    /// Where the text behind a mark begins.
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
