/// Spanish.
package enum SpanishGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_es_yaml,
        lexicon: EmbeddedText.lexicon_es_yaml,
        slides: EmbeddedText.slides_es_yaml
    )
}
