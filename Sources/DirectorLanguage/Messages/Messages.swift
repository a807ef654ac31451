/// A messages file, read: what Director says in one language.
///
/// A value of the file is a text, a list of texts (the first whose places can be filled is taken), a map of the plural
/// forms of the language (`one`, `other` …), or a map of further keys. A value: safe from any thread.
package struct Messages: Sendable, Equatable {
    /// Every text by its path, for checks.
    package let all: [String: MessageText]
    /// What the file says that its language leaves out, by path.
    package let omissions: [String: MessageOmission]
    private let file: String
    private let grammar: any Grammar.Type

    /// - Throws: ``LanguageFileError`` for the first value that is not as described
    package init(_ file: LanguageFile, grammar: any Grammar.Type) throws(LanguageFileError) {
        var reader = MessagesReader(file: file, grammar: grammar)
        try reader.read(file.entries, below: "")
        all = reader.texts
        omissions = reader.omissions
        self.file = file.name
        self.grammar = grammar
    }

    package static func == (left: Messages, right: Messages) -> Bool {
        left.file == right.file && left.all == right.all
    }

    /// The text of `key`.
    ///
    /// - Parameters:
    ///   - count: chooses the plural form and fills the place `count`
    ///   - values: what fills the places; a place that may stay empty has `nil`
    /// - Precondition: The file holds the text, and every place of one alternative has a value. A test of all files and the
    ///   golden conversations hold this.
    package func text(_ key: some MessageKey, count: Int? = nil, _ values: TemplateValues = [:]) -> String {
        text(at: key.path, count: count, values)
    }

    /// The text of `value` in the table `key`: `author.tone.playful` for playful.
    ///
    /// - Precondition: as for ``text(_:count:_:)``
    package func text<Value: RawRepresentable<String>>(
        _ key: some MessageKey,
        of value: Value,
        _ values: TemplateValues = [:]
    ) -> String {
        text(at: key.path + "." + value.rawValue, count: nil, values)
    }

    /// As ``text(_:of:_:)``; `nil` if the language leaves the text out.
    package func textIfAny<Value: RawRepresentable<String>>(_ key: some MessageKey, of value: Value) -> String? {
        find(key.path + "." + value.rawValue, count: nil, [:])
    }

    /// The text with the number `index` in the series `key`; `nil` if the language has none.
    package func text(_ key: some MessageKey, at index: Int, _ values: TemplateValues = [:]) -> String? {
        find("\(key.path).\(index)", count: nil, values)
    }

    private func text(at path: String, count: Int?, _ values: TemplateValues) -> String {
        guard let text = find(path, count: count, values) else {
            let line = all[path].map { ":\($0.line)" } ?? ""
            preconditionFailure("\(file)\(line): The text “\(path)” is missing, or a place in it has no value.")
        }
        return text
    }

    private func find(_ path: String, count: Int?, _ values: TemplateValues) -> String? {
        guard let text = all[path] else { return nil }
        var values = values
        if let count { values["count"] = String(count) }
        assert(
            text.places.allSatisfy(values.knows),
            "\(file):\(text.line): The code does not fill \(text.places.filter { !values.knows($0) }) in “\(path)”."
        )
        switch text.form {
        case .plain(let template): return template.filled(values)
        case .plural(let forms): return (forms[grammar.plural(of: count ?? 0)] ?? forms[.other])?.filled(values)
        }
    }
}

/// A text of a messages file, and where it stands.
package struct MessageText: Sendable, Equatable {
    package enum Form: Sendable, Equatable {
        case plain(TextTemplate)
        case plural([PluralForm: TextTemplate])
    }

    package let form: Form
    /// From 1.
    package let line: Int
    /// The names of all places, in any form.
    package let places: Set<String>

    init(form: Form, line: Int) {
        self.form = form
        self.line = line
        places =
            switch form {
            case .plain(let template): template.places
            case .plural(let forms): forms.values.reduce(into: []) { $0.formUnion($1.places) }
            }
    }
}

/// What a language leaves out that the code offers.
package struct MessageOmission: Sendable, Equatable {
    package enum Extent: Sendable, Equatable {
        /// The text, or everything below the path.
        case all
        case places(Set<String>)
    }

    package let extent: Extent
    /// From 1.
    package let line: Int
}
