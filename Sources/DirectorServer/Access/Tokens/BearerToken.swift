package import DirectorCore

/// A token on the client's side. It is not checked here; the server checks it.
package struct BearerToken: Sendable, Equatable {
    /// The token as it is sent.
    package let text: String
    /// The user whom the token names; `nil` if that cannot be read.
    package let user: UserID?

    /// The form of a token, for messages about a wrong one.
    package static let allowed = "a signed token: three parts of letters, digits, - and _, with points between them"

    /// Parses a token; `nil` if the text does not have the form that ``allowed`` describes.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && Base64URL.decode($0) != nil }) else { return nil }
        self.text = text
        user = Self.user(parts[1])
    }

    private static func user(_ claims: [UInt8]) -> UserID? {
        guard let bytes = Base64URL.decode(claims), let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        do {
            return try JSONText.decode(TokenClaims.self, from: text).subject.flatMap { UserID($0) }
        } catch {
            return nil
        }
    }
}
