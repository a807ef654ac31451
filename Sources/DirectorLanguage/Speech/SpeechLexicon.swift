/// The words of one language by what they do. One file per language in `Lexicons`; phrases are separated by commas, in
/// lower case, with plain apostrophes. Adding a language is adding a file and a line in ``all``.
struct SpeechLexicon: Sendable {
    /// `nil` for languages that are understood and not written.
    let language: Language?
    let phrases: [Sign: String]

    static let all: [SpeechLexicon] = [.english, .german, .spanish, .french, .hindi, .chinese, .others]
}
