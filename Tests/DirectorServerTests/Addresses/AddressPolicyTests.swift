import HTTPTypes
import Testing

@testable import DirectorServer

/// Links use the address that the client has used.
struct AddressPolicyTests {
    private static let proxy = IPAddress("10.0.0.5")
    private static let stranger = IPAddress("203.0.113.9")

    /// The address for a request.
    private func base(
        _ fields: KeyValuePairs<String, String> = [:],
        host: String? = "deck.lan:8000",
        from peer: IPAddress? = AddressPolicyTests.proxy,
        publicURL: String? = nil
    ) throws -> String {
        let policy = AddressPolicy(
            publicAddress: try publicURL.map { try #require(BaseAddress(url: $0)) },
            proxies: TrustedProxies(try ["10.0.0.0/8", "fd00::/8"].map { try #require(ProxyNetwork($0)) })
        )
        let fallback = BaseAddress(listeningOn: "0.0.0.0", port: 8000)
        return policy.base(for: try head(fields, host: host), from: peer, fallback: fallback).description
    }

    private func head(_ fields: KeyValuePairs<String, String>, host: String?) throws -> HTTPRequest {
        var head = HTTPRequest(method: .get, scheme: "http", authority: host, path: "/ws")
        for (name, value) in fields {
            head.headerFields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        return head
    }

    @Test(arguments: [
        ("localhost:8000", "http://localhost:8000"), ("machine", "http://machine"), ("[::1]:8000", "http://[::1]:8000"),
        ("Deck.LAN:80", "http://deck.lan"), ("192.0.2.7:8000", "http://192.0.2.7:8000"),
    ])
    func theNameTheClientUsed(host: String, address: String) throws {
        #expect(try base(host: host, from: Self.stranger) == address)
        #expect(try base(host: host, from: nil) == address)
    }

    @Test(arguments: [
        nil, "", "a b", "x/y", "user@deck.lan", "deck.lan:port", "[::1", String(repeating: "a", count: 300),
    ])
    func withoutAName(host: String?) throws {
        #expect(try base(host: host, from: Self.stranger) == "http://localhost:8000")
    }

    @Test func thePublicAddressWins() throws {
        let fields: KeyValuePairs = ["X-Forwarded-Host": "other.example", "X-Forwarded-Prefix": "/x"]
        let url = "https://deck.example.org/tools"
        #expect(try base(fields, publicURL: url) == url)
        #expect(try base(host: nil, publicURL: url) == url)
    }

    @Test func onlyTrustedProxiesAreBelieved() throws {
        let fields: KeyValuePairs = [
            "X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil.example", "X-Forwarded-Prefix": "/evil",
            "X-Forwarded-Port": "444", "Forwarded": "host=evil.example;proto=https",
        ]
        #expect(try base(fields, from: Self.stranger) == "http://deck.lan:8000")
        #expect(try base(fields, from: nil) == "http://deck.lan:8000")
        #expect(try base(fields) == "https://evil.example:444/evil")
    }

    @Test(
        arguments: [
            (["X-Forwarded-Proto": "https"], "https://deck.lan:8000"),
            (["X-Forwarded-Proto": "https", "X-Forwarded-Host": "deck.example.org"], "https://deck.example.org"),
            (["X-Forwarded-Proto": "wss", "X-Forwarded-Host": "deck.example.org:443"], "https://deck.example.org"),
            (["X-Forwarded-Host": "deck.example.org", "X-Forwarded-Port": "8443"], "http://deck.example.org:8443"),
            (["X-Forwarded-Host": "deck.example.org:9", "X-Forwarded-Port": "8443"], "http://deck.example.org:9"),
            // A proxy behind the proxy that ends TLS.
            (
                ["X-Forwarded-Proto": "https", "X-Forwarded-Host": "deck.example.org", "X-Forwarded-Port": "80"],
                "https://deck.example.org"
            ),
            (["X-Forwarded-Prefix": "/tools/director/"], "http://deck.lan:8000/tools/director"),
            (["X-Forwarded-Prefix": "/"], "http://deck.lan:8000"),
            // Values that cannot be read count as missing.
            (["X-Forwarded-Prefix": "//evil.example"], "http://deck.lan:8000"),
            (["X-Forwarded-Prefix": "/a/../b"], "http://deck.lan:8000"),
            (["X-Forwarded-Prefix": "/a;b"], "http://deck.lan:8000"),
            (["X-Forwarded-Prefix": "tools"], "http://deck.lan:8000"),
            (["X-Forwarded-Host": "a b", "X-Forwarded-Proto": "gopher"], "http://deck.lan:8000"),
            (["Forwarded": "for=192.0.2.60;proto=https;host=deck.example.org"], "https://deck.example.org"),
            (
                ["Forwarded": "For=\"[2001:db8::17]:4711\" ; Host=\"deck.example.org:8443\";PROTO=https"],
                "https://deck.example.org:8443"
            ),
            (["Forwarded": "host=\"deck,;.example\";proto=https"], "https://deck.lan:8000"),
            // A client can write a field that its proxy does not write.
            (["Forwarded": "host=evil.example", "X-Forwarded-Proto": "https"], "https://deck.lan:8000"),
        ] as [([String: String], String)]
    )
    func whatProxiesSay(fields: [String: String], address: String) throws {
        var head = try head([:], host: "deck.lan:8000")
        for (name, value) in fields {
            head.headerFields[try #require(HTTPField.Name(name))] = value
        }
        let policy = AddressPolicy(
            publicAddress: nil,
            proxies: TrustedProxies([try #require(ProxyNetwork("10.0.0.0/8"))])
        )
        let fallback = BaseAddress(listeningOn: "::", port: 8000)
        #expect(policy.base(for: head, from: Self.proxy, fallback: fallback).description == address)
    }

    @Test("of several proxies those count that are trusted, from this server toward the client")
    func severalProxies() throws {
        // The client has written the first value itself, and the first proxy has added what it sees.
        let forged: KeyValuePairs = [
            "X-Forwarded-For": "10.9.9.9, 203.0.113.9", "X-Forwarded-Host": "evil.example, deck.example.org",
            "X-Forwarded-Proto": "http, https",
        ]
        #expect(try base(forged) == "https://deck.example.org")
        // Two trusted proxies. The outer one knows what the client used.
        let both: KeyValuePairs = [
            "X-Forwarded-For": "203.0.113.9, fd00::7", "X-Forwarded-Host": "deck.example.org, inner.lan",
            "X-Forwarded-Proto": "https, http", "X-Forwarded-Prefix": "/outer, /inner",
        ]
        #expect(try base(both) == "https://deck.example.org/outer/inner")
        // The inner proxy has replaced the second field.
        let replaced: KeyValuePairs = [
            "X-Forwarded-For": "203.0.113.9, 10.0.0.6", "X-Forwarded-Host": "deck.example.org",
        ]
        #expect(try base(replaced) == "http://deck.example.org")
        let standard: KeyValuePairs = [
            "Forwarded": "host=evil.example", "forwarded": "for=203.0.113.9;host=deck.example.org;proto=https",
        ]
        #expect(try base(standard) == "https://deck.example.org")
        let unknown: KeyValuePairs = ["Forwarded": "host=evil.example, for=unknown;host=deck.example.org"]
        #expect(try base(unknown) == "http://deck.example.org")
    }

    @Test func theHostOfTheClient() throws {
        let policy = AddressPolicy(
            publicAddress: BaseAddress(url: "https://public.example"),
            proxies: TrustedProxies([try #require(ProxyNetwork("10.0.0.5"))])
        )
        let head = try head(["X-Forwarded-Host": "deck.example.org", "X-Forwarded-Proto": "https"], host: "inner:8000")
        #expect(policy.host(for: head, from: Self.proxy) == "deck.example.org")
        #expect(policy.host(for: head, from: Self.stranger) == "inner:8000")
    }
}
