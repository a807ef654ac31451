import DirectorCore
import DirectorServer
import DirectorSessions
import Foundation
import JWTKit

@testable import DirectorServer

/// Makes valid and invalid tokens, and the keys that belong to them.
struct TokenForge: Sendable {
    static let audience = "authenticated"
    static let issuer = "https://auth.example.org"
    static let secret = "a-secret-of-more-than-thirty-two-bytes"
    static let rsaKeyID = "rsa-1"
    static let ecKeyID = "ec-1"

    /// Signs with the shared secret.
    let hmac: any JWTAlgorithm
    /// Signs with a secret that the server does not have.
    let otherHMAC: any JWTAlgorithm
    let rsa: any JWTAlgorithm
    let ec: any JWTAlgorithm
    let otherEC: any JWTAlgorithm
    /// The public keys, as a server publishes them.
    let keySet: String

    init() async throws {
        hmac = try await Self.hmac(Self.secret)
        otherHMAC = try await Self.hmac("another-secret-of-more-than-thirty-two-bytes")
        let rsaKey = try Insecure.RSA.PrivateKey(pem: Self.rsaPEM)
        let ecKey = ES256PrivateKey()
        rsa = try await JWTKeyCollection().add(rsa: rsaKey, digestAlgorithm: .sha256).getKey()
        ec = try await JWTKeyCollection().add(ecdsa: ecKey).getKey()
        otherEC = try await JWTKeyCollection().add(ecdsa: ES256PrivateKey()).getKey()
        keySet = try JSONText.encode(
            JSONValue.object(["keys": .array([try Self.publicKey(of: rsaKey), Self.publicKey(of: ecKey)])])
        )
    }

