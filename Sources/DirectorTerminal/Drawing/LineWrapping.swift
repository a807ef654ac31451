/// Breaks a line of text into rows of a terminal: at spaces, and between East Asian characters, which are written
/// without spaces.
///
/// A word that is longer than a row, such as an address, gets a row of its own and is not broken. The terminal breaks
/// it and copies it as one word.
package struct LineWrapping: Sendable, Equatable {
    /// The width of a row.
    private let columns: Int
    /// The indent of all rows but the first.
    private let indent: Int

    /// - Parameters:
    ///   - columns: the width of the terminal
    ///   - indent: the indent of all rows but the first; ignored on a terminal that is too narrow for it
    package init(columns: Int, indent: Int = 0) {
        self.columns = max(1, columns)
        self.indent = indent * 2 <= columns ? indent : 0
    }

    /// The rows of a line.
    ///
    /// - Parameter line: a text without control characters
    package func rows(of line: String) -> [String] {
        var rows: [String] = []
        var row = ""
        var width = 0
        var isEmpty = true
        for piece in Self.pieces(line) {
            if !isEmpty, width + piece.spaces + piece.columns > columns {
                rows.append(row)
                row = String(repeating: " ", count: indent)
                width = indent
            } else {
                row += String(repeating: " ", count: piece.spaces)
                width += piece.spaces
            }
            row += piece.text
            width += piece.columns
            isEmpty = false
        }
        rows.append(row)
        return rows
    }

    /// A piece that must not be broken, with the number of spaces before it.
    private struct Piece {
        var spaces: Int
        var text: String
        var columns: Int
        /// Whether another piece may follow without a space.
        var isWide: Bool
    }

    /// Punctuation that must not begin a row.
    private static let closing: Set<Character> = [
        "、", "。", "，", "．", "！", "？", "：", "；", "）", "」", "』", "】", "》", "〉", "〕", "”", "’",
    ]

    private static func pieces(_ line: String) -> [Piece] {
        var pieces: [Piece] = []
        var spaces = 0
        for character in line {
            if character == " " {
                spaces += 1
                continue
            }
            let columns = character.columns
            let isWide = columns > 1
            let begins = spaces > 0 || isWide || pieces.last?.isWide != false
            if begins, spaces > 0 || pieces.isEmpty || !closing.contains(character) {
                pieces.append(Piece(spaces: spaces, text: String(character), columns: columns, isWide: isWide))
            } else {
                pieces[pieces.count - 1].text.append(character)
                pieces[pieces.count - 1].columns += columns
            }
            spaces = 0
        }
        return pieces
    }
}
