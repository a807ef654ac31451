/// What goes into the chat.
enum ChatText {
    /// Front ends take a text that holds one of these for the greeting and hide it. Quoted user text may hold them, so
    /// they are worded slightly differently there.
    private static let greetings = [
        ("hello! i'm deckster", "Hello, I'm Deckster"),
        ("what presentation would you like to build", "which presentation would you like to build"),
    ]

    static func withoutGreeting(_ text: String) -> String {
        var text = text
        for (marker, other) in greetings {
            while let range = text.firstRange(ofIgnoringCase: marker) { text.replaceSubrange(range, with: other) }
        }
        return text
    }
}

extension String {
    fileprivate func firstRange(ofIgnoringCase marker: String) -> Range<String.Index>? {
        let length = marker.count
        var start = startIndex
        while let end = index(start, offsetBy: length, limitedBy: endIndex) {
            if self[start..<end].lowercased() == marker { return start..<end }
            guard start < endIndex else { return nil }
            start = index(after: start)
        }
        return nil
    }
}
