import DirectorCore
import Testing

@testable import DirectorServer

struct TokenRulesTests {
    private static let now = Timestamp(milliseconds: 1_772_355_600_000)
    private static let seconds = 1_772_355_600.0
    private let rules = TokenRules(issuer: "https://auth.example.org", leeway: .seconds(30))

    private static func claims(_ change: (inout TokenClaims) -> Void = { _ in }) -> TokenClaims {
        var claims = TokenClaims(
            subject: "ann",
            expiry: seconds + 60,
            notBefore: nil,
            audience: .init(["authenticated"]),
            issuer: "https://auth.example.org"
        )
        change(&claims)
        return claims
    }

    private func refusal(_ claims: TokenClaims, _ rules: TokenRules? = nil) -> TokenRefusal? {
        do throws(TokenRefusal) {
            _ = try (rules ?? self.rules).check(claims, at: Self.now)
            return nil
        } catch {
            return error
        }
    }

    @Test func tellsWhomItSpeaksForAndHowLong() throws {
        let token = try rules.check(Self.claims(), at: Self.now)
        #expect(token.user.text == "ann")
        #expect(token.endsAt == Self.now.advanced(byMilliseconds: 90_000), "the leeway counts at the end, too")
    }

    /// Inside the leeway, at its limit, and outside.
    @Test(arguments: [
        (-29.0, nil), (-29.999, nil), (-30.0, TokenRefusal.expired), (-31.0, .expired), (-1e9, .expired),
        (-1e308, .expired),
        (0.5, nil), (1e308, nil), (Double.infinity, nil), (-Double.infinity, .expired), (Double.nan, .expired),
    ])
    func expiry(_ offset: Double, _ expected: TokenRefusal?) {
        #expect(refusal(Self.claims { $0.expiry = Self.seconds + offset }) == expected)
    }

    @Test(arguments: [
        (0.0, nil), (29.0, nil), (30.0, nil), (30.001, TokenRefusal.notYetValid), (31.0, .notYetValid),
        (1e308, .notYetValid),
    ])
    func notBefore(_ offset: Double, _ expected: TokenRefusal?) {
        #expect(refusal(Self.claims { $0.notBefore = Self.seconds + offset }) == expected)
    }

    @Test func neverExpiring() {
        #expect(refusal(Self.claims { $0.expiry = nil }) == .withoutExpiry)
    }

    @Test(arguments: [
        (["authenticated"], nil), (["other", "authenticated"], nil), ([], TokenRefusal.audience),
        (["other"], .audience),
        (["Authenticated"], .audience), (["authenticated "], .audience), ([""], .audience),
    ])
    func audience(_ names: [String], _ expected: TokenRefusal?) {
        #expect(refusal(Self.claims { $0.audience = .init(names) }) == expected)
    }

    @Test func audienceIsNeeded() {
        #expect(refusal(Self.claims { $0.audience = nil }) == .audience)
    }

    /// With `--jwt-audience none`, a token for another service is still refused.
    @Test(arguments: [
        (nil, nil), ([], nil), (["authenticated"], TokenRefusal.audience), (["none"], .audience), ([""], .audience),
    ])
    func tokensWithoutAnAudienceByName(_ names: [String]?, _ expected: TokenRefusal?) {
        let rules = TokenRules(audience: .none, leeway: .seconds(30))
        #expect(refusal(Self.claims { $0.audience = names.map { .init($0) } }, rules) == expected)
    }

    @Test(arguments: [nil, "https://auth.example.org/", "https://AUTH.example.org", ""])
    func issuer(_ name: String?) {
        #expect(refusal(Self.claims { $0.issuer = name }) == .issuer)
        let anyone = TokenRules(issuer: nil, leeway: .seconds(30))
        #expect(refusal(Self.claims { $0.issuer = name }, anyone) == nil)
    }

    @Test(arguments: [nil, "", " ", "a\nb", String(repeating: "u", count: 321)])
    func subject(_ name: String?) {
        #expect(refusal(Self.claims { $0.subject = name }) == .subject)
    }
}
