/// A slides file, read: all templates of a language. A value: safe from any thread.
package struct SlideTemplates: Sendable {
    private let outlines: [OutlineKind: OutlineTemplate]
    /// By the name in their key: the templates that belong to no single kind of presentation.
    package let shared: [String: SlideTemplate]
    /// What the language has no words for, each with the line in which the file says so.
    package let omitted: [TemplateKey: Int]

    /// - Throws: ``LanguageFileError`` for the first fault: a key that is not known, an empty text, a template that cannot be
    ///   read or filled, a slide or a part of one that is missing
    package init<G: Grammar>(_ file: LanguageFile, grammar: G.Type) throws(LanguageFileError) {
        var reader = SlidesReader(file: file, spacing: G.spaced)
        try reader.read()
        outlines = reader.outlines
        shared = reader.shared
        omitted = reader.omitted
    }

    package func outline(_ kind: OutlineKind) -> OutlineTemplate {
        guard let outline = outlines[kind] else { preconditionFailure("A file without \(kind) is not read.") }
        return outline
    }

    /// `nil` if the language has no words for it.
    package subscript(key: TemplateKey) -> SlideTemplate? {
        guard let kind = key.kind else { return shared[key.name] }
        return outlines[kind]?.slides[key.name]
    }

    /// - Precondition: `key` is one of ``TemplateKey/needed``, which every file has.
    package func needed(_ key: TemplateKey) -> SlideTemplate {
        guard let slide = self[key] else { preconditionFailure("Templates need not have \(key).") }
        return slide
    }

    /// The keys of all templates there are.
    package var keys: Set<TemplateKey> {
        outlines.reduce(into: Set(shared.keys.map { TemplateKey(nil, $0) })) { keys, outline in
            for name in outline.value.slides.keys { keys.insert(TemplateKey(outline.key, name)) }
        }
    }
}
