import DirectorLanguage

/// Words that name a form of slide.
enum SlideFormWords {
    private static let signs: [([String], SlideForm)] = [
        (["timeline", "timelines", "time line", "roadmap", "milestones", "chronological"], .timeline),
        (
            ["comparison", "comparisons", "compare", "side by side", "versus", "pros and cons", "before and after"],
            .comparison("On one side", "On the other")
        ),
        (["table", "tables", "tabular"], .table(["Point", "What it means"])),
        (["matrix", "quadrant", "quadrants", "swot", "two by two"], .matrix(across: "Effort", up: "Effect")),
        (["quote", "quotes", "quotation", "testimonial"], .quote),
        (["key figures", "big numbers", "metrics", "kpis", "kpi"], .figures),
        (
            [
                "data driven", "data", "chart", "charts", "graph", "graphs", "figures", "numbers", "statistics",
                "analytics",
            ], .pointsWithChart
        ),
        (["diagram", "diagrams", "flowchart", "flow chart", "schematic"], .diagram),
        (["process", "steps", "step by step", "workflow"], .steps),
        (["three columns", "three panels", "columns", "cards", "panels"], .threePanels),
        (["two columns"], .twoColumns("First", "And also")),
        (
            [
                "visual", "visually", "picture", "pictures", "image", "images", "photo", "photos", "illustration",
                "illustrated", "graphic", "graphical",
            ], .picture
        ),
        (["bullets", "bullet points", "bullet list", "list"], .bullets),
        (["section divider", "divider", "section"], .divider),
    ]

    static func form(in text: TokenizedText) -> SlideForm? {
        signs.first { text.contains(anyOf: $0.0) }?.1
    }

    /// Only if nothing else is said: "timeline", not "timeline of Rome"; the words of the subject decide the rest.
    static func form(asWhole text: TokenizedText) -> SlideForm? {
        guard text.tokens.count <= 4, let form = form(in: text), form != .divider else { return nil }
        let phrases = signs.first { $0.1 == form && text.contains(anyOf: $0.0) }?.0 ?? []
        return phrases.contains { phrase in
            guard let range = text.range(of: phrase) else { return false }
            // "timeline", "key figures", "timeline of Rome"; "data protection" is a subject.
            return range.upperBound == text.tokens.count
                || ["of", "about", "for", "on", "with", "between"].contains(text.tokens[range.upperBound].key)
        } ? form : nil
    }
}
