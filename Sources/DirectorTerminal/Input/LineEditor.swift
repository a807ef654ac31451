/// The line that a user types. It takes keys and returns what each key means for the conversation.
package struct LineEditor: Sendable, Equatable {
    /// What a key means for the conversation.
    package enum Outcome: Sendable, Equatable {
        /// The key had no effect.
        case ignored
        /// The line has changed.
        case changed
        /// The line was entered. The editor is empty again.
        case entered(String)
        /// Ctrl-C.
        case interrupted
        /// Ctrl-D on an empty line.
        case ended
        /// Ctrl-Z.
        case suspended
    }

    private(set) var characters: [Character] = []
    /// The index before which the next character is inserted.
    private(set) var cursor = 0
    /// The lines that were entered before, oldest first.
    private var history: [String] = []
    /// The index of the line that is shown; the history's count for the new line.
    private var place = 0
    /// The new line, kept while a line of the history is shown.
    private var draft: [Character] = []

    private static let longestHistory = 100

    package init() {}

    /// The text that was typed so far.
    package var text: String { String(characters) }

    /// Takes a key.
    package mutating func press(_ key: TerminalKey) -> Outcome {
        switch key {
        case .text(let text): insert(text.printable)
        case .paste(let text): insert(text.printableLines.joined(separator: "\n"))
        case .enter: return enter()
        case .interrupt: return .interrupted
        case .suspend: return .suspended
        case .redraw: return .ignored
        case .endOfInput:
            guard !characters.isEmpty else { return .ended }
            return remove(from: cursor, to: min(cursor + 1, characters.count))
        case .backspace: return remove(from: max(0, cursor - 1), to: cursor)
        case .delete: return remove(from: cursor, to: min(cursor + 1, characters.count))
        case .deleteWord: return remove(from: wordStart, to: cursor)
        case .deleteToStart: return remove(from: 0, to: cursor)
        case .deleteToEnd: return remove(from: cursor, to: characters.count)
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .wordLeft: return move(to: wordStart)
        case .wordRight: return move(to: wordEnd)
        case .start: return move(to: 0)
        case .end: return move(to: characters.count)
        case .up: return recall(place - 1)
        case .down: return recall(place + 1)
        }
        return .changed
    }

    /// Inserts text. An accent that is typed alone is joined with the character before it.
    private mutating func insert(_ text: String) {
        let before = Array(String(characters[..<cursor]) + text)
        characters = before + characters[cursor...]
        cursor = before.count
    }

    private mutating func remove(from start: Int, to end: Int) -> Outcome {
        guard start < end else { return .ignored }
        characters.removeSubrange(start..<end)
        cursor = start
        return .changed
    }

    private mutating func move(to place: Int) -> Outcome {
        guard place != cursor, (0...characters.count).contains(place) else { return .ignored }
        cursor = place
        return .changed
    }

    private var wordStart: Int {
        var place = cursor
        while place > 0, characters[place - 1].isWhitespace { place -= 1 }
        while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        var place = cursor
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        while place < characters.count, !characters[place].isWhitespace { place += 1 }
        return place
    }

    private mutating func enter() -> Outcome {
        let text = text
        if !text.allSatisfy(\.isWhitespace), history.last != text {
            history.append(text)
            if history.count > Self.longestHistory { history.removeFirst() }
        }
        place = history.count
        characters = []
        draft = []
        cursor = 0
        return .entered(text)
    }

    private mutating func recall(_ wanted: Int) -> Outcome {
        guard wanted != place, (0...history.count).contains(wanted) else { return .ignored }
        if place == history.count { draft = characters }
        place = wanted
        characters = wanted == history.count ? draft : Array(history[wanted])
        cursor = characters.count
        return .changed
    }
}
