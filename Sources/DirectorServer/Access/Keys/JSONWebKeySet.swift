import DirectorCore

/// A published set of keys (RFC 7517 §5), reduced to the keys that can be used here: RSA and P-256 keys for signatures,
/// with a key id. Other keys are ignored, because sets hold keys for several purposes.
struct JSONWebKeySet: Sendable {
    /// A key id together with the key's algorithm.
    struct Name: Hashable, Sendable {
        let keyID: String
        let algorithm: SigningAlgorithm
    }

    let keys: [Name: VerificationKey]

    /// - Parameter limit: how many keys of the set are read at most
    /// - Throws: if the text is not a key set, or holds no key that can be used
    init(json text: String, limit: Int) async throws {
        let document = try JSONText.decode(Document.self, from: text)
        var keys: [Name: VerificationKey] = [:]
        for value in document.keys.prefix(limit) {
            guard let (name, key) = try await Self.key(value) else { continue }
            // If several keys have one name, the first one counts, so that a key added to the end cannot replace
            // another.
            if keys[name] == nil { keys[name] = key }
        }
        guard !keys.isEmpty else { throw WithoutKeys() }
        self.keys = keys
    }

    struct WithoutKeys: Error, CustomStringConvertible {
        var description: String { "the key set holds no RSA or P-256 key with a name (kid) for signatures" }
    }

    private struct Document: Decodable {
        let keys: [JSONValue]
    }

    private static func key(_ value: JSONValue) async throws -> (Name, VerificationKey)? {
        guard let keyID = value["kid"]?.string, !keyID.isEmpty, isForSignatures(value) else { return nil }
        let key: VerificationKey?
        do {
            key = try await publicKey(value)
        } catch {
            // The numbers do not make a valid key, or the key is too short.
            key = nil
        }
        guard let key, value["alg"].map({ $0.string == key.algorithm.rawValue }) ?? true else { return nil }
        return (Name(keyID: keyID, algorithm: key.algorithm), key)
    }

    private static func isForSignatures(_ value: JSONValue) -> Bool {
        if let use = value["use"], use.string != "sig" { return false }
        guard case .array(let operations)? = value["key_ops"] else { return true }
        return operations.contains(.string("verify"))
    }

    private static func publicKey(_ value: JSONValue) async throws -> VerificationKey? {
        switch value["kty"]?.string {
        case "RSA":
            guard let modulus = value["n"]?.string, let exponent = value["e"]?.string else { return nil }
            return try await .rsa(modulus: modulus, exponent: exponent)
        case "EC":
            guard value["crv"]?.string == "P-256", let x = value["x"]?.string, let y = value["y"]?.string else {
                return nil
            }
            return try await .p256(x: x, y: y)
        default: return nil
        }
    }
}
