import DirectorCore
import DirectorLanguage

/// The figures a user named: "80 pilot customers, 3x energy density" as two figures with labels. Only what was said, in
/// the user's spelling.
struct GivenFigures: Equatable, Sendable {
    /// At most four.
    let figures: [Slide.Figure]

    init(_ said: String) {
        let items = said.split(whereSeparator: { ",;\n".contains($0) }).flatMap { Self.parts(of: String($0)) }
        figures = Array(items.compactMap(Self.figure).prefix(4))
    }

    /// "40% growth and 12 new customers" holds two.
    private static func parts(of item: String) -> [String] {
        let words = item.split(whereSeparator: \.isWhitespace)
        let parts = words.split { Lexicon.everywhere[.ands].contains(String($0)) }.map { $0.joined(separator: " ") }
        return parts.allSatisfy { $0.contains(where: \.isNumber) } ? parts : [item]
    }

    private static func figure(_ item: String) -> Slide.Figure? {
        let words = item.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let at = words.firstIndex(where: { $0.contains(where: \.isNumber) }) else { return nil }
        var end = at + 1
        let units = Lexicon.everywhere[.figureUnits]
        while end < words.count, units.contains(words[end].lowercased()) { end += 1 }
        let label = (words[..<at] + words[end...]).joined(separator: " ").unwrapped
        guard !label.isEmpty, label.count <= 60 else { return nil }
        let value = Value(spelling: words[at..<end].joined(separator: " "))
        return Slide.Figure(value: .given(value), label: RichText(label.sentenceCased))
    }
}
