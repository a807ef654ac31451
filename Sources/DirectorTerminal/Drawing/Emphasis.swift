/// Strong words in a text, in Markdown's form `**so**`. On a terminal with colours they are drawn without the marks.
enum Emphasis {
    /// Replaces a mark while the text is wrapped. It has no width, and no text contains it, because control characters
    /// were removed.
    private static let mark: Character = "\u{2}"

    /// The rows of a line, with its strong words drawn.
    static func rows(of line: String, _ wrapping: LineWrapping, _ colouring: Colouring) -> [String] {
        let parts = line.split(separator: "**", omittingEmptySubsequences: false)
        // Marks come in pairs. A single mark is text.
        guard colouring == .on, parts.count > 1, parts.count % 2 == 1 else { return wrapping.rows(of: line) }
        var isStrong = false
        return wrapping.rows(of: parts.joined(separator: String(mark))).map { row in
            row.split(separator: mark, omittingEmptySubsequences: false).enumerated().map { index, part in
                if index > 0 { isStrong.toggle() }
                return colouring.apply(isStrong ? .strong : .plain, to: String(part))
            }.joined()
        }
    }
}
