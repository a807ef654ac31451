/// Reads the tree of a messages file into texts by path.
struct MessagesReader {
    /// The key under which a part of the file lists what its language leaves out.
    private static let omissionsKey = "omits"

    let file: LanguageFile
    let grammar: any Grammar.Type
    private(set) var texts: [String: MessageText] = [:]
    private(set) var omissions: [String: MessageOmission] = [:]

    init(file: LanguageFile, grammar: any Grammar.Type) {
        self.file = file
        self.grammar = grammar
    }

    mutating func read(_ entries: [LanguageFile.Entry], below path: String) throws(LanguageFileError) {
        for entry in entries {
            if entry.key == Self.omissionsKey {
                try readOmissions(entry.value, below: path)
                continue
            }
            let place = Self.joined(path, entry.key)
            guard case .map(let inner) = entry.value.content else {
                texts[place] = MessageText(
                    form: .plain(try file.template(entry.value, grammar.spaced)),
                    line: entry.line
                )
                continue
            }
            if let forms = try pluralForms(inner) {
                texts[place] = MessageText(form: .plural(forms), line: entry.line)
            } else {
                try read(inner, below: place)
            }
        }
    }

    private static func joined(_ path: String, _ key: String) -> String { path.isEmpty ? key : path + "." + key }

    /// `nil` if the keys are not those of plural forms.
    private func pluralForms(_ entries: [LanguageFile.Entry]) throws(LanguageFileError) -> [PluralForm: TextTemplate]? {
        guard entries.contains(where: { $0.key == PluralForm.other.rawValue }),
            entries.allSatisfy({ PluralForm(rawValue: $0.key) != nil })
        else { return nil }
        var forms: [PluralForm: TextTemplate] = [:]
        for entry in entries {
            guard let form = PluralForm(rawValue: entry.key) else { continue }
            forms[form] = try file.template(entry.value, grammar.spaced)
        }
        return forms
    }

    private mutating func readOmissions(_ node: LanguageFile.Node, below path: String) throws(LanguageFileError) {
        guard case .map(let entries) = node.content else {
            throw file.error(at: node.line, "“omits” is a map: “question.terms: [listeners]”.")
        }
        for entry in entries {
            let place = Self.joined(path, entry.key)
            omissions[place] = MessageOmission(extent: try extent(entry.value), line: entry.line)
        }
    }

    private func extent(_ node: LanguageFile.Node) throws(LanguageFileError) -> MessageOmission.Extent {
        switch node.content {
        case .text("all"): return .all
        case .list(let items):
            var places: Set<String> = []
            for item in items {
                guard case .text(let name) = item.content else { break }
                places.insert(name)
            }
            if places.count == items.count, !items.isEmpty { return .places(places) }
        case .text, .map: break
        }
        throw file.error(at: node.line, "A text omits “all”, or a list of places: “[listeners]”.")
    }
}

extension LanguageFile {
    /// The template of a text or of a list of texts.
    func template(_ node: Node, _ spacing: (String) -> String) throws(LanguageFileError) -> TextTemplate {
        var sources: [String] = []
        switch node.content {
        case .text(let text): sources = [text]
        case .list(let items):
            for item in items {
                guard case .text(let text) = item.content else {
                    throw error(at: item.line, "Only texts stand in a list of alternatives.")
                }
                sources.append(text)
            }
        case .map: throw error(at: node.line, "A text or a list of texts stands here.")
        }
        do {
            return try TextTemplate(sources, spacing: spacing)
        } catch {
            throw self.error(at: node.line, error.description)
        }
    }
}
