/// A messages file, read: what Director says in one language.
///
/// A value of the file is a text, a list of texts (the first whose places can be filled is taken), a map of the plural
/// forms of the language (`one`, `other` …), or a map of further keys. A value: safe from any thread.
package struct Messages: Sendable {
    private let texts: [String: MessageText]
    private let plural: @Sendable (Int) -> PluralForm

    /// - Throws: ``LanguageFileError`` for the first value that is not as described
    package init<G: Grammar>(_ file: LanguageFile, grammar: G.Type) throws(LanguageFileError) {
        var reader = MessagesReader(file: file, spacing: G.spaced)
        try reader.read(file.entries, below: "")
        texts = reader.texts
        plural = { G.plural(of: $0) }
    }

    /// The text of `key`.
    ///
    /// - Parameter count: chooses the plural form and fills the place `count`
    /// - Precondition: The file holds the text, and every place of one alternative has a value. A test of all files and the
    ///   golden conversations hold this.
    package func text(_ key: some MessageKey, count: Int? = nil, _ values: TemplateValues = [:]) -> String {
        guard let text = find(key.rawValue, count: count, values) else {
            preconditionFailure("The messages have no text for \(key.rawValue), or a place in it has no value.")
        }
        return text
    }

    /// The text with the number `index` below `key`, as number words have one each; `nil` if there is none.
    package func text(_ key: some MessageKey, at index: Int, _ values: TemplateValues = [:]) -> String? {
        find("\(key.rawValue).\(index)", count: nil, values)
    }

    /// The text of `value` below `key`: `audience.address.children` for children.
    package func text<Value: RawRepresentable<String>>(
        _ key: some MessageKey,
        of value: Value,
        _ values: TemplateValues = [:]
    ) -> String? {
        find("\(key.rawValue).\(value.rawValue)", count: nil, values)
    }

    private func find(_ path: String, count: Int?, _ values: TemplateValues) -> String? {
        var values = values
        if let count { values["count"] = String(count) }
        switch texts[path]?.form {
        case nil: return nil
        case .plain(let template): return template.filled(values)
        case .plural(let forms):
            return (forms[plural(count ?? 0)] ?? forms[.other])?.filled(values)
        }
    }

    /// Every text by its path, for checks.
    package var all: [String: MessageText] { texts }
}

/// A text of a messages file, and where it stands.
package struct MessageText: Sendable, Equatable {
    package enum Form: Sendable, Equatable {
        case plain(TextTemplate)
        case plural([PluralForm: TextTemplate])
    }

    package let form: Form
    package let line: Int

    /// The names of all places, in any form.
    package var places: Set<String> {
        switch form {
        case .plain(let template): template.places
        case .plural(let forms): forms.values.reduce(into: []) { $0.formUnion($1.places) }
        }
    }
}
