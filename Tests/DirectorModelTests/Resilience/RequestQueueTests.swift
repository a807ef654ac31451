import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct RequestQueueTests {
    @Test func firstComeFirstServed() {
        var queue = RequestQueue(width: 2, depth: 2)
        #expect(queue.enter(1) == .run)
        #expect(queue.enter(2) == .run)
        #expect(queue.enter(3) == .wait)
        #expect(queue.enter(4) == .wait)
        #expect(queue.enter(5) == .refuse)
        #expect(queue.leave() == 3)
        #expect(queue.running == 2)
        #expect(queue.giveUp(4) == true)
        #expect(queue.giveUp(4) == false)
        #expect(queue.giveUp(3) == false)
        #expect(queue.leave() == nil)
        #expect(queue.leave() == nil)
        #expect(queue.running == 0)
        #expect(queue.enter(6) == .run)
    }
}

struct RequestGateTests {
    /// No more run at a time than the gate is wide, all get through, and those who give up leave nothing behind.
    @Test func widthAndCancellation() async throws {
        let gate = RequestGate(width: 3, depth: 1000)
        let counts = Counts()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    try await gate.pass {
                        await counts.enter()
                        await Task.yield()
                        await counts.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(await counts.most <= 3)
        #expect(await counts.all == 200)
        let cancelled = Task { try await gate.pass { try await Task.sleep(for: .seconds(100)) } }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        try await gate.pass { await counts.enter() }
        #expect(await counts.all == 201)
    }

    @Test func whoeverWaitsMayGiveUp() async throws {
        let gate = RequestGate(width: 1, depth: 10)
        let (hold, release) = AsyncStream.makeStream(of: Void.self)
        let (began, begin) = AsyncStream.makeStream(of: Void.self)
        async let first: Void = gate.pass {
            begin.finish()
            for await _ in hold {}
        }
        for await _ in began {}
        let second = Task { try await gate.pass {} }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        release.finish()
        try await first
        try await gate.pass {}
    }

    private actor Counts {
        var now = 0
        var most = 0
        var all = 0

        func enter() {
            now += 1
            all += 1
            most = max(most, now)
        }

        func leave() { now -= 1 }
    }
}
