import DirectorCore

/// What an outline says about a slide beyond what is drawn on it.
enum OutlineNotes {
    /// `strawman` is given for the first slide, which also carries what holds for the whole.
    static func markup(for slide: Slide, of strawman: PresentationStrawman?) -> HTML {
        var items: [(name: String, text: String)] = [("What this slide tells", slide.narrative)]
        if !slide.keyPoints.isEmpty { items.append(("Key points", slide.keyPoints.joined(separator: "\n"))) }
        let more: [(String, String?)] = [
            ("To say", slide.speakerNotes),
            ("Arrangement", slide.structurePreference),
            ("Picture", slide.visualsNeeded.map(plain)),
            ("Chart", slide.analyticsNeeded.map(plain)),
            ("Diagram", slide.diagramsNeeded.map(plain)),
            ("Table", slide.tablesNeeded.map(plain)),
            ("Theme of the whole", strawman?.overallTheme),
            ("Design", strawman?.designSuggestions),
        ]
        items += more.compactMap { name, text in text.map { (name, $0) } }
        return HTML(.dl) {
            for item in items where !item.text.isEmpty {
                HTML(.dt, HTMLAttribute("lang", "en"), .direction(.leftToRight)) { item.name }
                HTML(.dd) { SpokenNotes.paragraphs(item.text) }
            }
        }
    }

    /// A brief without its markers, one part a line.
    private static func plain(_ text: String) -> String {
        guard let brief = SlideBrief(text: text) else { return text }
        return [brief.goal, brief.content, brief.style].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
