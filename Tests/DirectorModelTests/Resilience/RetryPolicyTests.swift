import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct RetryPolicyTests {
    private let policy = RetryPolicy(ModelLimits())

    private func delay(
        _ error: ModelCallError,
        attempt: Int = 1,
        chance: Double = 0,
        remaining: Duration = .seconds(100)
    ) -> Duration? {
        policy.delay(after: error, attempt: attempt, chance: chance, remaining: remaining)
    }

    @Test func waitsLongerEachTimeAndNeverTheSame() {
        let error = ModelCallError.status(503, retryAfter: nil, detail: "")
        #expect(delay(error) == .milliseconds(250))
        #expect(delay(error, chance: 1) == .milliseconds(500))
        #expect(delay(error, attempt: 2) == .milliseconds(500))
        #expect(delay(error, attempt: 3) == nil)
    }

    @Test func whatTheServiceAsksForIsHonouredWithinBounds() {
        #expect(delay(.status(429, retryAfter: .seconds(7), detail: "")) == .seconds(7))
        #expect(delay(.status(429, retryAfter: .zero, detail: "")) == .milliseconds(250))
        #expect(delay(.status(429, retryAfter: .seconds(3600), detail: "")) == nil)
        #expect(delay(.status(429, retryAfter: .seconds(7), detail: ""), remaining: .seconds(6)) == nil)
    }

    @Test(
        arguments: [
            (.unreachable("x"), true), (.truncated, true), (.failedInStream("x"), true),
            (.status(500, retryAfter: nil, detail: ""), true), (.status(529, retryAfter: nil, detail: ""), true),
            (.status(400, retryAfter: nil, detail: ""), false), (.status(401, retryAfter: nil, detail: ""), false),
            (.status(501, retryAfter: nil, detail: ""), false), (.timedOut(.firstToken), false), (.tooLarge, false),
            (.contentType("text/html"), false), (.malformed("x"), false), (.filtered, false), (.busy, false),
            (.leftAlone, false), (.unusable("x"), false),
        ] as [(ModelCallError, Bool)]
    )
    func onlyWhatMaySucceedIsTriedAgain(_ error: ModelCallError, _ isRetried: Bool) {
        #expect((delay(error) != nil) == isRetried)
    }
}
