/// Plain text with newlines as paragraphs.
enum SpokenNotes {
    static func paragraphs(_ text: String?) -> HTML {
        let paragraphs = (text ?? "").split(whereSeparator: \.isNewline)
        guard !paragraphs.isEmpty else {
            return HTML(.p, .class("none"), HTMLAttribute("lang", "en")) { "No notes for this slide." }
        }
        return HTMLBuilder.buildArray(
            paragraphs.map { paragraph in HTML(.p, .automaticDirection) { String(paragraph) } }
        )
    }
}
