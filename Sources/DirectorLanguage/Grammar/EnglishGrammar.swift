/// English.
package enum EnglishGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_en_yaml,
        lexicon: EmbeddedText.lexicon_en_yaml,
        slides: EmbeddedText.slides_en_yaml
    )
}
