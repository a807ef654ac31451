/// How large a terminal is, in characters.
package struct TerminalSize: Sendable, Equatable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// What a terminal is taken for that does not tell its size.
    package static let usual = TerminalSize(columns: 80, rows: 24)
}

/// A conversation on a terminal: what was said scrolls by, the foot stays below it. A value: every change returns the
/// bytes that draw it.
package struct TerminalScreen: Sendable {
    private var size: TerminalSize
    private let colouring: Colouring
    private var foot = TerminalFoot(line: LineEditor())
    /// What is on the terminal now; `nil` while it is not ours.
    private var drawn: TerminalFoot.Drawing?

    package init(size: TerminalSize, colouring: Colouring) {
        self.size = size
        self.colouring = colouring
    }

    /// Draws the foot for the first time, or after another program had the terminal.
    package mutating func open(size: TerminalSize) -> String {
        self.size = size
        drawn = nil
        return Self.pasteMarks(true) + redraw()
    }

    /// Takes the foot away and leaves the cursor at the beginning of a line.
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

    /// Replaces the line of progress, or takes it away.
    package mutating func show(progress: String?) -> String {
        guard foot.progress != progress else { return "" }
        foot.progress = progress
        return erasure + redraw()
    }

    /// Follows a change of the terminal's size: what comes from now on is wrapped at the new width.
    package mutating func resize(_ size: TerminalSize) -> String {
        let erasure = erasure
        self.size = size
        return erasure + redraw()
    }

    /// Takes a key of the user's.
    ///
    /// - Returns: what the key means beyond the line that is typed, and what to write
    package mutating func press(_ key: TerminalKey) -> (outcome: LineEditor.Outcome, drawing: String) {
        guard foot.line != nil else { return (.ignored, "") }
        let outcome = foot.line?.press(key) ?? .ignored
        return outcome == .ignored && key != .redraw ? (outcome, "") : (outcome, erasure + redraw())
    }

    /// Ends typing: the prompt goes.
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

    /// From wherever the foot's cursor is to a clean beginning of its first row.
    private var erasure: String {
        guard let drawn else { return "" }
        return "\r" + Self.move(drawn.row, "A") + "\u{1B}[J"
    }

    private static func move(_ count: Int, _ direction: Character) -> String {
        count > 0 ? "\u{1B}[\(count)\(direction)" : ""
    }

    /// Has the terminal mark what is pasted, so that a line feed in it sends nothing.
    private static func pasteMarks(_ isOn: Bool) -> String { "\u{1B}[?2004\(isOn ? "h" : "l")" }
}
