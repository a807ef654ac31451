/// Everything Director says in one language, read from its files.
package struct LanguageTexts: Sendable {
    package let language: Language
    package let messages: Messages
    package let slides: SlideTemplates

    /// - Throws: ``LanguageFileError`` for the first fault in a file
    package init(_ language: Language, sources: LanguageSources) throws(LanguageFileError) {
        self.language = language
        let file = try LanguageFile(name: "messages.\(language.code).yaml", source: sources.messages)
        messages = try Messages(file, grammar: language.grammar)
        let slidesFile = try LanguageFile(name: "slides.\(language.code).yaml", source: sources.slides)
        slides = try SlideTemplates(slidesFile, grammar: language.grammar)
    }
}
