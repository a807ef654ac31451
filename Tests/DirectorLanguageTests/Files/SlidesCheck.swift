import DirectorCore
@testable import DirectorLanguage

/// Compares the slides files of all languages, which no file can do by itself.
enum SlidesCheck {
    static func faults(in files: [SlidesFile]) -> [LanguageFileError] {
        let known = files.reduce(into: Set<TemplateKey>()) { $0.formUnion($1.templates.keys) }
        return files.flatMap { missing(in: $0, of: known) + needlesslyOmitted(in: $0, of: known) }
    }

    private static func missing(in file: SlidesFile, of known: Set<TemplateKey>) -> [LanguageFileError] {
        let templates = file.templates
        let missing = known.subtracting(templates.keys).subtracting(templates.omitted.keys)
        return missing.sorted { $0.description < $1.description }.map { key in
            let line = key.kind.map { templates.outline($0).line } ?? 1
            return file.file.error(at: line, "“\(key)” is missing, and not listed under “omits”.")
        }
    }

    private static func needlesslyOmitted(in file: SlidesFile, of known: Set<TemplateKey>) -> [LanguageFileError] {
        file.templates.omitted.sorted { $0.value < $1.value }.filter { !known.contains($0.key) }.map { key, line in
            file.file.error(at: line, "“\(key)” is listed under “omits”, and no language has it.")
        }
    }
}

/// Finds letters that belong to another script than the language's. All languages so far are written in Latin letters.
enum ScriptCheck {
    static func faults(in file: LanguageFile) -> [LanguageFileError] {
        file.entries.flatMap { faults(in: $0.value, of: file) }
    }

    private static func faults(in node: LanguageFile.Node, of file: LanguageFile) -> [LanguageFileError] {
        switch node.content {
        case .text(let text):
            text.isInLatinScript ? [] : [file.error(at: node.line, "A letter of another script: “\(text)”.")]
        case .list(let items): items.flatMap { faults(in: $0, of: file) }
        case .map(let entries): entries.flatMap { faults(in: $0.value, of: file) }
        }
    }
}
