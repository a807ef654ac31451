import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ShutdownTests {
    @Test(
        "1001: a server that goes down tells every socket to come back",
        arguments: [TestClient.Kind.compatible, .native]
    )
    func goingAway(kind: TestClient.Kind) async throws {
        try await withServer { server in
            let client = try await server.client(kind, at: .createConfirmationPlan)
            await server.shutDown()
            #expect(try await client.readToEnd() == .goingAway)
        }
    }

    @Test("1001: a running turn may finish first, and its answer still goes out")
    func finishesFirst() async throws {
        try await withServer(limits: limits { $0.shutdownGrace = .seconds(30) }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            await server.shutDown()
            server.author.script.release(.strawman)
            try await client.receive(.user, .slides, .chat, .actions)
            #expect(try await client.readToEnd() == .goingAway)
            #expect(try await server.row().state == .generateStrawman)
        }
    }

    @Test(
        "shutting_down, 1001: a turn that takes too long is handed over; what only waited is refused",
        arguments: StoreKind.allCases
    )
    func handsOver(store: StoreKind) async throws {
        try await Bench.run(store, limits: limits { $0.shutdownGrace = .milliseconds(20) }) { bench in
            let head = try await bench.serve { server in
                let client = try await server.client(.native, at: .createConfirmationPlan)
                server.author.script.once(.strawman, .held)
                try await client.push(.acceptPlan, turn: "long")
                try await client.receive(.user)
                try await server.author.script.waitUntilHeld(.strawman)
                try await client.post("question: later?", turn: "waiting")
                try await client.ping()
                await server.shutDown()
                #expect(try await client.readToEnd() == .goingAway)
                let errors = client.received.filter { $0.code != nil }
                #expect(errors.map(\.code) == ["shutting_down"])
                #expect(errors.map { $0.payload["turn_id"]?.string } == ["waiting"], "an acknowledged turn is no error")
                #expect(try await server.row().pending?.input.turn.text == "long")
                return client.lastSeq
            }
            try await bench.reopen()
            // The answer comes at once, without waiting for a lease to run out, and without a request for it.
            try await bench.serve { server in
                let client = try await server.native(after: head)
                let frames = try await client.receiveListed(3)
                #expect(frames.kinds == [.slides, .chat, .actions])
                #expect(frames.allSatisfy { $0.turn == "long" })
                #expect(try await server.log().count == head + 3)
            }
        }
    }
}
