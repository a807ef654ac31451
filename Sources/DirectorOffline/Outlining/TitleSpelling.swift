import DirectorLanguage

/// Keeps titles apart.
enum TitleSpelling {
    /// `title`, or a variation of it that is not in `taken` (lower case).
    static func unused(_ title: String, among taken: Set<String>, wording: Wording) -> String {
        guard taken.contains(title.lowercased()) else { return title }
        for variation in wording.variations(of: title) where !taken.contains(variation.lowercased()) {
            return variation
        }
        var number = 2
        while true {
            let variation = wording.variation(of: title, number: number)
            if !taken.contains(variation.lowercased()) { return variation }
            number += 1
        }
    }
}
