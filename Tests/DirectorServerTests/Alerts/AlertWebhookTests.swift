import DirectorServer
import Testing

struct AlertWebhookTests {
    @Test(arguments: [
        "http://127.0.0.1:9000/hook", "https://hooks.example.org/T000/B000/secret", "HTTPS://hooks.example.org",
        "https://user:secret@hooks.example.org/",
    ])
    func addressesAreTaken(_ text: String) throws {
        let webhook = try #require(AlertWebhook(text))
        #expect(!"\(webhook)".contains("secret"), "an address that can be posted to is a secret")
        #expect("\(webhook)".hasPrefix("the webhook at "))
    }

    @Test(arguments: [
        "", "hooks.example.org", "/hook", "ftp://example.org/", "file:///etc/passwd", "https://", "http:///path",
        "https://example.org/a b", "https://example.org/\n", "https://ex\u{e4}mple.org/",
    ])
    func whatIsNoAddressIsRefused(_ text: String) {
        #expect(AlertWebhook(text) == nil)
    }

    @Test func tooLongIsRefused() {
        #expect(AlertWebhook("https://example.org/" + String(repeating: "a", count: 1980)) != nil)
        #expect(AlertWebhook("https://example.org/" + String(repeating: "a", count: 1981)) == nil)
    }
}
