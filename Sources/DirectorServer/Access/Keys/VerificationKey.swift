import JWTKit

/// A key bound to its one algorithm, so that no token can choose another for it (RFC 8725 §3.1).
package struct VerificationKey: Sendable {
    let algorithm: SigningAlgorithm
    private let verifier: any JWTAlgorithm

    /// The shortest accepted shared secret, in bytes: as long as the hash it is used with (RFC 7518 §3.2).
    package static let shortestSecret = 32

    /// A secret that Director shares with the server that signs the tokens, for HS256.
    ///
    /// - Returns: `nil` if it is shorter than ``shortestSecret``
    package static func secret(_ text: String) async throws -> VerificationKey? {
        guard text.utf8.count >= shortestSecret else { return nil }
        let collection = await JWTKeyCollection().add(hmac: HMACKey(from: text), digestAlgorithm: .sha256)
        return VerificationKey(algorithm: .hs256, verifier: try await collection.getKey())
    }

    /// A public RSA key of at least 2048 bits, from base64url numbers, for RS256.
    static func rsa(modulus: String, exponent: String) async throws -> VerificationKey {
        let key = try Insecure.RSA.PublicKey(modulus: modulus, exponent: exponent)
        let collection = await JWTKeyCollection().add(rsa: key, digestAlgorithm: .sha256)
        return VerificationKey(algorithm: .rs256, verifier: try await collection.getKey())
    }

    /// A public key on the curve P-256, from base64url coordinates, for ES256.
    static func p256(x: String, y: String) async throws -> VerificationKey {
        let collection = await JWTKeyCollection().add(ecdsa: try ES256PublicKey(parameters: (x, y)))
        return VerificationKey(algorithm: .es256, verifier: try await collection.getKey())
    }

    func accepts(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
        do {
            return try verifier.verify(signature, signs: bytes)
        } catch {
            // The bytes are not a signature of this algorithm.
            return false
        }
    }
}
