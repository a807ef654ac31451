import DirectorOutbound
import Testing

struct ProxyAddressTests {
    @Test(arguments: [
        ("http://proxy.example:3128", "proxy.example:3128"), ("http://Proxy.Example", "proxy.example:80"),
        ("proxy.example:8080", "proxy.example:8080"), ("http://10.0.0.1:3128/", "10.0.0.1:3128"),
        ("HTTP://[::1]:3128", "[::1]:3128"), ("http://ann:pa%40ss-Secret@proxy.example:3128", "proxy.example:3128"),
        ("ann:p-Secret@proxy.example:3128", "proxy.example:3128"),
    ])
    func anAddressIsShownWithoutSecrets(_ text: String, _ shown: String) throws {
        let address = try #require(ProxyAddress(text))
        #expect("\(address)" == shown)
        var dumped = ""
        dump(ProxySettings(https: address), to: &dumped)
        for text in ["\(address)", String(reflecting: address), dumped, "\(ProxySettings(http: address))"] {
            #expect(!text.contains("Secret"), "\(text)")
        }
    }

    @Test(arguments: [
        "", "http://", "https://proxy.example:3128", "socks5://proxy.example:1080", "http://proxy.example:0",
        "http://proxy.example:99999", "http://proxy.example:port", "http://proxy.example/path",
        "http://proxy.example?a=b",
        "http://proxy example:3128", "http://us%3Aer:pass@proxy.example",
    ])
    func whatIsNoHTTPProxyIsRefused(_ text: String) { #expect(ProxyAddress(text) == nil) }
}
