import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MemoryStoreTests {
    @Test(arguments: StoreConformance.cases)
    func conforms(_ conformance: StoreConformance) async throws {
        try await conformance.run(on: MemoryStoreFixture())
    }

    @Test func tellsWhatWasWritten() async throws {
        let clock = ManualClock()
        let store = MemoryStore(clock: clock.wallClock, isShared: true)
        var changes = store.changes().makeAsyncIterator()
        let key = SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session"))
        var script = SessionScript(key, ids: .seeded(1), startingAt: clock.now())
        try script.greet()
        _ = try await store.commit(script.commit())
        #expect(await changes.next() == .moved(key, version: 1))
        var late = script
        late.version = 0
        _ = try await store.commit(late.commit())
        let turn = try script.accept("Bees")
        let owner = IdentifierSource.seeded(2).serverID()
        _ = try await store.commit(script.commit(lease: .take(owner: owner, duration: .seconds(9), attempts: 1)))
        #expect(await changes.next() == .moved(key, version: 2), "what was refused is not told")
        #expect(await store.requestStop(of: turn, in: key))
        #expect(await changes.next() == .stopRequested(key))
        #expect(await store.delete(key))
        #expect(await !store.delete(key))
        #expect(await changes.next() == .deleted(key))
    }

    @Test func aStoreOfOneServerHasNothingToTell() async {
        var changes = MemoryStore(clock: .system).changes().makeAsyncIterator()
        #expect(await changes.next() == nil)
    }
}
