import DirectorCore
import DirectorLanguage

/// A point in a person's own words.
enum PersonsPoint {
    /// Shown as it was said, unless it only names a question: then that is still to be answered.
    static func line(for point: String) -> Point.Line {
        let opener = TokenizedText(point).tokens.first?.key ?? ""
        let isOpen = Subject.questionWords.contains(opener) && !point.hasSuffix("?")
        return isOpen ? .prompt(RichText(point, writer: .person)) : .statement(RichText(point, writer: .person))
    }
}
