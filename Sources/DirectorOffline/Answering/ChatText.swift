import DirectorLanguage

/// What goes into the chat.
package enum ChatText {
    /// Front ends take a text that holds one of these for the greeting and hide it. Quoted user text may hold them, so
    /// they are worded slightly differently there.
    private static let greetings = [
        ("hello! i'm deckster", "Hello, I'm Deckster"),
        ("what presentation would you like to build", "which presentation would you like to build"),
    ]

    package static func withoutGreeting(_ text: String) -> String {
        var text = text
        for (marker, other) in greetings {
            while let range = text.firstRange(ofIgnoringCase: marker) { text.replaceSubrange(range, with: other) }
        }
        return text
    }
}

extension String {
    /// Byte by byte, since it runs over every text that goes out. `marker` is ASCII in lower case.
    fileprivate func firstRange(ofIgnoringCase marker: String) -> Range<String.Index>? {
        let bytes = Array(utf8)
        let wanted = Array(marker.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where Self.lowercase(bytes[start]) == first {
            guard wanted.indices.allSatisfy({ Self.lowercase(bytes[start + $0]) == wanted[$0] }) else { continue }
            let lower = utf8.index(startIndex, offsetBy: start)
            return lower..<utf8.index(lower, offsetBy: wanted.count)
        }
        return nil
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
