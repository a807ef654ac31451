import DirectorLanguage
import DirectorOffline

/// Keeps our instructions out of what a model says: a topic can ask for them, and a model may obey.
///
/// Holds back words that repeat the instructions until it is clear that they do not go on doing so; what goes on for
/// ``limit`` words, or holds the canary, is a leak. The instructions hold no secrets: this is for form, and keeps a
/// hijacked model from being believed.
struct LeakGuard: Sendable {
    struct Leak: Error, Equatable {}

    /// So many words in a row from the instructions are a leak.
    static let limit = 9
    /// From so many on, words are held back.
    private static let suspicious = 4

    /// The instructions as words, and where each word stands in them. Made once for each prompt.
    struct Text: Sendable {
        fileprivate let words: [String]
        fileprivate let places: [String: [Int]]
        fileprivate let canary: String

        init(_ instructions: String, canary: String) {
            words = LeakGuard.words(in: instructions)
            places = Dictionary(grouping: words.indices, by: { [words] in words[$0] })
            self.canary = canary.lowercased()
        }
    }

    private let text: Text
    /// Where in the instructions the words so far could continue, with the number of words that fit.
    private var runs: [Int: Int] = [:]
    /// The word at the end, as far as it is there.
    private var word = ""
    /// What was not given out yet.
    private var held = ""

    init(_ text: Text) { self.text = text }

    /// - Returns: what may be shown now, of everything so far
    mutating func feed(_ piece: String) throws(Leak) -> String {
        var shown = ""
        for character in piece {
            held.append(character)
            if LeakGuard.isPartOfWord(character) {
                word += character.lowercased()
                // Looked at after every character, so it is at the end when it is there at all.
                if !text.canary.isEmpty, word.hasSuffix(text.canary) { throw Leak() }
            } else {
                try endWord()
                if longestRun < Self.suspicious { shown += release() }
            }
        }
        // The beginning of a word is shown too, unless it may be the canary's or that of a word that completes a run.
        if longestRun < Self.suspicious - 1, !mayBecomeCanary { shown += release() }
        return shown
    }

    /// What was held back. Call once, at the end.
    mutating func finish() throws(Leak) -> String {
        try endWord()
        return release()
    }

    /// Whether a whole text repeats the instructions.
    static func leaks(_ text: Text, in answer: String) -> Bool {
        var guarded = LeakGuard(text)
        do {
            _ = try guarded.feed(answer)
            _ = try guarded.finish()
            return false
        } catch {
            return true
        }
    }

    private var longestRun: Int { runs.values.max() ?? 0 }

    private var mayBecomeCanary: Bool { !word.isEmpty && text.canary.hasPrefix(word) }

    private mutating func release() -> String {
        defer { held = "" }
        return held
    }

    private mutating func endWord() throws(Leak) {
        guard !word.isEmpty else { return }
        defer { word = "" }
        var next: [Int: Int] = [:]
        for place in text.places[word] ?? [] { next[place + 1] = (runs[place] ?? 0) + 1 }
        runs = next
        if longestRun >= Self.limit { throw Leak() }
    }

    private static func isPartOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func words(in text: String) -> [String] {
        text.split { !isPartOfWord($0) }.map { $0.lowercased() }
    }
}
