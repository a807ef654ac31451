/// German.
package enum GermanGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_de_yaml,
        lexicon: EmbeddedText.lexicon_de_yaml,
        slides: EmbeddedText.slides_de_yaml
    )
}
