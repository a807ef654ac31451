import DirectorCore

/// A parsed token (JWS compact serialization, RFC 7515 §7.1). Its content must not be trusted before its signature has
/// been checked. Therefore only the header is decoded here.
struct SignedToken: Sendable {
    let algorithm: SigningAlgorithm
    /// The id of the key that signed the token.
    let keyID: String?
    /// The bytes that are signed: the encoded header and claims, unchanged.
    let signedBytes: [UInt8]
    let signature: [UInt8]
    private let encodedClaims: ArraySlice<UInt8>

    /// - Parameter limit: the largest accepted token, in bytes
    init(_ text: String, limit: Int) throws(TokenRefusal) {
        guard text.utf8.count <= limit else { throw .tooLarge }
        let bytes = Array(text.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let signature = Base64URL.decode(parts[2]) else { throw .malformed }
        let header: Header = try Self.json(parts[0])
        // The token requires extensions. This server knows none, so it must refuse the token (§4.1.11).
        guard header.crit == nil else { throw .algorithm }
        guard let algorithm = SigningAlgorithm(rawValue: header.alg) else { throw .algorithm }
        self.algorithm = algorithm
        keyID = header.kid
        signedBytes = Array(bytes[..<parts[1].endIndex])
        encodedClaims = parts[1]
        self.signature = signature
    }

    /// Decodes the claims. Call it only after the signature was checked.
    func claims() throws(TokenRefusal) -> TokenClaims { try Self.json(encodedClaims) }

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: JSONValue?
    }

    private static func json<Value: Decodable>(_ part: ArraySlice<UInt8>) throws(TokenRefusal) -> Value {
        guard let bytes = Base64URL.decode(part), let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed
        }
        do {
            return try JSONText.decode(Value.self, from: text)
        } catch {
            throw .malformed
        }
    }
}
