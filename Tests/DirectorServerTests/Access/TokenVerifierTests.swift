import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Foundation
import JWTKit
import Logging
import ServiceLifecycle
import Testing

@testable import DirectorServer

@Suite(.timeLimit(.minutes(1)))
struct TokenVerifierTests {
    /// Runs `body` with a verifier that knows the shared secret and the published keys.
    private func withVerifier(
        _ body: (TokenForge, TokenVerifier) async throws -> Void
    ) async throws {
        let forge = try await TokenForge()
        let source = KeySetSource(limits: Limits(), logger: Logger(label: "test")) { forge.keySet }
        try await withRunning(source) {
            try await body(forge, try await forge.verifier(keySet: source))
        }
    }

    private func refusal(_ verifier: TokenVerifier, _ token: String) async -> TokenRefusal? {
        do throws(TokenRefusal) {
            _ = try await verifier.verify(token)
            return nil
        } catch {
            return error
        }
    }

    private func check(
        _ verifier: TokenVerifier,
        _ token: String,
        _ expected: TokenRefusal?,
        at location: SourceLocation = #_sourceLocation
    ) async {
        let found = await refusal(verifier, token)
        #expect(found == expected, sourceLocation: location)
    }

    private var claims: [String: JSONValue] { TokenForge.claims(now: WallClock.system.now()) }

    @Test func rightTokensOfEveryAlgorithm() async throws {
        try await withVerifier { forge, verifier in
            let tokens = [
                try forge.sign(claims, by: forge.hmac),
                // Some projects name the shared secret in the token. The name is ignored, because there is only one
                // secret.
                try forge.sign(claims, header: ["kid": .string("whatever")], by: forge.hmac),
                try forge.sign(claims, header: ["kid": .string(TokenForge.rsaKeyID)], by: forge.rsa),
                try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.ec),
            ]
            for token in tokens { #expect(try await verifier.verify(token).user.text == TestServer.user) }
        }
    }

    @Test func audiencesAndTimesOfEveryForm() async throws {
        try await withVerifier { forge, verifier in
            for (name, value) in [
                ("aud", JSONValue.array([.string("x"), .string("authenticated")])), ("exp", .number(4e9 + 0.5)),
                ("nbf", .number(0)), ("extra", .object(["deep": .array([.null])])),
            ] {
                var claims = claims
                claims[name] = value
                try await check(verifier, forge.sign(claims, by: forge.hmac), nil)
            }
            for (name, value) in [
                ("aud", JSONValue.integer(1)), ("exp", .string("4000000000")), ("nbf", .bool(false)),
                ("sub", .integer(7)),
                ("iss", .array([])), ("aud", .array([.integer(1)])),
            ] {
                var claims = claims
                claims[name] = value
                try await check(verifier, forge.sign(claims, by: forge.hmac), .malformed)
            }
        }
    }

    @Test("alg none, in any spelling, signed or not", arguments: ["none", "None", "NONE", "nOnE", ""])
    func none(algorithm: String) async throws {
        try await withVerifier { forge, verifier in
            let signed = try forge.sign(claims, header: ["alg": .string(algorithm)], by: forge.hmac)
            await check(verifier, signed, .algorithm)
            let parts = signed.split(separator: ".")
            await check(verifier, "\(parts[0]).\(parts[1]).", .algorithm)
        }
    }

    @Test(
        "algorithms that are not accepted",
        arguments: ["HS384", "HS512", "RS384", "PS256", "ES384", "ES512", "EdDSA", "hs256", "HS256 ", "RSA-OAEP"]
    )
    func otherAlgorithms(algorithm: String) async throws {
        try await withVerifier { forge, verifier in
            let token = try forge.sign(
                claims,
                header: ["alg": .string(algorithm), "kid": .string(TokenForge.rsaKeyID)],
                by: forge.rsa
            )
            await check(verifier, token, .algorithm)
        }
    }

    @Test("HS256 signed with a public key in any form an attacker can get hold of it")
    func confusedWithHMAC() async throws {
        try await withVerifier { forge, verifier in
            let key = try Insecure.RSA.PrivateKey(pem: TokenForge.rsaPEM).publicKey
            let document = try JSONText.decode(JSONValue.self, from: forge.keySet)
            let modulus = try #require(document["keys"]?.array?.first?["n"]?.string)
            for secret in [key.pemRepresentation, key.pemRepresentation + "\n", modulus, forge.keySet] {
                let confused = try await TokenForge.hmac(secret)
                for keyID in [TokenForge.rsaKeyID, TokenForge.ecKeyID, nil] {
                    let header: [String: JSONValue] = keyID.map { ["kid": .string($0)] } ?? [:]
                    try await check(verifier, forge.sign(claims, header: header, by: confused), .signature)
                }
            }
        }
    }

