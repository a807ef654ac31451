/// A key of a terminal's keyboard.
package enum TerminalKey: Sendable, Equatable {
    case text(String)
    case paste(String)
    case enter
    case backspace, delete
    case deleteWord, deleteToStart, deleteToEnd
    case left, right, wordLeft, wordRight, start, end
    case up, down
    /// Ctrl-C.
    case interrupt
    /// Ctrl-D.
    case endOfInput
    /// Ctrl-Z.
    case suspend
    /// Ctrl-L.
    case redraw
}
