/// How the words of a text begin, as a small set that may err towards yes: nearly all of the phrases that rules look for are
/// found missing by it, without looking further.
struct WordBeginnings: Equatable, Sendable {
    private var bits: SIMD4<UInt64> = .zero

    init(of words: some Sequence<String>) {
        for word in words {
            guard let place = Self.place(of: word) else { continue }
            bits[place / 64] |= 1 << UInt64(place % 64)
        }
    }

    /// `false` if no word of the text is the first word of `phrase`.
    func mayContain(_ phrase: String) -> Bool {
        guard let place = Self.place(of: phrase) else { return true }
        return bits[place / 64] & (1 << UInt64(place % 64)) != 0
    }

    /// From the first two bytes; `nil` beyond ASCII, where equal characters may have different bytes. A word of one letter
    /// and the phrase it begins differ in the second byte, so that a space counts as the end.
    private static func place(of text: String) -> Int? {
        var bytes = text.utf8.makeIterator()
        guard let first = bytes.next() else { return 0 }
        let second = bytes.next() ?? UInt8(ascii: " ")
        guard first < 0x80, second < 0x80 else { return nil }
        return Int(first &* 31 &+ second)
    }
}
