import DirectorCore
import Foundation
import JWTKit
import Testing

@testable import DirectorServer

struct JSONWebKeySetTests {
    private let rsa: JSONValue
    private let ec: JSONValue

    init() throws {
        rsa = try TokenForge.publicKey(of: Insecure.RSA.PrivateKey(pem: TokenForge.rsaPEM))
        ec = TokenForge.publicKey(of: ES256PrivateKey())
    }

    private func names(_ keys: [JSONValue], limit: Int = 64) async throws -> Set<String> {
        let text = try JSONText.encode(JSONValue.object(["keys": .array(keys)]))
        let set = try await JSONWebKeySet(json: text, limit: limit)
        return Set(set.keys.keys.map { "\($0.keyID) \($0.algorithm.rawValue)" })
    }

    private func changed(_ key: JSONValue, _ name: String, _ value: JSONValue?) -> JSONValue {
        var members = key.members ?? [:]
        members[name] = value
        return .object(members)
    }

    @Test func takesWhatCanBeUsed() async throws {
        #expect(try await names([rsa, ec]) == ["rsa-1 RS256", "ec-1 ES256"])
        #expect(try await names([changed(rsa, "alg", nil), changed(ec, "use", .string("sig"))]).count == 2)
    }

    /// Each invalid key is ignored, and the other key of the set is used.
    @Test func passesOverWhatCannot() async throws {
        let unusable: [JSONValue] = [
            .null, .string("key"), .object([:]),
            changed(rsa, "kid", nil), changed(rsa, "kid", .string("")), changed(rsa, "kid", .integer(1)),
            changed(rsa, "use", .string("enc")), changed(rsa, "key_ops", .array([.string("encrypt")])),
            changed(rsa, "alg", .string("RS512")), changed(rsa, "alg", .string("HS256")), changed(rsa, "alg", .null),
            changed(rsa, "n", nil), changed(rsa, "n", .string("AQAB")), changed(rsa, "e", .string("")),
            changed(rsa, "kty", .string("oct")), changed(rsa, "kty", nil),
        ]
        for key in unusable { #expect(try await names([key, ec]) == ["ec-1 ES256"], "\(key)") }
        for key in [
            changed(ec, "crv", .string("P-384")), changed(ec, "crv", .string("secp256k1")), changed(ec, "x", nil),
            changed(ec, "y", .string("AAAA")), changed(ec, "alg", .string("ES384")), changed(ec, "y", ec["x"]),
        ] {
            #expect(try await names([rsa, key]) == ["rsa-1 RS256"], "\(key)")
        }
    }

    @Test("a symmetric key in a public set would let everyone sign")
    func symmetric() async throws {
        let key = JSONValue.object([
            "kty": .string("oct"), "kid": .string("s"), "alg": .string("HS256"),
            "k": .string(TokenForge.encode(.init(count: 32))),
        ])
        #expect(try await names([key, rsa]) == ["rsa-1 RS256"])
    }

    @Test func theFirstOfOneName() async throws {
        let second = TokenForge.publicKey(of: ES256PrivateKey())
        let text = try JSONText.encode(JSONValue.object(["keys": .array([ec, second])]))
        #expect(try await JSONWebKeySet(json: text, limit: 64).keys.count == 1)
        #expect(try await names([ec, changed(rsa, "kid", .string("ec-1"))]) == ["ec-1 ES256", "ec-1 RS256"])
    }

    @Test func bounded() async throws {
        let keys = (0..<20).map { changed(ec, "kid", .string("k\($0)")) }
        #expect(try await names(keys, limit: 5).count == 5)
    }

    @Test(arguments: [
        "", "null", "[]", "{}", #"{"keys":null}"#, #"{"keys":{}}"#, #"{"keys":[]}"#, #"{"keys":[{}]}"#, "<html>",
    ])
    func noSet(_ text: String) async {
        await #expect(throws: (any Error).self) { try await JSONWebKeySet(json: text, limit: 64) }
    }
}
