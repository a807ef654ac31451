import DirectorLanguage

/// Who listens, in the user's words and as a kind that decides structure and tone.
package struct Audience: Equatable, Sendable {
    /// The first of them whose nouns a text holds counts, if several are as likely.
    enum Kind: String, Equatable, Sendable, CaseIterable {
        case guests, children, teenagers, investors, executives, customers, students, experts, beginners, colleagues
        case everyone
    }

    var kind: Kind
    /// As the user said it: "CS students", "board meeting".
    var words: String
    /// "6 to 8", "8", "grade 3"; as said.
    var age: String?

    /// The age, unless the user's words hold it.
    var unsaidAge: String? { age.flatMap { words.contains($0) ? nil : $0 } }
}
