import DirectorCore
import DirectorTestSupport
import Testing

@testable import DirectorServer

@Suite(.timeLimit(.minutes(1)))
struct ConnectionAuthorityTests {
    private let clock = ManualClock()
    private let timer = VirtualClock()

    private func token(_ seconds: Int64) -> VerifiedToken {
        VerifiedToken(user: UserID(unchecked: "ann"), endsAt: clock.now().advanced(byMilliseconds: seconds * 1000))
    }

    private func authority(_ seconds: Int64) -> ConnectionAuthority {
        ConnectionAuthority(token(seconds), clock: clock.wallClock, timer: timer, longestSleep: .seconds(60))
    }

    /// Moves both clocks, after the tested task has begun to sleep.
    private func pass(_ duration: Duration) async throws {
        try await within("it sleeps") { while timer.nextDeadline == nil { await Task.yield() } }
        clock.advance(by: duration)
        timer.advance(by: duration)
    }

    @Test func endsOnTime() async throws {
        let authority = authority(90)
        async let end: Void = authority.waitForEnd()
        try await pass(.seconds(60))
        #expect(!authority.isOver)
        try await pass(.seconds(29))
        #expect(!authority.isOver)
        try await pass(.seconds(1))
        #expect(authority.isOver)
        try await end
    }

    @Test func anotherTokenExtendsIt() async throws {
        let authority = authority(30)
        async let end: Void = authority.waitForEnd()
        authority.extend(by: token(100))
        authority.extend(by: token(50))
        try await pass(.seconds(30))
        #expect(!authority.isOver)
        try await pass(.seconds(60))
        try await pass(.seconds(10))
        #expect(authority.isOver)
        try await end
    }

    @Test("a clock that is set forward, or a machine that slept, is noticed within the interval")
    func clockSet() async throws {
        let authority = authority(100_000)
        async let end: Void = authority.waitForEnd()
        try await within("it sleeps") { while timer.nextDeadline == nil { await Task.yield() } }
        #expect(timer.nextDeadline?.sinceStart == .seconds(60))
        clock.advance(by: .seconds(200_000))
        timer.advance(by: .seconds(60))
        try await end
    }

    @Test func cancelled() async throws {
        let authority = authority(10)
        await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await authority.waitForEnd() }
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.waitForAll() }
        }
    }
}
