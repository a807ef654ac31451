import DirectorCore
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Testing

/// One conversation in which every request to the project fails in every way. The stand-in makes the faults.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct FaultPointTests {
    private static let faults: [StandIn.Fault] = [.internalError, .cutBefore, .cutAfter, .lostGatewayTimeout]

    /// - Parameters:
    ///   - method: the method of the request that fails; `number` counts its requests from 0
    /// - Returns: how many requests of each method were made
    private func converse(
        fault: (StandIn.Fault, method: String, number: Int)? = nil
    ) async throws -> [String: Int] {
        let fixture = try await SupabaseStoreFixture("{}")
        let store = try await fixture.openSupabase(clock: .system)
        let key = SessionScript.ofTests().key
        // The requests that open the store come before any fault.
        let begin = try await fixture.standIn.requests(of: fixture.table).count
        if let fault {
            try await fixture.standIn.cause(fault.0, on: fixture.table, fault.method, skip: fault.number)
        }
        let outcome = try await LiveConversation(store: store, key: key).run()
        let requests = try await fixture.standIn.requests(of: fixture.table).dropFirst(begin)
        let counts = Dictionary(grouping: requests, by: \.method).mapValues(\.count)
        if let fault, try await fixture.standIn.openFaults(on: fixture.table) > 0 {
            // A slow machine may make one request more in one run than in another. But if a request with this number
            // was made, it must have met the fault.
            #expect(counts[fault.method, default: 0] <= fault.number, "the fault was met if there was such a request")
        }
        try await fixture.close()

        // Read by a store that has not taken part.
        let witness = try await fixture.openSupabase(clock: .system)
        let name = fault.map { "\($0.0) of \($0.method) \($0.number)" } ?? "no fault"
        let entries = try await witness.entries(of: key, after: .start, limit: 1000)
        #expect(entries.map(\.frame) == outcome.frames, "\(name): the client saw what is stored, in order, once")
        #expect(entries.compactMap(\.acceptedTurn) == outcome.turns, "\(name): every turn once")
        let stored = try #require(try await witness.load(key))
        #expect(stored.snapshot.pending == nil, "\(name)")
        #expect(stored.snapshot.deck != nil, "\(name)")
        #expect(stored.snapshot.counts.decks == 1, "\(name): one deck")
        #expect(try await LogVerification(of: witness).run().problems == [], "\(name)")
        try await fixture.close()
        return counts
    }

    @Test func goesThroughWithoutFaults() async throws {
        let counts = try await converse()
        #expect((counts["PATCH"] ?? 0) > 10)
        #expect(counts["POST"] == 1)
    }

    @Test(arguments: faults)
    func everyChangeMayFail(_ fault: StandIn.Fault) async throws {
        let count = try #require(try await converse()["PATCH"])
        _ = try await converse(fault: (fault, "POST", 0))
        try await converse((0..<count).map { (fault, "PATCH", $0) })
        print("fault points: \(count) changes, \(fault)")
    }

    /// A store repeats failed reads by itself, so one read of each kind is enough.
    @Test func anyQuestionMayFail() async throws {
        try await converse((0..<24).map { (Self.faults[$0 % 4], "GET", $0) })
    }

    /// Several conversations at the same time, because each of them mostly waits.
    private func converse(_ faults: [(StandIn.Fault, method: String, number: Int)]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var waiting = faults.makeIterator()
            func next() {
                guard let fault = waiting.next() else { return }
                group.addTask { _ = try await converse(fault: fault) }
            }
            for _ in 0..<6 { next() }
            while try await group.next() != nil { next() }
        }
    }
}
