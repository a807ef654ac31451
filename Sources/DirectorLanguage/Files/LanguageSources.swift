/// The three files of one language, as text.
package struct LanguageSources: Sendable {
    /// What Director says: author, server and viewer.
    package let messages: String
    /// What words do in a message.
    package let lexicon: String
    /// The templates of slides.
    package let slides: String

    package init(messages: String, lexicon: String, slides: String) {
        self.messages = messages
        self.lexicon = lexicon
        self.slides = slides
    }
}
