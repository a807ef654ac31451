/// The size of a terminal in characters.
package struct TerminalSize: Sendable, Equatable {
    /// The width.
    package var columns: Int
    /// The height.
    package var rows: Int

    /// A size that the terminal reported.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The size that is assumed if the terminal does not report one.
    package static let usual = TerminalSize(columns: 80, rows: 24)
}

/// A conversation on a terminal. The conversation scrolls, and the foot stays below it. Every change returns the bytes
/// that draw it.
package struct TerminalScreen: Sendable {
    private var size: TerminalSize
    private let colouring: Colouring
    private var foot = TerminalFoot(line: LineEditor())
    /// What is drawn on the terminal now; `nil` while another program uses the terminal.
    private var drawn: TerminalFoot.Drawing?

    /// A screen on which nothing is drawn yet.
    package init(size: TerminalSize, colouring: Colouring) {
        self.size = size
        self.colouring = colouring
    }

    /// Draws the foot for the first time, or again after another program has used the terminal.
    package mutating func open(size: TerminalSize) -> String {
        self.size = size
        drawn = nil
        return Self.pasteMarks(true) + redraw()
    }

    /// Removes the foot and leaves the cursor at the beginning of a line.
    package mutating func close() -> String {
        defer { drawn = nil }
        return erasure + Self.pasteMarks(false)
    }

    /// Prints lines above the foot.
    package mutating func show(_ lines: [ChatLine]) -> String {
        guard !lines.isEmpty else { return "" }
        let rows = lines.flatMap { $0.rows(columns: size.columns, colouring) }
        return erasure + rows.map { $0 + "\r\n" }.joined() + redraw()
    }

    /// Replaces or removes the line of progress.
    package mutating func show(progress: String?) -> String {
        guard foot.progress != progress else { return "" }
        foot.progress = progress
        return erasure + redraw()
    }

    /// Takes the terminal's new size. Text that is drawn from now on is wrapped at the new width.
    package mutating func resize(_ size: TerminalSize) -> String {
        let erasure = erasure
        self.size = size
        return erasure + redraw()
    }

    /// Takes a key.
    ///
    /// - Returns: what the key means for the conversation, and what to write to the terminal
    package mutating func press(_ key: TerminalKey) -> (outcome: LineEditor.Outcome, drawing: String) {
        guard foot.line != nil else { return (.ignored, "") }
        let outcome = foot.line?.press(key) ?? .ignored
        return outcome == .ignored && key != .redraw ? (outcome, "") : (outcome, erasure + redraw())
    }

    /// Ends the input and removes the prompt.
    package mutating func endInput() -> String {
        guard foot.line != nil else { return "" }
        foot.line = nil
        return erasure + redraw()
    }

    private mutating func redraw() -> String {
        let drawing = foot.drawing(size, colouring)
        drawn = drawing
        let below = drawing.rows.count - 1 - drawing.row
        return drawing.rows.joined(separator: "\r\n") + "\r" + Self.move(below, "A") + Self.move(drawing.column, "C")
    }

    /// Moves from the cursor's position to the beginning of the foot's first row, and clears the foot.
    private var erasure: String {
        guard let drawn else { return "" }
        return "\r" + Self.move(drawn.row, "A") + "\u{1B}[J"
    }

    private static func move(_ count: Int, _ direction: Character) -> String {
        count > 0 ? "\u{1B}[\(count)\(direction)" : ""
    }

    /// Lets the terminal mark pasted text, so that a line feed in it does not send the text.
    private static func pasteMarks(_ isOn: Bool) -> String { "\u{1B}[?2004\(isOn ? "h" : "l")" }
}
