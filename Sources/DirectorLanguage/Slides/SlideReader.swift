/// Reads the tree of one slide.
struct SlideReader {
    let reader: SlidesReader
    private let places: SlidePlaces

    init(reader: SlidesReader, key: TemplateKey) {
        self.reader = reader
        places = SlidePlaces(in: key)
    }

    private enum Field: String, CaseIterable { case title, formerly, headings, points, narrative, notes, picture }

    func slide(_ entry: LanguageFile.Entry) throws(LanguageFileError) -> SlideTemplate {
        var texts: [Field: TextTemplate] = [:]
        var formerly: [TextTemplate] = []
        var headings: [TextTemplate] = []
        var points: [[SlideTemplate.Point]] = []
        var picture: SlideTemplate.Picture?
        for inner in try reader.entries(entry.value) {
            let field = try reader.field(inner, Field.self)
            switch field {
            case .title, .narrative, .notes: texts[field] = try certainText(inner.value)
            case .formerly: formerly = try earlier(inner.value)
            case .headings:
                for item in try reader.items(inner.value) { headings.append(try text(item)) }
            case .points:
                for item in try reader.items(inner.value) { points.append(try alternatives(item)) }
            case .picture: picture = try self.picture(inner)
            }
        }
        guard let title = texts[.title] else { throw reader.missing(Field.title, in: entry) }
        return SlideTemplate(
            title: title,
            formerly: formerly,
            headings: headings,
            points: points,
            narrative: texts[.narrative],
            notes: texts[.notes],
            picture: picture,
            line: entry.line
        )
    }

    // MARK: Points

    private enum PointField: String, CaseIterable { case say, ask, line, formerly, any }

    /// A point, or the alternatives below `any`.
    private func alternatives(_ node: LanguageFile.Node) throws(LanguageFileError) -> [SlideTemplate.Point] {
        let entries = try reader.entries(node)
        guard let any = entries.first(where: { $0.key == PointField.any.rawValue }) else {
            return [try point(node)]
        }
        guard entries.count == 1 else {
            throw reader.file.error(at: node.line, "Beside “any” stands nothing else.")
        }
        var points: [SlideTemplate.Point] = []
        for item in try reader.items(any.value) { points.append(try point(item)) }
        return points
    }

    private func point(_ node: LanguageFile.Node) throws(LanguageFileError) -> SlideTemplate.Point {
        var short: (text: TextTemplate, isPrompt: Bool)?
        var line: TextTemplate?
        var formerly: [TextTemplate] = []
        for entry in try reader.entries(node) {
            let field = try reader.field(entry, PointField.self)
            switch field {
            case .say, .ask:
                guard short == nil else {
                    throw reader.file.error(at: entry.line, "A point has either “say” or “ask”.")
                }
                short = (try text(entry.value), field == .ask)
            case .line: line = try text(entry.value)
            case .formerly: formerly = try earlier(entry.value)
            case .any: throw reader.file.error(at: entry.line, "“any” does not stand within “any”.")
            }
        }
        guard let short else {
            throw reader.file.error(at: node.line, "A point has “say”, “ask” or “any”.")
        }
        return SlideTemplate.Point(short: short.text, line: line, isPrompt: short.isPrompt, formerly: formerly)
    }

    // MARK: Pictures

    private enum PictureField: String, CaseIterable { case goal, content }

    private func picture(_ entry: LanguageFile.Entry) throws(LanguageFileError) -> SlideTemplate.Picture {
        var texts: [PictureField: TextTemplate] = [:]
        for inner in try reader.entries(entry.value) {
            texts[try reader.field(inner, PictureField.self)] = try text(inner.value)
        }
        guard let goal = texts[.goal] else { throw reader.missing(PictureField.goal, in: entry) }
        guard let content = texts[.content] else { throw reader.missing(PictureField.content, in: entry) }
        return SlideTemplate.Picture(goal: goal, content: content)
    }

    // MARK: Texts

    private func text(_ node: LanguageFile.Node) throws(LanguageFileError) -> TextTemplate {
        try reader.template(node, in: places)
    }

    /// A text that can be filled for every presentation.
    private func certainText(_ node: LanguageFile.Node) throws(LanguageFileError) -> TextTemplate {
        let text = try text(node)
        guard let name = places.uncertain(among: text.neededPlaces) else { return text }
        throw reader.file.error(
            at: node.line,
            "“{\(name)}” can be without a value. Add an alternative without it, or put it between “[[” and “]]”."
        )
    }

    /// Earlier wordings: a text or a list of texts, each on its own.
    private func earlier(_ node: LanguageFile.Node) throws(LanguageFileError) -> [TextTemplate] {
        guard case .list = node.content else { return [try text(node)] }
        var texts: [TextTemplate] = []
        for item in try reader.items(node) {
            guard case .text = item.content else {
                throw reader.file.error(at: item.line, "Each earlier wording is one text.")
            }
            texts.append(try text(item))
        }
        return texts
    }
}
