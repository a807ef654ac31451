import DirectorCore

/// The notes of an outline's slide: the parts of the outline that are not drawn on the slide.
enum OutlineNotes {
    /// `strawman` is given for the first slide, whose notes also contain the parts about the whole deck.
    static func markup(for slide: StrawmanSlide, of strawman: PresentationStrawman?, _ words: DeckWords) -> HTML {
        var items: [(name: String, text: String)] = [(words[.tells], slide.narrative)]
        if !slide.keyPoints.isEmpty { items.append((words[.keyPoints], slide.keyPoints.joined(separator: "\n"))) }
        let more: [(String, String?)] = [
            (words[.toSay], slide.speakerNotes),
            (words[.arrangement], slide.structurePreference),
            (words[.picture], slide.visualsNeeded.map(plain)),
            (words[.chart], slide.analyticsNeeded.map(plain)),
            (words[.diagram], slide.diagramsNeeded.map(plain)),
            (words[.table], slide.tablesNeeded.map(plain)),
            (words[.theme], strawman?.overallTheme),
            (words[.design], strawman?.designSuggestions),
        ]
        items += more.compactMap { name, text in text.map { (name, $0) } }
        return HTML(.dl) {
            for item in items where !item.text.isEmpty {
                HTML(.dt, HTMLAttribute("lang", words.tag), .direction(.leftToRight)) { item.name }
                HTML(.dd) { SpokenNotes.paragraphs(item.text, words) }
            }
        }
    }

    /// A brief without its markers, one part on each line.
    private static func plain(_ text: String) -> String {
        guard let brief = SlideBrief(text: text) else { return text }
        return [brief.goal, brief.content, brief.style].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