    static func hmac(_ secret: String) async throws -> any JWTAlgorithm {
        try await JWTKeyCollection().add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256).getKey()
    }

    static func publicKey(of key: Insecure.RSA.PrivateKey, id: String = rsaKeyID) throws -> JSONValue {
        let numbers = try key.publicKey.getKeyPrimitives()
        return .object([
            "kty": .string("RSA"), "kid": .string(id), "use": .string("sig"), "alg": .string("RS256"),
            "n": .string(encode(numbers.modulus)), "e": .string(encode(numbers.publicExponent)),
        ])
    }

    static func publicKey(of key: ES256PrivateKey, id: String = ecKeyID) -> JSONValue {
        let point = key.publicKey.parameters ?? ("", "")
        return .object([
            "kty": .string("EC"), "kid": .string(id), "crv": .string("P-256"), "key_ops": .array([.string("verify")]),
            "x": .string(encoded(point.x)), "y": .string(encoded(point.y)),
        ])
    }

    /// Valid claims from `now` until an hour later.
    static func claims(
        user: String = TestServer.user,
        now: Timestamp,
        _ change: (inout [String: JSONValue]) -> Void = { _ in }
    ) -> [String: JSONValue] {
        let seconds = now.milliseconds / 1000
        var claims: [String: JSONValue] = [
            "sub": .string(user), "aud": .string(audience), "iss": .string(issuer), "role": .string("authenticated"),
            "iat": .integer(Int(seconds)), "exp": .integer(Int(seconds) + 3600),
        ]
        change(&claims)
        return claims
    }

    /// A token that is signed with the shared secret.
    func token(
        user: String = TestServer.user,
        now: Timestamp = WallClock.system.now(),
        _ change: (inout [String: JSONValue]) -> Void = { _ in }
    ) throws -> String {
        try sign(Self.claims(user: user, now: now, change), by: hmac)
    }

    /// - Parameters:
    ///   - header: fields beside or instead of `alg` and `typ`
    ///   - key: signs the token; its name is the token's `alg`
    func sign(
        _ claims: [String: JSONValue],
        header: [String: JSONValue] = [:],
        by key: any JWTAlgorithm
    ) throws -> String {
        var fields: [String: JSONValue] = ["alg": .string(key.name), "typ": .string("JWT")]
        fields.merge(header) { _, given in given }
        let signed = try Self.encode(fields) + "." + Self.encode(claims)
        return signed + "." + Self.encode(Data(try key.sign(Array(signed.utf8))))
    }

    static func encode(_ value: [String: JSONValue]) throws -> String {
        encode(Data(try JSONText.encode(JSONValue.object(value)).utf8))
    }

    static func encode(_ data: Data) -> String { encoded(data.base64EncodedString()) }

    private static func encoded(_ base64: String) -> String {
        base64.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// A verifier with all these keys.
    func verifier(
        issuer: String? = nil,
        leeway: Duration = .seconds(30),
        keySet: KeySetSource? = nil,
        clock: WallClock = .system
    ) async throws -> TokenVerifier {
        TokenVerifier(
            rules: TokenRules(audience: .named(Self.audience), issuer: issuer, leeway: leeway),
            secret: try await VerificationKey.secret(Self.secret),
            keySet: keySet,
            clock: clock,
            sizeLimit: Limits().tokenSize
        )
    }

    /// A key for tests only. It was made for this file and is used nowhere else.
    static let rsaPEM = """
        -----BEGIN PRIVATE KEY-----
        MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCh+5Avl+DX2qwp
        50qmq37QKcxxzguhN5LQvM8ORpzvbV6zu7awmy4bMQK7oLC5nARwc1mNwq133/hZ
        gvthasMdRv+bu1wqquGTWK7/2Zxpq+qs/nRQTF1JX1W5ADd25hnf+02kPSibIgQZ
        fbhTWQ/PimTXCAqOdadspVt1283kXh40Gyk/JOFEqQ3PhxMfNGD6Z8nRSaWzzdEn
        3rmrb5nekJONZK0guS1dP8Z4nL7MRiNwiXMOdLZhPk15RU8H8fpBnkZq7/zfYA0W
        rW1DQEbb7xO/4BuGSoUIexeudraUbZHZ34wp0bOtme0qYqzmk/GuzzS7O5Mypaec
        Bp+0fFr1AgMBAAECggEABpYHO3LTbjNdQ1Q80XYGRp8hyZF1IO2fhzkwugXeT6Xa
        GeNh/uBFtE6pK8km0QUqRmA080dHwlNVnQjEVnupdJafF007kXM35MPQVGVxWffm
        0iMucNgKBaJeBpL0WQiWDhNWXtKAb35R6FoXlTFOgUPBQd+j05MDvFkk1NqbuSiX
        RnECxKBLeAn5gy35g04aiZcD8ozEDNOXqfzUhmW4OkHZM8aJu2HItAO+EpuydaEA
        jaklWlTW9qKfvneXFIQpPPO/LpRs+leQzB8pATAcFhghV8xpVDfUfBCOEaM76/+K
        DRzAS/m+00sGefCJ+Mhiywf+2ciq5nHetVEkIvm3KQKBgQDNLGjK50AZl0qAYg56
        PIFDdHn0Lkw1BRAqLnjjVdm1Ybq40E3e0S2TdcXbBKNfjnCuD2UeN+FwG0jj+59r
        JZmbiZx03d5niKwaAMgHr+S1kKdOL9z1ej3HoeQayoIm3otP6uoJA3cLWHgva5pO
        n7tSLd5/Ikkwm55Bva6UIogOywKBgQDKHBnBAx67/QjV0bEFY1hPci5gFhRwl/lc
        p6AB9hD/MqkSn+h7gRnX/HDx0vq+GO4JExikLgvhcrQsu4SxVwywVk2jeBk/YGLR
        vx11bRP3r/FszH9LImtV2F4JTBmwABpsRUhiGGM6Ilsmf8o78rd8p0sXrRqrbw2Q
        WLCtFoxFPwKBgFWPiXvkB+UkJFt5iNQM21MIBbuAeyM5I06T5rHXIVz0jmt34qFi
        1gDCgmodewvkWLUdkmuRnh+kITeBvS9vlKk6L9bEl3TRmAOYA9LA1T2qPzrp1tk/
        yvevWXKatMAE2k/PhR2RJlnC4QvVcZoMHo/ctQaLg74Th2Ge+mioJdkVAoGAEIuO
        XCuaN392WrKo0C0azJ4nR7xm/fSi+D/MrHxtVcba6mhmyr191R2YTWOdHTTDP8Dt
        cntGg7U1JLhRG4dpxYG7J1eskXCdhlgj3DoKuWsQ03xGK2ts6AEnaZFuROctQpHF
        ZCpk7Rxk49jwQEoVVUIItq54EXKs5JUuGW1QHFcCgYBDjrWjNWvCYz653t4eCNyK
        kZbGkEF+dyotwXx7Rh5RWFSF4jDvuCpxMfLRgjPU2nZK7Dpz5/VJc4yOvpN/2DNM
        fAT4pU2dtqrq9waMOjOr18lRuU6aRCs99jUxsXQ2Ynq6KqhWHcWJkfjWkmO1nIpv
        KpxeVZFek9iQkNEbjbQePA==
        -----END PRIVATE KEY-----
        """
}
