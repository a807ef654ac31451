extension StringProtocol {
    /// At most `limit` graphemes, cut at a word where there is one, with an ellipsis if something was cut.
    package func shortened(to limit: Int) -> String {
        guard count > limit else { return String(self) }
        let room = prefix(Swift.max(1, limit - 1))
        var cut = room
        // Scripts without spaces, and very long words, are cut between graphemes.
        if let space = room.lastIndex(where: \.isWhitespace), room[..<space].count >= limit / 2 {
            cut = room[..<space]
        }
        while let last = cut.last, last.isWhitespace || ",;:-–—(".contains(last) { cut = cut.dropLast() }
        return String(cut) + "…"
    }

    /// With a capital at the start, unless the first word has its own spelling (iPhone, macOS).
    package var sentenceCased: String {
        guard let first, first.isLowercase else { return String(self) }
        guard !prefix(while: { !$0.isWhitespace }).dropFirst().contains(where: \.isUppercase) else {
            return String(self)
        }
        return first.uppercased() + dropFirst()
    }

    /// "what it is" for "What it is"; abbreviations keep their capitals.
    package var loweredStart: String {
        guard let first, first.isUppercase, dropFirst().first?.isUppercase != true else { return String(self) }
        return first.lowercased() + dropFirst()
    }

    /// Every run of white space, line breaks included, as one space.
    package var singleLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Without the quotes around it and the punctuation after it.
    package var unwrapped: String {
        var rest = Substring(trimmedText)
        while let last = rest.last, ".,;:!…".contains(last) || last.isWhitespace { rest = rest.dropLast() }
        let pairs: [(Character, Character)] = [
            ("\"", "\""), ("'", "'"), ("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("`", "`"),
        ]
        for (open, close) in pairs where rest.count > 2 && rest.first == open && rest.last == close {
            rest = rest.dropFirst().dropLast()
        }
        while let first = rest.first, ",;:–—".contains(first) || first.isWhitespace { rest = rest.dropFirst() }
        return String(rest)
    }

    private var trimmedText: SubSequence {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return rest
    }
}
