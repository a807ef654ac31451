import DirectorCore
import Testing

@testable import DirectorServer

struct BaseAddressTests {
    @Test(
        "the ready line names an address that a person can open",
        arguments: [
            ("0.0.0.0", "http://localhost:8000"), ("::", "http://localhost:8000"), ("[::]", "http://localhost:8000"),
            ("0:0:0:0:0:0:0:0", "http://localhost:8000"), ("127.0.0.1", "http://127.0.0.1:8000"),
            ("::1", "http://[::1]:8000"), ("[::1]", "http://[::1]:8000"), ("localhost", "http://localhost:8000"),
            ("192.0.2.7", "http://192.0.2.7:8000"), ("deck.lan", "http://deck.lan:8000"),
        ]
    )
    func listening(host: String, address: String) {
        #expect(BaseAddress(listeningOn: host, port: 8000).description == address)
    }

    @Test(arguments: [
        ("https://Deck.Example.org", "https://deck.example.org"),
        ("https://deck.example.org:443/", "https://deck.example.org"),
        ("http://deck.example.org:8080/tools/director//", "http://deck.example.org:8080/tools/director"),
        ("HTTP://[2001:DB8::1]:80/a%20b", "http://[2001:db8::1]/a%20b"),
    ])
    func publicURL(text: String, address: String) throws {
        #expect(try #require(BaseAddress(url: text)).description == address)
    }

    @Test(arguments: [
        "deck.example.org", "ftp://deck.example.org", "https://", "https:///x", "https://user@deck.example.org",
        "https://deck.example.org/?a=b", "https://deck.example.org/#x", "https://deck.example.org/a b",
        "https://deck.example.org/a//b", "https://deck.example.org/../b", "https://deck.example.org:99999",
    ])
    func noBase(text: String) {
        #expect(BaseAddress(url: text) == nil)
    }

    @Test(
        arguments: [
            ("http://127.0.0.1:8000/p/c74c", "c74c"), ("https://x.example/deep/er/p/c74c?showNotes=true#3", "c74c"),
            ("/p/c74c", "c74c"), ("/deep/p/c74c/", "c74c"), ("https://x.example/p/", nil),
            ("https://x.example/c74c", nil),
            ("file:///p/c74c", nil), ("http://u:w@x.example/p/c74c", nil), ("https://x.example/p/a%2Fb", nil),
            ("", nil),
            ("http:///p/c74c", nil), ("https://x.example?/p/c74c", nil),
        ] as [(String, String?)]
    )
    func presentation(address: String, id: String?) {
        #expect(PresentationAddress.id(in: address)?.text == id)
    }

    @Test(
        "a proxy that leaves its prefix on the path, with any name of the prefix",
        arguments: [
            ("/deep", "/deep/ws?a=b", "/ws?a=b"), ("/deep", "/ws", "/ws"), ("/deep", "/deep", "/"),
            ("/deep", "/deep?x", "/?x"), ("/deep", "/deeper/ws", "/deeper/ws"),
            ("/deep", "/deep/nothing", "/deep/nothing"),
            ("/api", "/api/api/sessions", "/api/sessions"), ("/api", "/api/sessions", "/api/sessions"),
            ("/builder", "/builder/app.js", "/builder/app.js"), ("/builder", "/builder", "/builder"),
            ("/builder", "/builder/builder/app.js", "/builder/app.js"), ("/p", "/p/p/0123", "/p/0123"),
            ("/p", "/p/0123", "/p/0123"), ("", "/deep/ws", "/deep/ws"),
        ]
    )
    func prefix(prefix: String, target: String, plain: String) throws {
        let paths = OwnPaths(["/", "/api/sessions", "/builder/:file", "/p/:id", "/ws"])
        let prefix = try #require(PathPrefix(prefix))
        #expect(paths.target(target, below: prefix) == plain)
    }
}
