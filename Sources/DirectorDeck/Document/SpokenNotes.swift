/// Turns plain text into paragraphs, one for each line.
enum SpokenNotes {
    static func paragraphs(_ text: String?, _ words: DeckWords) -> HTML {
        let paragraphs = (text ?? "").split(whereSeparator: \.isNewline)
        guard !paragraphs.isEmpty else {
            return HTML(.p, .class("none"), HTMLAttribute("lang", words.tag)) { words[.noNotes] }
        }
        return HTMLBuilder.buildArray(
            paragraphs.map { paragraph in HTML(.p, .automaticDirection) { String(paragraph) } }
        )
    }
}
