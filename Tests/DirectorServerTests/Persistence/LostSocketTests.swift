import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// How a client's connection ends.
enum Departure: String, CaseIterable, Sendable {
    case closed
    case cut
    /// The network is cut, and neither side knows it.
    case silent

    func leave(_ client: TestClient) async {
        switch self {
        case .closed: await client.close()
        case .cut: client.cut()
        case .silent: client.socket.pauseReading()
        }
    }
}

@Suite(.timeLimit(.minutes(1)))
struct LostSocketTests {
    @Test(
        "Assertion 37, R41: a turn whose socket is gone is finished once, and its frames reach the next socket",
        arguments: Departure.allCases,
        [nil, false, true]
    )
    func duringGeneration(departure: Departure, skip: Bool?) async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.confirm()
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            await departure.leave(client)

            // While the turn runs, the client is told so after the replay.
            let waiting = try await server.compatible(skipHistory: skip, messageCount: skip.map { _ in 7 })
            let restored: [Frame.Kind] =
                (skip == true ? [.sync] : []) + [.chat, .user, .chat, .user, .chat, .actions, .user]
            try await waiting.receive(restored)
            let status = try await waiting.next()
            #expect(status.kind == .status)
            #expect(status.payload["status"]?.string == "generating")
            #expect(try await waiting.ping().isEmpty)

            server.author.script.release(.strawman)
            try await waiting.receive(.slides, .chat, .actions)
            #expect(try await waiting.ping().isEmpty)
            let later = try await server.compatible(skipHistory: skip, messageCount: skip.map { _ in 0 })
            try await later.receiveListed(10)
            #expect(later.received.suffix(3).map(\.text) == waiting.received.suffix(3).map(\.text))
            #expect(Set(later.received.map(\.id)).count == later.received.count)
            #expect(server.author.count(.strawman) == 1)
            #expect(try await server.log().count == 10)
        }
    }

    @Test(
        "Assertion 37, R41: a deck finished while no client was connected is stored and shown",
        arguments: [nil, false, true]
    )
    func nobodyConnected(skip: Bool?) async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            try await client.confirm()
            server.author.script.always(.slide, .held)
            try await client.push(.acceptStrawman)
            try await server.author.script.waitUntilHeld(.slide)
            client.cut()
            server.author.script.always(.slide, .ready)
            server.faults.inject(.holdAfter, atNext: .commit)
            server.author.script.release(.slide)
            // The client connects only after the deck was stored.
            let held = await server.faults.nextHeld(.commit)
            server.faults.release(held)
            let again = try await server.compatible(skipHistory: skip, messageCount: skip.map { _ in 99 })
            try await again.receive { $0.kind == .deck }
            let row = try await server.row()
            #expect(row.state == .contentGeneration && row.deck != nil && row.pending == nil)
            #expect(again.received.count { $0.kind == .deck } == 1)
            #expect(server.author.calls(.slide).compactMap(\.index) == [0, 0, 1, 2, 3, 4])
        }
    }

    @Test(
        "Assertion 37: a process that dies in a turn leaves it to the next one, which finishes it unasked",
        arguments: StoreKind.allCases,
        [ScriptedAuthor.Kind.strawman, .slide]
    )
    func processDies(store: StoreKind, call: ScriptedAuthor.Kind) async throws {
        let clock = ManualClock()
        try await Bench.run(store, clock: clock.wallClock) { bench in
            let state: WorkflowState = call == .slide ? .generateStrawman : .createConfirmationPlan
            let before = try await bench.serve { server in
                let client = try await server.client(.native, at: state)
                // Two slides are finished and kept, the third one is not. The first slide is requested twice: to see
                // whether it is ready, and to write it.
                if call == .slide { for _ in 0..<3 { server.author.script.once(.slide, .soon) } }
                server.author.script.once(call, .held)
                try await client.push(call == .slide ? .acceptStrawman : .acceptPlan, turn: "the-turn")
                try await client.receive(.user)
                try await server.author.script.waitUntilHeld(call)
                server.faults.sever()
                return client.received.listed
            }
            clock.advance(by: .seconds(120))
            try await bench.reopen()
            let calls = bench.author.count(call)
            bench.author.script.always(.slide, .soon)
            try await bench.serve { server in
                let client = try await server.native(after: before.count)
                let answer: [Frame.Kind] = call == .slide ? [.deck] : [.slides, .chat, .actions]
                let frames = try await client.receiveListed(answer.count)
                #expect(frames.kinds == answer)
                #expect(frames.allSatisfy { $0.turn == "the-turn" })
                #expect(frames.compactMap(\.seq) == Array(before.count + 1...before.count + answer.count))
                let row = try await server.row()
                #expect(row.pending == nil)
                let again = server.author.calls(call).dropFirst(calls)
                // Kept slides are not written again.
                #expect(again.map(\.index) == (call == .slide ? [0, 2, 3, 4] : [nil]))
                #expect(try await server.log().count == before.count + answer.count)
            }
        }
    }

    @Test("Assertion 37: a turn that fails its process again and again is failed, visibly")
    func poisonousTurn() async throws {
        let clock = ManualClock()
        try await Bench.run(.sqlite, clock: clock.wallClock, limits: limits { $0.turnAttempts = 2 }) { bench in
            bench.author.script.always(.strawman, .held)
            try await bench.serve { server in
                let client = try await server.client(at: .createConfirmationPlan)
                try await client.push(.acceptPlan)
                try await server.author.script.waitUntilHeld(.strawman)
                server.faults.sever()
            }
            try await bench.reopen()
            try await bench.serve { server in
                try await server.author.script.waitUntilHeld(.strawman)
                server.faults.sever()
            }
            try await bench.reopen()
            try await bench.serve { server in
                let client = try await server.compatible()
                let replay = try await client.receiveListed(9)
                #expect(replay.suffix(3).map(\.kind) == [.user, .chat, .actions])
                let row = try await server.row()
                #expect(row.state == .createConfirmationPlan && row.pending == nil)
                server.author.script.always(.strawman, .ready)
                try await client.strawman()
            }
        }
    }
}
