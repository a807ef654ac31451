import DirectorOutbound
import Testing

struct ProxySettingsTests {
    private let plain = ProxyAddress("http://plain.example:1")
    private let secure = ProxyAddress("http://secure.example:2")

    private func settings(_ exceptions: String = "") throws -> ProxySettings {
        ProxySettings(http: plain, https: secure, exceptions: try ProxyExceptions(exceptions))
    }

    @Test func eachSchemeHasItsProxy() throws {
        #expect(try settings().proxy(for: "https://models.example/v1") == secure)
        #expect(try settings().proxy(for: "http://models.example/v1") == plain)
        #expect(ProxySettings.none.proxy(for: "https://models.example/v1") == nil)
        #expect(ProxySettings(http: plain).proxy(for: "https://models.example/v1") == nil)
    }

    @Test(arguments: ["localhost", "127.0.0.1:8000", "127.9.9.9", "[::1]:8000", "model.localhost"])
    func thisMachineIsReachedWithoutAProxy(_ host: String) throws {
        #expect(try settings().proxy(for: "http://\(host)/v1") == nil)
    }

    @Test(arguments: [
        ("models.example", "models.example", true), ("models.example", "eu.models.example", true),
        ("models.example", "mymodels.example", false), ("MODELS.example.", "models.EXAMPLE", true),
        (".models.example", "eu.models.example", true), (".models.example", "models.example", false),
        ("*.models.example", "eu.models.example", true), ("*", "anything.example", true),
        ("models.example:443", "models.example", true), ("models.example:8443", "models.example", false),
        ("models.example:8443", "models.example:8443", true), ("other.example, models.example", "models.example", true),
        ("other.example models.example", "models.example", true), ("10.0.0.0/8", "10.9.8.7", true),
        ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3", "10.1.2.3", true), ("10.1.2.3:8443", "10.1.2.3", false),
        ("192.168.128.0/17", "192.168.255.1", true), ("192.168.128.0/17", "192.168.1.1", false),
        ("fd00::/8", "[fd12::1]", true), ("fd00::/8", "[fe80::1]", false), ("[fd00::1]:443", "[fd00::1]", true),
        ("fd00::1", "[fd00::1]", true), ("10.0.0.0/8", "fd.example", false), (",, ,", "models.example", false),
        ("db_1.internal", "db_1.internal", true), ("0.0.0.0/0", "10.9.8.7", true),
    ])
    func exceptionsGoStraight(_ exceptions: String, _ host: String, _ isException: Bool) throws {
        #expect(try (settings(exceptions).proxy(for: "https://\(host)/v1") == nil) == isException)
    }

    @Test(arguments: [
        "https://models.example", "models.example/path", "10.0.0.0/33", "10.0.0/8", "models.example:port", "fd00::/129",
        "models.example:0", "a;b", "mod*ls.example",
    ])
    func whatIsNoExceptionIsNamed(_ text: String) {
        do throws(ProxyExceptions.Problem) {
            _ = try ProxyExceptions("good.example, \(text)")
            Issue.record("\(text) is taken")
        } catch {
            #expect(error.entry == text)
        }
    }
}
