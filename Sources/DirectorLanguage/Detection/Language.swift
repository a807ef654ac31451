/// A language the rules read and the offline author can be given a wording for. Anything else is answered in English.
package enum Language: String, Codable, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case spanish = "es"
    case french = "fr"

    /// The ISO 639-1 code.
    package var code: String { rawValue }
}
