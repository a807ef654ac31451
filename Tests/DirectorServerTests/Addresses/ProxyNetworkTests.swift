import Testing

@testable import DirectorServer

struct ProxyNetworkTests {
    @Test(arguments: [
        ("10.0.0.7", "10.0.0.7", true), ("10.0.0.7", "10.0.0.8", false), ("10.0.0.0/8", "10.255.1.2", true),
        ("10.1.2.3/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false), ("0.0.0.0/0", "203.0.113.9", true),
        ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "2001:db8::1", true), ("::1", "::1", true),
        ("fd00::/8", "fd12::1", true), ("fd00::/8", "fe80::1", false),
        // A server that listens on :: sees IPv4 clients in this form.
        ("127.0.0.1", "::ffff:127.0.0.1", true), ("10.0.0.0/8", "::ffff:10.2.3.4", true),
        ("192.168.1.128/25", "192.168.1.127", false), ("192.168.1.128/25", "192.168.1.255", true),
    ])
    func contains(network: String, address: String, isInside: Bool) throws {
        let proxies = TrustedProxies([try #require(ProxyNetwork(network))])
        let peer: IPAddress = try #require(IPAddress(address))
        #expect(proxies.trust(peer) == isInside)
    }

    @Test(arguments: [
        "", "proxy.lan", "10.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "::1/129", "[::1]",
        "10.0.0.0/+8", "10.0.0.7:80",
    ])
    func noNetwork(text: String) {
        #expect(ProxyNetwork(text) == nil)
    }

    @Test func nobodyIsTrustedByDefault() {
        #expect(!TrustedProxies().trust(IPAddress("127.0.0.1")))
        #expect(!TrustedProxies().trust(nil))
    }
}
