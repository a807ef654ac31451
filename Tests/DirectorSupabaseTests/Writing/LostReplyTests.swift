import DirectorCore
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Testing

/// Requests whose answers are lost, late, or wrong: every change is done once or not at all, and the store knows which
/// (invariant 10). Over real connections, with the trouble made by the stand-in.
struct LostReplyTests {
    private func started(_ limits: SupabaseLimits = .ofTests) async throws -> (
        SupabaseStoreFixture, SupabaseStore, SessionScript
    ) {
        let fixture = try await SupabaseStoreFixture()
        let store = try await fixture.openSupabase(limits: limits)
        var script = SessionScript.ofTests()
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        return (fixture, store, script)
    }

    private func requireStored(_ script: SessionScript, in store: SupabaseStore) async throws {
        let stored = try #require(try await store.load(script.key))
        #expect(stored.snapshot == script.snapshot)
        #expect(stored.version == script.version)
        #expect(try await store.entries(of: script.key, after: .start, limit: 1000) == script.log)
    }

    @Test(arguments: [
        StandIn.Fault.cutAfter, .lostGatewayTimeout, .html, .garbage, .noType, .huge, .cutBefore, .internalError,
        .unavailable, .gatewayTimeout, .tooMany,
    ])
    func aCommitIsSettledByAsking(_ fault: StandIn.Fault) async throws {
        let (fixture, store, begun) = try await started()
        var script = begun
        try await fixture.standIn.cause(fault, on: fixture.table, "PATCH")
        try script.chat()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await requireStored(script, in: store)
        try script.chat()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await requireStored(script, in: store)
        try await fixture.close()
    }

    @Test(arguments: [StandIn.Fault.cutAfter, .lostGatewayTimeout, .html, .cutBefore, .internalError, .gatewayTimeout])
    func soIsANewSession(_ fault: StandIn.Fault) async throws {
        let fixture = try await SupabaseStoreFixture()
        let store = try await fixture.openSupabase()
        try await fixture.standIn.cause(fault, on: fixture.table, "POST")
        var script = SessionScript.ofTests()
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await requireStored(script, in: store)
        try await fixture.close()
    }

    /// A request that seems lost arrives after everything else was done. It must have no effect.
    @Test func aLateRequestDoesNothingAnyMore() async throws {
        let (fixture, store, begun) = try await started()
        var script = begun
        try await fixture.standIn.release(false)
        try await fixture.standIn.cause(.late, on: fixture.table, "PATCH", seconds: 30)
        try script.chat("first")
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try script.chat("second")
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await fixture.standIn.release(true)
        while try await fixture.standIn.lateRequests(on: fixture.table) == 0 { await Task.yield() }
        try await requireStored(script, in: store)
        try await fixture.close()
    }

    /// If the outcome cannot be found out, the error says that it is unknown.
    @Test func whatNobodyAnswersIsUnknown() async throws {
        let (fixture, store, begun) = try await started()
        var script = begun
        try await fixture.standIn.cause(.cutAfter, on: fixture.table, "PATCH")
        try await fixture.standIn.cause(.unavailable, on: fixture.table, "GET", count: 1000)
        try script.chat()
        let commit = script.commit()
        await #expect(throws: StoreError.self) { try await store.commit(commit) }
        do {
            _ = try await store.commit(commit)
        } catch let error as StoreError {
            #expect(error.code == .outcomeUnknown || error.code == .unavailable)
        }
        try await fixture.standIn.clearFaults(on: fixture.table)
        // The commit took effect. A repeated commit is answered from the store.
        let turn = try #require(commit.acceptedTurn)
        guard case .alreadyCommitted(let receipt) = try await store.commit(commit) else {
            Issue.record("done twice")
            return
        }
        #expect(receipt.turn == turn)
        try await requireStored(script, in: store)
        try await fixture.close()
    }

