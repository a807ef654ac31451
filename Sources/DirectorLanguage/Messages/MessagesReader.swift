/// Reads the tree of a messages file into texts by path.
struct MessagesReader {
    let file: LanguageFile
    let spacing: (String) -> String
    private(set) var texts: [String: MessageText] = [:]

    init(file: LanguageFile, spacing: @escaping (String) -> String) {
        self.file = file
        self.spacing = spacing
    }

    mutating func read(_ entries: [LanguageFile.Entry], below path: String) throws(LanguageFileError) {
        for entry in entries {
            let place = path.isEmpty ? entry.key : path + "." + entry.key
            guard case .map(let inner) = entry.value.content else {
                texts[place] = MessageText(form: .plain(try file.template(entry.value, spacing)), line: entry.line)
                continue
            }
            if let forms = try pluralForms(inner) {
                texts[place] = MessageText(form: .plural(forms), line: entry.line)
            } else {
                try read(inner, below: place)
            }
        }
    }

    /// `nil` if the keys are not those of plural forms.
    private func pluralForms(_ entries: [LanguageFile.Entry]) throws(LanguageFileError) -> [PluralForm: TextTemplate]? {
        guard entries.contains(where: { $0.key == PluralForm.other.rawValue }),
            entries.allSatisfy({ PluralForm(rawValue: $0.key) != nil })
        else { return nil }
        var forms: [PluralForm: TextTemplate] = [:]
        for entry in entries {
            guard let form = PluralForm(rawValue: entry.key) else { continue }
            forms[form] = try file.template(entry.value, spacing)
        }
        return forms
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
