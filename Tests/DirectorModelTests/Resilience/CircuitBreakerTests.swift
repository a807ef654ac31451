import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct CircuitBreakerTests {
    private var breaker = CircuitBreaker(failureLimit: 3, openDuration: .seconds(30))

    @Test func opensAfterFailuresInARowAndTriesOneRequestLater() {
        var breaker = breaker
        for _ in 0..<2 { breaker.failed(at: .zero) }
        #expect(breaker.admits(at: .zero) == true)
        breaker.succeeded()
        for _ in 0..<3 { breaker.failed(at: .seconds(1)) }
        #expect(breaker.isOpen)
        #expect(breaker.admits(at: .seconds(30)) == false)
        // One goes out to see; the others wait for what it finds.
        #expect(breaker.admits(at: .seconds(31)) == true)
        #expect(breaker.admits(at: .seconds(31)) == false)
        breaker.failed(at: .seconds(32))
        #expect(breaker.admits(at: .seconds(61)) == false)
        #expect(breaker.admits(at: .seconds(62)) == true)
        breaker.succeeded()
        #expect(!breaker.isOpen)
        for _ in 0..<2 { #expect(breaker.admits(at: .seconds(62)) == true) }
    }

    /// A probe whose caller went away does not block the model for ever.
    @Test func aLostProbeIsReplaced() {
        var breaker = breaker
        for _ in 0..<3 { breaker.failed(at: .zero) }
        #expect(breaker.admits(at: .seconds(30)) == true)
        #expect(breaker.admits(at: .seconds(59)) == false)
        #expect(breaker.admits(at: .seconds(60)) == true)
    }

    /// Requests that were under way when it opened do not keep it open for longer.
    @Test func lateFailuresDoNotProlongIt() {
        var breaker = breaker
        for _ in 0..<3 { breaker.failed(at: .zero) }
        breaker.failed(at: .seconds(29))
        #expect(breaker.admits(at: .seconds(30)) == true)
    }
}
