/// The part of the screen below the conversation: a line of progress and the line that the user types. It is drawn
/// again with every change.
struct TerminalFoot: Sendable, Equatable {
    /// The text of the line of progress.
    var progress: String?
    /// The line that the user types; `nil` if no input is accepted any more.
    var line: LineEditor?

    static let prompt = "> "
    /// Shows where a pasted text begins a new line.
    private static let lineEnd: Character = "↵"
    /// Of a text with more rows, only the part around the cursor is shown.
    private static let mostRows = 10

    /// The foot as rows of a terminal.
    struct Drawing: Sendable, Equatable {
        var rows: [String] = []
        /// The position of the cursor.
        var row = 0
        var column = 0
    }

    /// - Parameter size: the size of the terminal
    func drawing(_ size: TerminalSize, _ colouring: Colouring) -> Drawing {
        // A terminal moves on in its own time after a character in the last column, so that one stays free.
        let width = max(4, size.columns - 1)
        var drawing = Drawing()
        if let progress {
            drawing.rows.append(colouring.apply(.faint, to: Self.cut("… " + progress, to: width)))
        }
        guard let line else {
            drawing.row = max(0, drawing.rows.count - 1)
            return drawing
        }
        var (rows, row, column) = Self.lay(line, width: width)
        let limit = max(1, min(Self.mostRows, size.rows - 2))
        if rows.count > limit {
            let first = min(max(0, row - limit + 1), rows.count - limit)
            rows = Array(rows[first..<(first + limit)])
            row -= first
        }
        drawing.row = drawing.rows.count + row
        drawing.column = column
        drawing.rows += rows
        return drawing
    }

    /// The typed line in rows, and the position of its cursor.
    private static func lay(_ line: LineEditor, width: Int) -> (rows: [String], row: Int, column: Int) {
        var rows = [prompt]
        var used = prompt.columns
        var cursor = (row: 0, column: used)
        for (place, character) in line.characters.enumerated() {
            let shown = character.isNewline ? lineEnd : character
            if used + shown.columns > width {
                rows.append("")
                used = 0
            }
            if place == line.cursor { cursor = (rows.count - 1, used) }
            rows[rows.count - 1].append(shown)
            used += shown.columns
        }
        if line.cursor == line.characters.count {
            if used >= width {
                rows.append("")
                used = 0
            }
            cursor = (rows.count - 1, used)
        }
        return (rows, cursor.row, cursor.column)
    }

    /// One row of the text, with a mark if something was left out.
    private static func cut(_ text: String, to width: Int) -> String {
        let text = text.printable
        guard text.columns > width else { return text }
        var row = ""
        var used = 0
        for character in text {
            guard used + character.columns < width else { break }
            row.append(character)
            used += character.columns
        }
        return row + "…"
    }
}
