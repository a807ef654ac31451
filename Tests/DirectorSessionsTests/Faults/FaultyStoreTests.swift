import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

struct FaultyStoreTests {
    private let memory: any SessionStore = MemoryStore(clock: ManualClock().wallClock)

    private func script() throws -> SessionScript {
        let key = SessionKey(user: UserID(unchecked: "user-1"), session: SessionID(unchecked: "session-1"))
        var script = SessionScript(key, ids: .seeded(1), startingAt: ManualClock().now())
        try script.greet()
        return script
    }

    private func code(_ body: () async throws -> some Any) async -> StoreError.Code? {
        do {
            _ = try await body()
            return nil
        } catch {
            return (error as? StoreError)?.code
        }
    }

    @Test(arguments: StoreConformance.cases)
    func isTransparentWithoutFaults(_ conformance: StoreConformance) async throws {
        try await conformance.run(on: FaultyFixture())
    }

    @Test func failingBeforeDoesNothing() async throws {
        var script = try script()
        let store = FaultyStore(memory, script: [1: .failBefore(.unavailable)])
        let commit = script.commit()
        #expect(await code { try await store.commit(commit) } == .unavailable)
        #expect(try await memory.load(script.key) == nil)
        #expect(try await store.commit(commit) == .committed(head: script.snapshot.head))
    }

    @Test func failingAfterHasDoneIt() async throws {
        var script = try script()
        let store = FaultyStore(memory, script: [2: .failAfter])
        try await store.checkHealth()
        let commit = script.commit()
        #expect(await code { try await store.commit(commit) } == .outcomeUnknown)
        #expect(try await memory.load(script.key)?.version == 1)
    }

    @Test func heldBeforeIsNotYetDone() async throws {
        var script = try script()
        let store = FaultyStore(memory, script: [1: .holdBefore])
        let commit = script.commit()
        async let outcome = store.commit(commit)
        let held = await store.nextHeld(.commit)
        #expect(try await memory.load(script.key) == nil)
        store.release(held)
        #expect(try await outcome == .committed(head: script.snapshot.head))
    }

    @Test func heldAfterIsDoneAndNotYetTold() async throws {
        var script = try script()
        let store = FaultyStore(memory)
        store.inject(.holdAfter, atNext: .commit)
        let commit = script.commit()
        async let outcome = store.commit(commit)
        let held = await store.nextHeld(.commit)
        #expect(try await memory.load(script.key)?.version == 1)
        store.release(held)
        #expect(try await outcome == .committed(head: script.snapshot.head))
    }

    @Test func aLostReplyEndsUnknown() async throws {
        var script = try script()
        let store = FaultyStore(memory, script: [1: .loseReply])
        let commit = script.commit()
        async let lost = code { try await store.commit(commit) }
        _ = await store.nextHeld(.commit)
        store.releaseAll()
        #expect(await lost == .outcomeUnknown)
        #expect(try await memory.load(script.key)?.version == 1)
    }

    @Test func aSeveredStoreLetsNothingThrough() async throws {
        var script = try script()
        let store = FaultyStore(memory, script: [1: .holdBefore])
        let commit = script.commit()
        async let held = code { try await store.commit(commit) }
        _ = await store.nextHeld(.commit)
        store.sever()
        #expect(await held == .outcomeUnknown)
        #expect(await code { try await store.commit(commit) } == .unavailable)
        #expect(try await memory.load(script.key) == nil)
        #expect(store.operations.count == 1)
    }

    @Test func operationsAreCountedAndListed() async throws {
        let store = FaultyStore(memory)
        let key = try script().key
        _ = try await store.load(key)
        _ = try await store.sessions(of: nil, limit: 1)
        _ = try await store.load(key)
        #expect(store.operations.map(\.number) == [1, 2, 3])
        #expect(store.operations.map(\.kind) == [.load, .sessions, .load])
        #expect(store.operations[2].key == key)
        #expect(store.count(.load) == 2)
    }
}

private struct FaultyFixture: StoreFixture {
    let memory = MemoryStoreFixture()
    var isDurable: Bool { false }
    func open() async throws -> any SessionStore { FaultyStore(try await memory.open()) }
    func pass(_ duration: Duration) async throws { try await memory.pass(duration) }
}
