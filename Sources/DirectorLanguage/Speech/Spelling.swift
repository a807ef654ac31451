/// Corrects the commonest slips of the finger in the words that commands are made of: two letters swapped, one left out, one
/// doubled. The table holds every slip of every word, so a look-up is all it takes.
enum Spelling {
    /// What `word` was meant to be; `nil` if it is not a slip of a word we know.
    static func corrected(_ word: String) -> String? { slips[word] ?? fixed[word] }

    private static let words =
        """
        please perfect great good looks sounds build remove delete replace rename change shorter longer shorten slide slides
        more visual minutes minute presentation powerpoint about which continue start going ahead think better outline
        title picture pictures table thanks thank what where does happens don't until after before instead create generate
        children students teachers audience people topic something everything should would could need think understand
        question questions because wrong boring really like include merge split move number last first second third again
        approve accept agree finish wait hello help chart text less fewer three four five seven eight twelve thirty
        history roman empire artificial intelligence medicine startup teenagers managers customers investors colleagues
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)

    /// Slips that the rules below do not make.
    private static let fixed = [
        "hwo": "how", "waht": "what", "teh": "the", "plaese": "please", "wiat": "wait", "ad": "add",
        "powerpiont": "powerpoint",
        "presentaton": "presentation", "presentacion": "presentation", "slied": "slide", "silde": "slide",
        "dekc": "deck",
        "liek": "like", "yuo": "you", "pls": "please", "plz": "please", "thnaks": "thanks", "kidz": "kids",
        "jsut": "just",
    ]

    private static let slips: [String: String] = {
        var slips: [String: String] = [:]
        let known = Set(words)
        for word in words where word.count >= 4 {
            for slip in made(of: word) where !known.contains(slip) && !real.contains(slip) { slips[slip] = word }
        }
        return slips
    }()

    /// Slips that are words themselves, in one of the languages we read.
    private static let real = Set(
        """
        abut bette bild bring cart cerate chang char chat cold colleague crate crete customer dont dose finis
        finnish firs fist frist ging gong grat greta happen hell investor loger loner longe look manager manages
        mangers mege mere minuet minuets odes pleas prefect rally roan roma seen side sides slid slit sorten sorter
        sound spilt spit star stat student sven tale tank tanks teacher teaches teenager than thee there thin tile
        titel tittle tree were wong
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)
    )

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
