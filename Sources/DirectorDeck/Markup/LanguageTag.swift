/// A BCP 47 language tag that needs no escaping: letters, digits and hyphens, at most 35 characters.
struct LanguageTag: Sendable, Equatable {
    let value: String

    /// `nil` for any other text. Showing no language is better than showing a wrong one.
    init?(_ value: String?) {
        guard let value, (2...35).contains(value.utf8.count) else { return nil }
        let parts = value.split(separator: "-", omittingEmptySubsequences: false)
        let wellFormed = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard wellFormed, let primary = parts.first, primary.count >= 2, primary.allSatisfy(\.isLetter) else {
            return nil
        }
        self.value = value
        self.primary = primary.lowercased()
    }

    /// The language without its region: `pt` for `pt-BR`.
    let primary: String
}
