/// Corrects the commonest slips of the finger in the words that commands are made of: two letters swapped, one left out, one
/// doubled. The table holds every slip of every word, so a look-up is all it takes.
enum Spelling {
    /// What `word` was meant to be; `nil` if it is not a slip of a word we know.
    static func corrected(_ word: String) -> String? { slips[word] ?? fixed[word] }

    private static let words = Lexicon.everywhere[.spelled].phrases

    /// Slips that the rules below do not make.
    private static let fixed = Dictionary(
        Lexicon.names(.slips).flatMap { row in row.phrases.map { ($0, row.name) } },
        uniquingKeysWith: { first, _ in first }
    )

    private static let slips: [String: String] = {
        var slips: [String: String] = [:]
        let known = Set(words)
        let real = Lexicon.everywhere[.realWords]
        for word in words where word.count >= 4 {
            for slip in made(of: word) where !known.contains(slip) && !real.contains(slip) { slips[slip] = word }
        }
        return slips
    }()

    private static func made(of word: String) -> [String] {
        let letters = Array(word)
        var slips: [String] = []
        for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
            var swapped = letters
            swapped.swapAt(index, index + 1)
            slips.append(String(swapped))
        }
        guard letters.count >= 5 else { return slips }
        // The first letter is hardly ever missed.
        for index in letters.indices.dropFirst() {
            var missing = letters
            missing.remove(at: index)
            var doubled = letters
            doubled.insert(letters[index], at: index)
            slips += [String(missing), String(doubled)]
        }
        return slips
    }

    /// "gooo" and "yesss" said shortly; `nil` if nothing is drawn out.
    static func undrawn(_ word: String, to length: Int) -> String? {
        var result = ""
        var run = 0
        var isDrawn = false
        for letter in word {
            run = letter == result.last && run > 0 ? run + 1 : 1
            if run > 2 { isDrawn = true }
            if run <= length || run <= 1 { result.append(letter) }
        }
        return isDrawn ? result : nil
    }
}
