package import DirectorLanguage

/// Holds a messages file against the code that asks for its texts, and against English.
package struct MessagesCheck: Sendable {
    /// The top of the texts that are looked at: "viewer".
    private let section: String
    /// The paths that the code asks for.
    private let paths: Set<String>
    private let english: Messages

    private enum Omission {
        case text
        case places(Set<String>)
    }

    /// - Parameters:
    ///   - keys: everything the code asks for below `section`
    ///   - english: says which places each text has
    package init(_ keys: any MessageKey.Type..., below section: String, english: Messages) {
        self.section = section
        paths = keys.reduce(into: []) { $0.formUnion(Self.paths(of: $1)) }
        self.english = english
    }

    private static func paths<Key: MessageKey>(of keys: Key.Type) -> [String] { keys.allCases.map(\.rawValue) }

    /// What is wrong with a file, in the order of its lines: texts that are missing, that the code does not ask for, or
    /// that have other places than the English ones. What the file lists under `omits` may be missing.
    ///
    /// - Throws: ``LanguageFileError`` if the file cannot be read at all
    package func faults(in file: LanguageFile, grammar: any Grammar.Type) throws -> [LanguageFileError] {
        let omissions = omissions(in: file)
        let texts = try Self.messages(file, grammar).all.filter { path, _ in
            path.hasPrefix(section + ".") && !path.hasPrefix(section + ".omits.")
        }
        let missing = paths.subtracting(texts.keys).sorted().compactMap { path -> LanguageFileError? in
            if case .text = omissions[path] { return nil }
            return file.error(at: 1, "“\(path)” is missing.")
        }
        return missing
            + texts.sorted { $0.value.line < $1.value.line }.flatMap { path, text in
                problems(of: text, at: path, omissions[path]).map { file.error(at: text.line, $0) }
            }
    }

    private func problems(of text: MessageText, at path: String, _ omission: Omission?) -> [String] {
        guard paths.contains(path) else { return ["Director does not ask for “\(path)”."] }
        guard let places = english.all[path]?.places else { return [] }
        var omitted: Set<String> = []
        switch omission {
        case nil: break
        case .text: return ["“\(path)” is listed under “omits”, and is here."]
        case .places(let names): omitted = names
        }
        let unknown = text.places.subtracting(places).sorted().map { "“\(path)” has no place {\($0)}." }
        let missing = places.subtracting(text.places).subtracting(omitted).sorted()
        return unknown + missing.map { "“\(path)” leaves out {\($0)}, which English has." }
    }

    private static func messages<G: Grammar>(_ file: LanguageFile, _ grammar: G.Type) throws -> Messages {
        try Messages(file, grammar: grammar)
    }

    /// `omits` of the section: a path with `all`, or with a list of places.
    private func omissions(in file: LanguageFile) -> [String: Omission] {
        guard let top = file.entries.first(where: { $0.key == section })?.value,
            case .map(let inner) = top.content,
            case .map(let omits) = inner.first(where: { $0.key == "omits" })?.value.content
        else { return [:] }
        return omits.reduce(into: [:]) { result, entry in
            switch entry.value.content {
            case .text, .map: result[section + "." + entry.key] = .text
            case .list(let items): result[section + "." + entry.key] = .places(Set(items.compactMap(\.text)))
            }
        }
    }
}

extension LanguageFile.Node {
    fileprivate var text: String? {
        guard case .text(let text) = content else { return nil }
        return text
    }
}
