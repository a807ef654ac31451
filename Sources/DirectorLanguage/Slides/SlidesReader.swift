/// Reads the tree of a slides file.
struct SlidesReader {
    let file: LanguageFile
    let spacing: (String) -> String
    private(set) var outlines: [OutlineKind: OutlineTemplate] = [:]
    private(set) var shared: [String: SlideTemplate] = [:]
    private(set) var omitted: [TemplateKey: Int] = [:]

    private static let omits = "omits"

    init(file: LanguageFile, spacing: @escaping (String) -> String) {
        self.file = file
        self.spacing = spacing
    }

    mutating func read() throws(LanguageFileError) {
        var sharedLine = 1
        for entry in file.entries {
            if let kind = OutlineKind(rawValue: entry.key) {
                outlines[kind] = try outline(entry, kind)
            } else if entry.key == TemplateKey.sharedName {
                sharedLine = entry.line
                shared = try sharedSlides(entry)
            } else if entry.key == Self.omits {
                omitted = try omissions(entry.value)
            } else {
                let kinds = OutlineKind.allCases.map(\.rawValue) + [TemplateKey.sharedName, Self.omits]
                throw unknown(entry, among: kinds)
            }
        }
        try checkWholeness(sharedLine: sharedLine)
    }

    // MARK: Outlines

    private enum OutlineField: String, CaseIterable { case parts, slides }

    private func outline(_ entry: LanguageFile.Entry, _ kind: OutlineKind) throws(LanguageFileError) -> OutlineTemplate
    {
        var parts: [String]?
        var slides: [String: SlideTemplate]?
        for inner in try entries(entry.value) {
            switch try field(inner, OutlineField.self) {
            case .parts: parts = try self.parts(inner.value)
            case .slides: slides = try self.slides(inner.value, kind)
            }
        }
        guard let parts else { throw missing(OutlineField.parts, in: entry) }
        guard let slides else { throw missing(OutlineField.slides, in: entry) }
        return OutlineTemplate(parts: parts, slides: slides, line: entry.line)
    }

    private enum SharedField: String, CaseIterable { case slides }

    private func sharedSlides(_ entry: LanguageFile.Entry) throws(LanguageFileError) -> [String: SlideTemplate] {
        var slides: [String: SlideTemplate]?
        for inner in try entries(entry.value) {
            switch try field(inner, SharedField.self) {
            case .slides: slides = try self.slides(inner.value, nil)
            }
        }
        guard let slides else { throw missing(SharedField.slides, in: entry) }
        return slides
    }

    private func parts(_ node: LanguageFile.Node) throws(LanguageFileError) -> [String] {
        var parts: [String] = []
        for item in try items(node) {
            guard let part = try template(item, in: nil).filled([:]) else {
                throw file.error(at: item.line, "The name of a part has no places.")
            }
            parts.append(part)
        }
        guard parts.count == OutlineTemplate.partCount else {
            throw file.error(at: node.line, "There are \(OutlineTemplate.partCount) parts, not \(parts.count).")
        }
        return parts
    }

    private func slides(_ node: LanguageFile.Node, _ kind: OutlineKind?) throws(LanguageFileError)
        -> [String: SlideTemplate]
    {
        var slides: [String: SlideTemplate] = [:]
        for entry in try entries(node) {
            slides[entry.key] = try SlideReader(reader: self, key: TemplateKey(kind, entry.key)).slide(entry)
        }
        return slides
    }

    // MARK: What is missing

    private func omissions(_ node: LanguageFile.Node) throws(LanguageFileError) -> [TemplateKey: Int] {
        var omissions: [TemplateKey: Int] = [:]
        for item in try items(node) {
            guard case .text(let text) = item.content, let key = TemplateKey(text) else {
                throw file.error(
                    at: item.line,
                    "A slide is named by its kind and its key: “teach.map”, “shared.agenda”."
                )
            }
            guard omissions.updateValue(item.line, forKey: key) == nil else {
                throw file.error(at: item.line, "“\(key)” is listed twice.")
            }
        }
        return omissions
    }

    private func checkWholeness(sharedLine: Int) throws(LanguageFileError) {
        for kind in OutlineKind.allCases where outlines[kind] == nil {
            throw file.error(at: 1, "The kind “\(kind.rawValue)” is missing.")
        }
        for key in TemplateKey.needed where !has(key) {
            let line = key.kind.flatMap { outlines[$0]?.line } ?? sharedLine
            throw file.error(at: line, "The slide “\(key)” is missing. Director cannot do without it.")
        }
        for (key, line) in omitted.sorted(by: { $0.value < $1.value }) where has(key) {
            throw file.error(at: line, "“\(key)” is listed as left out, and is there.")
        }
    }

    private func has(_ key: TemplateKey) -> Bool {
        guard let kind = key.kind else { return shared[key.name] != nil }
        return outlines[kind]?.slides[key.name] != nil
    }
}

// MARK: Values

extension SlidesReader {
    func entries(_ node: LanguageFile.Node) throws(LanguageFileError) -> [LanguageFile.Entry] {
        guard case .map(let entries) = node.content, !entries.isEmpty else {
            throw file.error(at: node.line, "A map stands here: “key: value”.")
        }
        return entries
    }

    func items(_ node: LanguageFile.Node) throws(LanguageFileError) -> [LanguageFile.Node] {
        guard case .list(let items) = node.content, !items.isEmpty else {
            throw file.error(at: node.line, "A list stands here, with at least one item.")
        }
        return items
    }

    func field<Field: RawRepresentable<String> & CaseIterable>(
        _ entry: LanguageFile.Entry,
        _: Field.Type
    ) throws(LanguageFileError) -> Field {
        guard let field = Field(rawValue: entry.key) else {
            throw unknown(entry, among: Field.allCases.map(\.rawValue))
        }
        return field
    }

    func unknown(_ entry: LanguageFile.Entry, among known: [String]) -> LanguageFileError {
        file.error(
            at: entry.line,
            "“\(entry.key)” has no meaning here. Known are: \(known.joined(separator: ", "))."
        )
    }

    func missing(_ field: some RawRepresentable<String>, in entry: LanguageFile.Entry) -> LanguageFileError {
        file.error(at: entry.line, "“\(entry.key)” has no “\(field.rawValue)”.")
    }

    /// A text or a list of alternatives. Every place in it is one that `places` knows; `nil` for a text without places.
    func template(_ node: LanguageFile.Node, in places: SlidePlaces?) throws(LanguageFileError) -> TextTemplate {
        // Each alternative on its own, so that an error names its line.
        if case .list = node.content {
            for item in try items(node) { try check(item, in: places) }
            return try file.template(node, spacing)
        }
        return try check(node, in: places)
    }

    @discardableResult
    private func check(_ node: LanguageFile.Node, in places: SlidePlaces?) throws(LanguageFileError) -> TextTemplate {
        guard case .text(let text) = node.content else {
            throw file.error(at: node.line, "A text or a list of texts stands here.")
        }
        guard !text.isEmpty else { throw file.error(at: node.line, "The text is empty.") }
        guard text.first != " ", text.last != " ", !text.contains("\n") else {
            throw file.error(at: node.line, "A text is one line, without spaces around it.")
        }
        let template = try file.template(node, spacing)
        if let places, let name = places.unknown(among: template.places) {
            throw file.error(at: node.line, "Nothing fills “{\(name)}” here. Known are: \(places.names).")
        }
        return template
    }
}
