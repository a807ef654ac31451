import HTTPTypes
import Testing

@testable import DirectorServer

struct OriginPolicyTests {
    private static let local = OriginPolicy(
        allowed: ServerConfiguration.defaultOrigins,
        publicURL: nil,
        checksHost: true
    )
    private static let proxied = OriginPolicy(
        allowed: ServerConfiguration.defaultOrigins,
        publicURL: "https://director.example.org/deep/",
        checksHost: true
    )
    private static let open = OriginPolicy(
        allowed: ServerConfiguration.defaultOrigins,
        publicURL: nil,
        checksHost: false
    )

    private func refusal(_ policy: OriginPolicy, host: String?, origins: [String]) -> OriginRefusal.Reason? {
        refusal(policy, host: host, forwarded: host, origins: origins)?.reason
    }

    /// - Parameter forwarded: the host under which the client knows the server
    private func refusal(
        _ policy: OriginPolicy,
        host: String?,
        forwarded: String?,
        origins: [String]
    ) -> OriginRefusal? {
        var head = HTTPRequest(method: .get, scheme: "http", authority: host, path: "/ws")
        for origin in origins { head.headerFields.append(HTTPField(name: .origin, value: origin)) }
        do throws(OriginRefusal) {
            try policy.check(head, host: forwarded)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "programs send no origin",
        arguments: ["127.0.0.1:8000", "localhost:8000", "[::1]:8000", "LOCALHOST", "127.9.8.7"]
    )
    func missing(host: String) {
        #expect(refusal(Self.local, host: host, origins: []) == nil)
    }

    @Test(arguments: [
        ("localhost:8000", "http://localhost:8000"), ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("[::1]:8000", "http://[::1]:8000"), ("localhost", "http://localhost"), ("localhost:80", "http://localhost"),
        ("LocalHost:8000", "http://localhost:8000"),
    ])
    func ownPage(host: String, origin: String) {
        #expect(refusal(Self.local, host: host, origins: [origin]) == nil)
    }

    @Test(
        "Port 3002, used by the front end's own examples, is allowed like 3000",
        arguments: [
            "https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000", "http://localhost:3002",
        ]
    )
    func knownFrontEnds(origin: String) {
        #expect(refusal(Self.local, host: "127.0.0.1:8000", origins: [origin]) == nil)
        #expect(refusal(Self.open, host: "director.lan:8000", origins: [origin]) == nil)
    }

    @Test(
        "pages of other sites, however like ours they look",
        arguments: [
            "https://evil.example", "http://localhost:8001", "http://localhost", "https://localhost:3000", "null", "",
            "file://", "http://127.0.0.1:8000.evil.example", "https://deckster.xyz.evil.example",
            "https://www.deckster.xyz@evil.example", "https://deckster.xyz/", "https://deckster.xyz:8443",
            "http://deckster.xyz", "http://[::1", "chrome-extension://abcdef",
            "http://localhost:8000, https://evil.example",
        ]
    )
    func foreign(origin: String) {
        #expect(refusal(Self.local, host: "localhost:8000", origins: [origin]) == .foreignOrigin)
        #expect(refusal(Self.open, host: "localhost:8000", origins: [origin]) == .foreignOrigin)
    }

    @Test func severalOrigins() {
        let both = ["http://localhost:8000", "https://evil.example"]
        #expect(refusal(Self.local, host: "localhost:8000", origins: both) == .foreignOrigin)
        #expect(refusal(Self.local, host: "localhost:8000", origins: both.reversed()) == .foreignOrigin)
    }

    @Test(
        "DNS rebinding: a page whose name is pointed at this machine is its own origin, but not our host",
        arguments: [
            "evil.example:8000", "evil.example", "127.0.0.1.evil.example:8000", "127.evil.example",
            "localhost.evil.example",
            "127.0.0.1:8000@evil.example", "192.168.1.5:8000", "128.0.0.1", "127.0.0.256", "127.0.0", "[::2]:8000",
            "a b",
            "localhost:80000", "localhost:8000:1",
        ]
    )
    func rebinding(host: String) {
        #expect(refusal(Self.local, host: host, origins: ["http://\(host)"]) == .foreignHost)
        #expect(refusal(Self.local, host: host, origins: []) == .foreignHost)
    }

    @Test func behindAProxy() {
        let page = "https://director.example.org"
        // Some proxies pass the name on, others write their own.
        for host in ["director.example.org", "127.0.0.1:8000", "director.example.org:443"] {
            #expect(refusal(Self.proxied, host: host, origins: [page]) == nil)
        }
        #expect(refusal(Self.proxied, host: "evil.example", origins: [page]) == .foreignHost)
        #expect(
            refusal(Self.proxied, host: "director.example.org", origins: ["https://evil.example"]) == .foreignOrigin
        )
        #expect(refusal(Self.proxied, host: "director.example.org", origins: ["http://evil.example"]) == .foreignOrigin)
    }

