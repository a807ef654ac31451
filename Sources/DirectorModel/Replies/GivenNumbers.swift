import DirectorLanguage
import DirectorOffline

/// The numbers in what a user said. Figures that are not among them are the model's, and go onto a slide only as
/// something to be checked.
struct GivenNumbers: Sendable, Equatable {
    private let numbers: Set<String>

    init(in texts: [String]) {
        numbers = Set(texts.flatMap { Self.numbers(in: $0) })
    }

    /// Whether every number of two or more digits was given. Smaller ones count things on the slide.
    func cover(_ text: String) -> Bool { Self.numbers(in: text).allSatisfy { $0.count < 2 || numbers.contains($0) } }

    /// Whether every number, small ones too, was given.
    func contains(_ text: String) -> Bool { Self.numbers(in: text).allSatisfy(numbers.contains) }

    /// The numbers in a text, without their separators: `1,5`, `1.5` and `1 500` are one number each.
    private static func numbers(in text: String) -> [String] {
        var found: [String] = []
        var digits = ""
        var separator = false
        for character in text {
            if let value = character.wholeNumberValue, (0...9).contains(value) {
                digits += String(value)
                separator = false
            } else if !digits.isEmpty, !separator, ".,'’\u{A0}\u{202F}".contains(character) {
                separator = true
            } else {
                if !digits.isEmpty { found.append(digits) }
                digits = ""
                separator = false
            }
        }
        if !digits.isEmpty { found.append(digits) }
        return found
    }
}
