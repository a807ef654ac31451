/// The claims of a token that this server reads (RFC 7519 §4.1).
struct TokenClaims: Decodable, Sendable, Equatable {
    var subject: String?
    /// Seconds since 1970.
    var expiry: Double?
    var notBefore: Double?
    var audience: Audience?
    var issuer: String?

    /// The audience claim, which is one text or a list of texts.
    struct Audience: Decodable, Sendable, Equatable {
        var names: [String]

        init(_ names: [String]) { self.names = names }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do {
                names = [try container.decode(String.self)]
            } catch DecodingError.typeMismatch {
                names = try container.decode([String].self)
            }
        }
    }

    enum CodingKeys: String, CodingKey {
        case subject = "sub"
        case expiry = "exp"
        case notBefore = "nbf"
        case audience = "aud"
        case issuer = "iss"
    }
}
