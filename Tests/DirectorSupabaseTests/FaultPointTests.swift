import DirectorCore
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Testing

/// One conversation in which every request to the project goes wrong in every way, made so by the stand-in.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct FaultPointTests {
    private static let faults: [StandIn.Fault] = [.internalError, .cutBefore, .cutAfter, .lostGatewayTimeout]

    /// - Parameters:
    ///   - method: of the request that goes wrong; the n-th of its kind, from 0
    /// - Returns: how many requests of each method there were
    private func converse(
        fault: (StandIn.Fault, method: String, number: Int)? = nil
    ) async throws -> [String: Int] {
        let fixture = try await SupabaseStoreFixture("{}")
        let store = try await fixture.openSupabase(clock: .system)
        let key = SessionScript.ofTests().key
        // Those of opening the store come before any fault.
        let begin = try await fixture.standIn.requests(of: fixture.table).count
        if let fault {
            try await fixture.standIn.cause(fault.0, on: fixture.table, fault.method, skip: fault.number)
        }
        let outcome = try await LiveConversation(store: store, key: key).run()
        let requests = try await fixture.standIn.requests(of: fixture.table).dropFirst(begin)
        let counts = Dictionary(grouping: requests, by: \.method).mapValues(\.count)
        if let fault, try await fixture.standIn.openFaults(on: fixture.table) > 0 {
            // A slow machine makes a request more in one run than in another; what may not be is that one was made and went well.
            #expect(counts[fault.method, default: 0] <= fault.number, "the fault was met if there was such a request")
        }
        try await fixture.close()

        // Looked at by somebody who was not there.
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

    /// Questions are asked again by themselves, so that one in a row of each kind will do.
    @Test func anyQuestionMayFail() async throws {
        try await converse((0..<24).map { (Self.faults[$0 % 4], "GET", $0) })
    }

    /// Several conversations at once: most of the time each of them waits.
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
