import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct NativeReplayTests {
    @Test("10: after=n gets exactly the entries after n, then session_ready", arguments: StoreKind.allCases)
    func middle(store: StoreKind) async throws {
        try await withServer(store) { server in
            let live = try await server.client(.native, at: .contentGeneration)
            let all = live.received.listed
            for after in 0...all.count {
                let client = try await server.native(after: after)
                try await client.receiveListed(all.count - after)
                let ready = try await client.next()
                #expect(ready.kind == .ready)
                #expect(client.received.dropLast().map(\.text) == all.dropFirst(after).map(\.text))
                #expect(ready.payload["seq"]?.int == all.count)
                #expect(ready.payload["current_state"]?.string == "CONTENT_GENERATION")
                #expect(ready.payload["running_turn_id"] == .null)
                #expect(FrameRules.problems(of: ready, session: client.session, for: .native) == [])
                #expect(try await client.ping().isEmpty)
                client.cut()
            }
        }
    }

    @Test(
        "10: after beyond the head, or no number at all, means from the start",
        arguments: ["12", "99999", "-1", "x", ""]
    )
    func beyondHead(after: String) async throws {
        try await withServer { server in
            let all = try await server.client(.native, at: .generateStrawman).received.listed
            #expect(all.count == 10)
            let query = "session_id=\(TestServer.session)&user_id=\(TestServer.user)&after=\(after)"
            let client = try await server.connect(query, kind: .native)
            #expect(try await client.receiveListed(10).map(\.text) == all.map(\.text))
            try await client.receive(.ready)
        }
    }

    @Test("10: native clients get no sync_response, also with other parameters")
    func noSync() async throws {
        try await withServer { server in
            try await server.client(at: .createConfirmationPlan).ping()
            let query = "session_id=\(TestServer.session)&user_id=\(TestServer.user)&skip_history=true&after=4"
            let client = try await server.connect(query, kind: .native)
            try await client.receive(.chat, .actions, .ready)
        }
    }

    @Test("10: session_ready names the turn that runs, and its answer follows")
    func runningTurn() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "running")
            try await server.author.script.waitUntilHeld(.strawman)
            client.cut()
            let again = try await server.native(after: 6)
            let frames = try await again.receive(.user, .ready)
            #expect(frames[0].turn == "running")
            #expect(frames[1].payload["running_turn_id"]?.string == "running")
            #expect(frames[1].payload["current_state"]?.string == "CREATE_CONFIRMATION_PLAN")
            let status = try await again.next()
            #expect(status.kind == .status && status.turn == "running")
            server.author.script.release(.strawman)
            let answer = try await again.receiveListed(3)
            #expect(answer.compactMap(\.seq) == [8, 9, 10])
        }
    }

    @Test("10: reconnecting again and again in mid-stream yields every entry once, in order")
    func manyReconnects() async throws {
        try await withServer { server in
            let writer = try await server.client(.native, at: .contentGeneration)
            let start = writer.lastSeq
            for index in 0..<30 {
                try await writer.post("question: number \(index)")
            }
            var seen: [Frame] = []
            while seen.count < 60 {
                let client = try await server.native(after: start + seen.count)
                seen += try await client.receiveListed(min(7, 60 - seen.count))
                client.cut()
            }
            #expect(seen.compactMap(\.seq) == Array(start + 1...start + 60))
            #expect(try await writer.receiveListed(60).map(\.text) == seen.map(\.text))
        }
    }
}