    /// The request was not sent, so its outcome is not unknown.
    @Test func aProjectThatCannotBeReachedIsUnavailable() async throws {
        let (fixture, store, begun) = try await started()
        var script = begun
        try script.chat()
        try await fixture.standIn.cause(.tooMany, on: fixture.table, "PATCH", count: 1000)
        do {
            _ = try await store.commit(script.commit())
            Issue.record("done")
        } catch let error as StoreError {
            #expect(error.code == .unavailable)
        }
        try await fixture.standIn.clearFaults(on: fixture.table)
        try await requireStored(begun, in: store)
        try await fixture.close()
    }

    @Test func questionsAreRepeatedUntilThereIsAnAnswer() async throws {
        let (fixture, store, script) = try await started()
        for fault in [StandIn.Fault.unavailable, .cutBefore, .cutAfter, .gatewayTimeout, .tooMany] {
            try await fixture.standIn.cause(fault, on: fixture.table, "GET", count: 2)
            try await requireStored(script, in: store)
        }
        try await fixture.close()
    }

    @Test func aSlowProjectIsGivenUp() async throws {
        var limits = SupabaseLimits.ofTests
        limits.requestTimeout = .seconds(2)
        limits.attempts = 1
        let (fixture, store, script) = try await started(limits)
        try await fixture.standIn.cause(.slow, on: fixture.table, "GET", count: 10, seconds: 5)
        do {
            _ = try await store.load(script.key)
            Issue.record("answered")
        } catch let error as StoreError {
            #expect(error == StoreError(.unavailable, operation: "load", detail: "Supabase does not answer in time"))
        }
        try await fixture.close()
    }

    @Test func anAnswerThatIsTooLargeIsRefused() async throws {
        let (fixture, store, script) = try await started()
        try await fixture.standIn.cause(.huge, on: fixture.table, "GET", count: 1)
        do {
            _ = try await store.load(script.key)
            Issue.record("answered")
        } catch let error as StoreError {
            #expect(error.code == .corrupt)
            #expect(error.detail == "Supabase answers with more than a session may hold")
        }
        try await fixture.close()
    }

    /// A row that would be too large to be read again is not written.
    @Test func aSessionCannotGrowBeyondWhatCanBeRead() async throws {
        var limits = SupabaseLimits.ofTests
        limits.rowSize = 100_000
        let (fixture, store, begun) = try await started(limits)
        var script = begun
        try script.chat(String(repeating: "long ", count: 30_000))
        let commit = script.commit()
        await #expect {
            try await store.commit(commit)
        } throws: { error in
            (error as? StoreError)?.code == .refused
        }
        try await requireStored(begun, in: store)
        try await fixture.close()
    }

    @Test(arguments: [StandIn.Fault.cutAfter, .lostGatewayTimeout])
    func aDeletionWhoseAnswerIsLostIsFoundOut(_ fault: StandIn.Fault) async throws {
        let (fixture, store, script) = try await started()
        try await fixture.standIn.cause(fault, on: fixture.table, "DELETE")
        #expect(try await store.delete(script.key))
        #expect(try await store.load(script.key) == nil)
        try await fixture.close()
    }

    @Test func partsAndRenewalsAreSettledToo() async throws {
        let (fixture, store, begun) = try await started()
        var script = begun
        let turn = try script.accept("Bees")
        let owner = ServerID(unchecked: "srv_1")
        let lease = LeaseChange.take(owner: owner, duration: .seconds(30), attempts: 1)
        #expect(try await store.commit(script.commit(lease: lease)) == .committed(head: script.snapshot.head))
        for (index, fault) in [StandIn.Fault.cutAfter, .cutBefore, .lostGatewayTimeout].enumerated() {
            try await fixture.standIn.cause(fault, on: fixture.table, "PATCH")
            let part = TurnPart(index: index, content: "{}")
            #expect(try await store.savePart(part, of: turn, in: script.key, lease: owner))
            try await fixture.standIn.cause(fault, on: fixture.table, "PATCH")
            #expect(try await store.renewLease(of: turn, in: script.key, lease: owner, for: .seconds(30)) == .held)
        }
        #expect(try await store.parts(of: turn, in: script.key).map(\.index) == [0, 1, 2])
        try await fixture.close()
    }
}