    @Test("a key's name does not make it another algorithm's key")
    func confusedAmongPublicKeys() async throws {
        try await withVerifier { forge, verifier in
            let mixed = [
                try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.rsa),
                try forge.sign(claims, header: ["kid": .string(TokenForge.rsaKeyID)], by: forge.ec),
            ]
            for token in mixed { await check(verifier, token, .unknownKey) }
            let swapped = try forge.sign(
                claims,
                header: ["kid": .string(TokenForge.rsaKeyID), "alg": .string("RS256")],
                by: forge.ec
            )
            await check(verifier, swapped, .signature)
        }
    }

    @Test func wrongKeysAndNames() async throws {
        try await withVerifier { forge, verifier in
            try await check(verifier, forge.sign(claims, by: forge.otherHMAC), .signature)
            let other = try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.otherEC)
            await check(verifier, other, .signature)
            let unknown = try forge.sign(claims, header: ["kid": .string("unknown")], by: forge.ec)
            await check(verifier, unknown, .unknownKey)
            try await check(verifier, forge.sign(claims, by: forge.ec), .unknownKey)
            let empty = try forge.sign(claims, header: ["kid": .string("")], by: forge.rsa)
            await check(verifier, empty, .unknownKey)
            let number = try forge.sign(claims, header: ["kid": .integer(1)], by: forge.rsa)
            await check(verifier, number, .malformed)
        }
    }

    @Test("extensions that must be understood are not")
    func critical() async throws {
        try await withVerifier { forge, verifier in
            for crit in [JSONValue.array([.string("exp")]), .array([]), .bool(false)] {
                try await check(verifier, forge.sign(claims, header: ["crit": crit], by: forge.hmac), .algorithm)
            }
        }
    }

    @Test("nothing can be changed in a signed token")
    func tampered() async throws {
        try await withVerifier { forge, verifier in
            let token = try forge.token()
            let parts = token.split(separator: ".").map(String.init)
            let admin = try TokenForge.encode(TokenForge.claims(user: "admin", now: WallClock.system.now()))
            await check(verifier, "\(parts[0]).\(admin).\(parts[2])", .signature)
            await check(verifier, "\(parts[0]).\(parts[1]).", .signature)
            let shorter = TokenForge.encode(.init(Base64URL.decode(parts[2].utf8)?.dropLast() ?? []))
            await check(verifier, "\(parts[0]).\(parts[1]).\(shorter)", .signature)
            for index in 0..<parts[2].utf8.count {
                var signature = Array(parts[2].utf8)
                signature[index] = signature[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                let text = String(decoding: signature, as: UTF8.self)
                let found = await refusal(verifier, "\(parts[0]).\(parts[1]).\(text)")
                #expect(found == .signature || found == .malformed, "byte \(index)")
            }
        }
    }

    @Test(
        "what is no token at all",
        arguments: [
            "", ".", "..", "...", "a.b", "a.b.c", "a.b.c.d", "e30.e30.e30", "e30=.e30.e30", "ääää.ö.ü", "W10.e30.AA",
            "bnVsbA.e30.AA", "eyJhbGciOjF9.e30.AA", "eyJhbGciOiJIUzI1NiJ9.e30.A", "eyJhbGciOiJIUzI1NiJ9.e30.+/",
            " eyJhbGciOiJIUzI1NiJ9.e30.AA", "_w.e30.AA",
        ]
    )
    func malformed(token: String) async throws {
        try await withVerifier { _, verifier in
            await check(verifier, token, .malformed)
        }
    }

    @Test("signed claims that are none")
    func malformedClaims() async throws {
        try await withVerifier { forge, verifier in
            let header = try TokenForge.encode(["alg": .string("HS256")])
            for claims in ["", "W10", "bnVsbA", "Zm9v", "_w", "e30="] {
                let signed = "\(header).\(claims)"
                let signature = TokenForge.encode(.init(try forge.hmac.sign(Array(signed.utf8))))
                await check(verifier, "\(signed).\(signature)", .malformed)
            }
        }
    }

    @Test func huge() async throws {
        try await withVerifier { forge, verifier in
            let limit = Limits().tokenSize
            let fitting = try forge.token { $0["pad"] = .string(String(repeating: "x", count: 5000)) }
            #expect(fitting.utf8.count <= limit)
            await check(verifier, fitting, nil)
            let huge = try forge.token { $0["pad"] = .string(String(repeating: "x", count: limit)) }
            await check(verifier, huge, .tooLarge)
            await check(verifier, String(repeating: "a", count: 1 << 20), .tooLarge)
        }
    }

    @Test("without a secret no HS256, without published keys nothing else")
    func onlyWhatIsSetUp() async throws {
        let forge = try await TokenForge()
        let secretOnly = try await forge.verifier()
        let ec = try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.ec)
        await check(secretOnly, ec, .algorithm)
        let source = KeySetSource(limits: Limits(), logger: Logger(label: "test")) { forge.keySet }
        try await withRunning(source) {
            let keysOnly = TokenVerifier(
                rules: TokenRules(leeway: .zero),
                secret: nil,
                keySet: source,
                clock: .system,
                sizeLimit: 8192
            )
            try await check(keysOnly, forge.token(), .algorithm)
            await check(keysOnly, ec, nil)
        }
    }

    @Test func shortSecretsAreNone() async throws {
        #expect(try await VerificationKey.secret(String(repeating: "s", count: 31)) == nil)
        #expect(try await VerificationKey.secret(String(repeating: "s", count: 32)) != nil)
        // Bytes are counted, not characters.
        #expect(try await VerificationKey.secret(String(repeating: "é", count: 16)) != nil)
    }
}

/// Runs a service while `body` runs.
func withRunning(_ service: some Service, _ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await service.run() }
        defer { group.cancelAll() }
        try await body()
    }
}
