import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// A server is told what another server writes.
struct NoticeDeliveryTests {
    /// The notices that have arrived, in order.
    private struct Ear {
        var iterator: AsyncStream<StoreChange>.Iterator

        init(_ store: PostgresStore) {
            iterator = store.changes().makeAsyncIterator()
        }

        /// Waits until the store has begun to listen. It then says that changes may have been missed.
        mutating func begin() async {
            while let change = await iterator.next(), change != .missed {}
        }

        mutating func hear(_ expected: StoreChange) async {
            let heard = await iterator.next()
            #expect(heard == expected)
        }
    }

    private func conversation(_ fixture: PostgresStoreFixture, _ writer: PostgresStore, _ ear: inout Ear) async throws {
        var script = fixture.script("session-1", user: "a b+c@example.org")
        try script.greet()
        _ = try await writer.commit(script.commit())
        await ear.hear(.moved(script.key, version: 1))
        let turn = try script.accept("Bees")
        let owner = fixture.ids.serverID()
        _ = try await writer.commit(script.commit(lease: .take(owner: owner, duration: .seconds(30), attempts: 1)))
        await ear.hear(.moved(script.key, version: 2))
        #expect(try await writer.requestStop(of: turn, in: script.key))
        await ear.hear(.stopRequested(script.key))
        // A commit that is refused is not announced.
        var stale = fixture.script("session-1", user: "a b+c@example.org")
        try stale.greet()
        #expect(try await writer.commit(stale.commit()) == .conflict(head: script.snapshot.head))
        #expect(try await writer.delete(script.key))
        await ear.hear(.deleted(script.key))
        #expect(try await writer.delete(script.key) == false)
        var again = fixture.script("session-2")
        try again.greet()
        _ = try await writer.commit(again.commit())
        await ear.hear(.moved(again.key, version: 1))
    }

    @Test(.timeLimit(.minutes(1)))
    func anotherServerHearsEverythingInOrder() async throws {
        let fixture = try PostgresStoreFixture()
        let writer = try await fixture.openPostgres()
        let listener = try await fixture.openPostgres()
        var ear = Ear(listener)
        await ear.begin()
        var second = Ear(listener)
        try await conversation(fixture, writer, &ear)
        let key = fixture.script("session-1", user: "a b+c@example.org").key
        await second.hear(.moved(key, version: 1))
    }

    /// A server is not told about its own commits.
    @Test(.timeLimit(.minutes(1)))
    func aServerDoesNotHearItself() async throws {
        let fixture = try PostgresStoreFixture()
        let one = try await fixture.openPostgres()
        let two = try await fixture.openPostgres()
        var ear = Ear(one)
        await ear.begin()
        for (store, session) in [(one, "mine"), (two, "theirs")] {
            var script = fixture.script(session)
            try script.greet()
            _ = try await store.commit(script.commit())
        }
        await ear.hear(.moved(fixture.script("theirs").key, version: 1))
    }

    /// A batch of many sessions is announced completely, in as many notices as it needs.
    @Test(.timeLimit(.minutes(1)))
    func longIdsInLargeBatchesAreTold() async throws {
        let fixture = try PostgresStoreFixture()
        let writer = try await fixture.openPostgres()
        let listener = try await fixture.openPostgres()
        var ear = Ear(listener)
        await ear.begin()
        let user = String(repeating: "u", count: 320)
        let keys = try await withThrowingTaskGroup(of: SessionKey.self) { group in
            for number in 0..<100 {
                group.addTask {
                    var script = fixture.script(String(repeating: "s", count: 190) + "\(number)", user: user)
                    try script.greet()
                    _ = try await writer.commit(script.commit())
                    return script.key
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        var heard: Set<SessionKey> = []
        while heard.count < keys.count, let change = await ear.iterator.next() {
            guard case .moved(let key, version: 1) = change else { continue }
            heard.insert(key)
        }
        #expect(heard == keys)
    }

    /// The listening connection is lost. Every subscriber is told that changes may have been missed, and then receives
    /// further notices.
    @Test(.timeLimit(.minutes(1)))
    func lostNoticesAreSaidToBeLost() async throws {
        let fixture = try PostgresStoreFixture()
        let writer = try await fixture.openPostgres()
        let listener = try await fixture.openPostgres()
        var ear = Ear(listener)
        await ear.begin()
        let script = fixture.script("session-1")
        var written = script
        try written.greet()
        for round in 1...3 {
            let ended = try await fixture.administrator.value(
                """
                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'LISTEN "\(fixture.schema)%'
                """
            )
            #expect(ended == "1")
            _ = try await writer.commit(written.commit())
            while let change = await ear.iterator.next(), change != .missed {}
            try written.chat()
            _ = try await writer.commit(written.commit())
            // The first of the two changes may have been announced as well, if the listener was fast enough.
            while let change = await ear.iterator.next(), change != .moved(script.key, version: round * 2) {}
            try written.chat()
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func theStreamEndsWithTheStore() async throws {
        let fixture = try PostgresStoreFixture()
        let store = try await fixture.openPostgres()
        var ear = Ear(store)
        await ear.begin()
        await store.close()
        #expect(await ear.iterator.next() == nil)
        var late = store.changes().makeAsyncIterator()
        #expect(await late.next() == nil)
    }

    /// `LISTEN` does not work through a pooler. The store polls instead, and no change is lost.
    @Test(.timeLimit(.minutes(1)))
    func throughAPoolerItIsAskedFor() async throws {
        let pooled = try PooledServer.shared()
        let fixture = try PostgresStoreFixture(server: pooled.server)
        let writer = try await fixture.openPostgres()
        let listener = try await fixture.openPostgres(at: pooled.address(fixture))
        var ear = Ear(listener)
        await ear.begin()
        try await conversation(fixture, writer, &ear)
        let kept = try await fixture.administrator.value("SELECT count(*) FROM \(fixture.table("session_moves"))")
        #expect(kept != "0")
    }

    /// No server polls, so no notice is written to the table.
    @Test func noticesAreNotKeptForNobody() async throws {
        let fixture = try PostgresStoreFixture()
        let store = try await fixture.openPostgres()
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await store.commit(script.commit())
        let kept = try await fixture.administrator.value("SELECT count(*) FROM \(fixture.table("session_moves"))")
        #expect(kept == "0")
    }
}