    @Test func originsByName() throws {
        let policy = OriginPolicy(
            allowed: [try #require(WebOrigin("https://APP.example.org:443"))],
            publicURL: nil,
            checksHost: true
        )
        #expect(refusal(policy, host: "localhost", origins: ["https://app.example.org"]) == nil)
        #expect(refusal(policy, host: "localhost", origins: ["https://app.example.org:444"]) == .foreignOrigin)
        #expect(refusal(policy, host: "localhost", origins: ["http://app.example.org"]) == .foreignOrigin)
    }

    @Test(arguments: [
        "example.org", "https://", "https://example.org/", "https://example.org/path", "https://user@example.org",
        "ftp://example.org", "*", "https://*.example.org", "https://example.org:port", "https://exämple.org", "null",
    ])
    func noOrigin(_ text: String) {
        #expect(WebOrigin(text) == nil)
    }

    @Test("behind a trusted proxy the page's own origin is the one that the proxy was asked for")
    func forwardedHost() {
        let page = ["https://deck.example.org"]
        let proxied = { (forwarded: String) in
            refusal(Self.open, host: "10.0.0.5:8000", forwarded: forwarded, origins: page)?.reason
        }
        #expect(proxied("deck.example.org") == nil)
        #expect(proxied("10.0.0.5:8000") == .foreignOrigin)
        #expect(proxied("other.example.org") == .foreignOrigin)
    }

    @Test("a page under a foreign name is refused although it writes a proxy's field itself")
    func forgedForwardedHost() {
        let answer = refusal(Self.local, host: "evil.example:8000", forwarded: "localhost", origins: [])
        #expect(answer?.reason == .foreignHost)
        #expect(refusal(Self.local, host: "localhost", forwarded: "evil.example", origins: [])?.reason == .foreignHost)
    }

    @Test("what is refused is said together with what was seen and the setting to use")
    func words() throws {
        let foreign = try #require(
            refusal(
                Self.open,
                host: "127.0.0.1:8000",
                forwarded: "127.0.0.1:8000",
                origins: ["https://deck.example.org"]
            )
        )
        for word in [
            "'127.0.0.1:8000'", "--allowed-origin https://deck.example.org", "--public-url https://deck.example.org",
            "--trusted-proxy",
        ] {
            #expect(foreign.text.contains(word))
        }
        let host = try #require(
            refusal(Self.local, host: "deck.lan", forwarded: "deck.lan", origins: [])
        )
        for word in ["'deck.lan'", "--public-url", "--allowed-origin"] { #expect(host.text.contains(word)) }
        let odd = try #require(
            refusal(Self.open, host: "a b\nc", forwarded: "a b\nc", origins: ["https://a\nb", "null"])
        )
        #expect(!odd.text.contains("\n"), "only what could be read is repeated")
    }

    @Test func hostIsCheckedOnlyWhereItHelps() throws {
        var configuration = ServerConfiguration(host: "127.0.0.1")
        #expect(refusal(configuration.originPolicy, host: "evil.example", origins: []) == .foreignHost)
        configuration.host = "::1"
        #expect(refusal(configuration.originPolicy, host: "evil.example", origins: []) == .foreignHost)
        configuration.host = "0.0.0.0"
        #expect(refusal(configuration.originPolicy, host: "director.lan", origins: ["http://director.lan"]) == nil)
    }
}
