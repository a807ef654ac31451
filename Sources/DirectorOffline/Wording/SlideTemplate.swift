import DirectorLanguage

/// A slide, worded, with places left open. Written as lines, each begun by what it is:
///
///     [key] Title || another title
///     = heading | heading          columns or axes
///     - point | line               can be said as it stands
///     ? point | prompt             only the presenter knows
///     ~ - point | line             instead of the point above, if that cannot be filled
///     > narrative
///     * notes
///     ! goal | content             of the picture
struct SlideTemplate: Sendable {
    struct Point: Sendable {
        let short: TemplateText
        /// `nil` if the point is its own line.
        let line: TemplateText?
        let isPrompt: Bool
    }

    var title: TemplateText
    var headings: [TemplateText] = []
    /// Each with its alternatives.
    var points: [[Point]] = []
    var narrative = TemplateText("")
    var notes = TemplateText("")
    var goal: TemplateText?
    var content: TemplateText?

    func points(_ values: TemplateValues) -> [IdeaPoint] {
        points.compactMap { alternatives in
            for point in alternatives {
                guard let short = point.short.filled(values) else { continue }
                guard let line = point.line else { return IdeaPoint.say(short) }
                guard let filled = line.filled(values) else { continue }
                return point.isPrompt ? .ask(short, filled) : .say(short, filled)
            }
            return nil
        }
    }

    /// With the spaces that its language puts.
    func spaced(by spacing: (String) -> String) -> SlideTemplate {
        var spaced = self
        spaced.title = title.spaced(by: spacing)
        spaced.headings = headings.map { $0.spaced(by: spacing) }
        spaced.points = points.map { alternatives in
            alternatives.map {
                Point(
                    short: $0.short.spaced(by: spacing),
                    line: $0.line?.spaced(by: spacing),
                    isPrompt: $0.isPrompt
                )
            }
        }
        spaced.narrative = narrative.spaced(by: spacing)
        spaced.notes = notes.spaced(by: spacing)
        spaced.goal = goal?.spaced(by: spacing)
        spaced.content = content?.spaced(by: spacing)
        return spaced
    }

    func visual(_ values: TemplateValues) -> (goal: String, content: String)? {
        guard let goal = goal?.filled(values), let content = content?.filled(values) else { return nil }
        return (goal, content)
    }
}

/// The slides of one kind of presentation.
struct OutlineTemplate: Sendable {
    private(set) var parts: [String] = []
    private(set) var slides: [String: SlideTemplate] = [:]
    /// Lines that could not be read; tests want none.
    private(set) var problems: [String] = []

    init(_ source: String) {
        var key: String?
        for line in source.split(separator: "\n") {
            let line = line.description.singleLine
            guard let first = line.first else { continue }
            let rest = line.dropFirst().description.singleLine
            if line.hasPrefix("parts:") {
                parts = Self.pieces(line.dropFirst(6).description)
            } else if first == "[", let end = line.firstIndex(of: "]") {
                let name = String(line[line.index(after: line.startIndex)..<end])
                if slides[name] != nil { problems.append("twice: \(line)") }
                slides[name] = SlideTemplate(title: TemplateText(line[line.index(after: end)...]))
                key = name
            } else if let key {
                read(first, rest, into: key, line: line)
            } else {
                problems.append("before any slide: \(line)")
            }
        }
    }

    fileprivate func spaced(by spacing: (String) -> String) -> OutlineTemplate {
        var spaced = self
        spaced.parts = parts.map(spacing)
        spaced.slides = slides.mapValues { $0.spaced(by: spacing) }
        return spaced
    }

    private mutating func read(_ mark: Character, _ rest: String, into key: String, line: String) {
        switch mark {
        case "=": slides[key]?.headings = Self.pieces(rest).map { TemplateText($0) }
        case "-", "?": slides[key]?.points.append([Self.point(mark, rest)])
        case "~":
            guard let second = rest.first, let last = slides[key]?.points.indices.last else {
                problems.append(line)
                return
            }
            slides[key]?.points[last].append(Self.point(second, rest.dropFirst().description.singleLine))
        case ">": slides[key]?.narrative = TemplateText(rest)
        case "*": slides[key]?.notes = TemplateText(rest)
        case "!":
            let pieces = Self.pieces(rest)
            guard pieces.count == 2 else {
                problems.append(line)
                return
            }
            slides[key]?.goal = TemplateText(pieces[0])
            slides[key]?.content = TemplateText(pieces[1])
        default: problems.append(line)
        }
    }

    private static func point(_ mark: Character, _ rest: String) -> SlideTemplate.Point {
        let pieces = pieces(rest)
        return SlideTemplate.Point(
            short: TemplateText(pieces[0]),
            line: pieces.count > 1 ? TemplateText(pieces[1]) : nil,
            isPrompt: mark == "?"
        )
    }

    /// Cut at single bars; double ones separate alternatives.
    private static func pieces(_ line: String) -> [String] {
        let guarded = line.replacing("||", with: "\u{0}")
        return guarded.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.replacing("\u{0}", with: "||").description.singleLine
        }
    }
}

/// All templates of a language, read once.
struct WordedTemplates: Sendable {
    let outlines: [OutlineKind: OutlineTemplate]
    let shared: OutlineTemplate

    /// - Parameter spacing: puts the spaces that cannot be typed; applied to the templates, not to what fills them
    init(_ sources: [OutlineKind: String], shared: String, spacing: ((String) -> String)? = nil) {
        func template(_ source: String) -> OutlineTemplate {
            let template = OutlineTemplate(source)
            return spacing.map { template.spaced(by: $0) } ?? template
        }
        outlines = sources.mapValues(template)
        self.shared = template(shared)
    }
}
