/// What of a language is code and not text: at most 150 lines a language.
package protocol Grammar: Sendable {
    /// The three files of the language, out of the binary.
    static var sources: LanguageSources { get }
    /// The form of a noun behind `count`.
    static func plural(of count: Int) -> PluralForm
    /// Puts the spaces that cannot be typed. Applied to texts of the files, never to what fills their places.
    static func spaced(_ text: String) -> String
}

/// The forms that nouns have behind a number, under the names that the Unicode CLDR gives them.
package enum PluralForm: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

extension Grammar {
    package static func plural(of count: Int) -> PluralForm { count == 1 ? .one : .other }
    package static func spaced(_ text: String) -> String { text }
}
