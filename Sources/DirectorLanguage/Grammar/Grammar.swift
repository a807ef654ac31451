/// What of a language is code and not text: at most 150 lines a language.
package protocol Grammar: Sendable {
    /// The three files of the language, out of the binary.
    static var sources: LanguageSources { get }
    /// The form of a noun behind `count`.
    static func plural(of count: Int) -> PluralForm
    /// Puts the spaces that cannot be typed. Applied to texts of the files, never to what fills their places.
    static func spaced(_ text: String) -> String
    /// "a, b and c".
    static func list(_ items: [String], and conjunction: String) -> String
    /// A heading inside a sentence: "what it is" for "What it is".
    static func inSentence(_ text: String) -> String
    /// "your app" for "our app", when its owner is spoken to.
    static func addressed(_ words: String) -> String
    /// A subject behind "about", when its owner is spoken to.
    static func about(_ name: String) -> String
    /// People in a sentence about them, "the board"; `nil` if `words` do not fit there.
    static func people(_ words: String) -> String?
    /// People behind "for", in a sentence spoken to the presenter: "your class", "the board".
    static func listeners(_ words: String) -> String
    /// The subject in the forms that templates ask for, pronouns apart.
    ///
    /// - Parameters:
    ///   - name: `nil` if the subject is too long to be named in a sentence
    ///   - unnamed: stands for such a subject: "this topic"
    static func forms(of name: String?, _ form: SubjectForm, unnamed: String) -> SubjectForms
}

/// The forms that nouns have behind a number, under the names that the Unicode CLDR gives them.
package enum PluralForm: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

extension Grammar {
    package static func plural(of count: Int) -> PluralForm { count == 1 ? .one : .other }
    package static func spaced(_ text: String) -> String { text }
    package static func inSentence(_ text: String) -> String { text.loweredStart }
    package static func addressed(_ words: String) -> String { words }
    package static func about(_ name: String) -> String { addressed(name) }

    package static func list(_ items: [String], and conjunction: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " " + conjunction + " " + last
    }
}

extension String {
    /// With the first of `words` that it begins with replaced by what is given for it.
    func replacingStart(_ words: KeyValuePairs<String, String>) -> String {
        for (start, other) in words where hasPrefix(start) { return other + dropFirst(start.count) }
        return self
    }
}

extension Grammar {
    /// The forms of a subject where a noun needs its article to be an object, as in French and Spanish.
    ///
    /// - Parameter articles: in lower case
    static func forms(
        of name: String?,
        _ form: SubjectForm,
        unnamed: String,
        articles: Set<String>
    ) -> SubjectForms {
        let lowered = name?.loweringArticle(articles)
        var forms = SubjectForms(name: lowered ?? unnamed)
        switch form {
        case .person: forms.person = name
        case .plural, .singular, .phrase: forms.thing = lowered.flatMap { $0.opens(with: articles) ? $0 : nil }
        case .question, .pair: break
        }
        return forms
    }
}
