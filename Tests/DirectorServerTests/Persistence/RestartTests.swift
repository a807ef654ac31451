import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct RestartTests {
    private static let steps: [@Sendable (TestClient) async throws -> Void] = [
        { try await $0.say("question: what can you do?", .chat) },
        { try await $0.topic() },
        { try await $0.answers() },
        { try await $0.say("reject: 7 slides", .chat, .actions) },
        { try await $0.strawman(.labelAlone) },
        { try await $0.strawman(.valueAsText) },
        { try await $0.refine() },
        { try await $0.deck(.labelAlone) },
        { try await $0.say("question: and now?", .chat) },
        { try await $0.refine("remove the last slide") },
        { try await $0.deck() },
        { try await $0.say("new topic: Wasps", .chat) },
        { try await $0.answers() },
        { try await $0.strawman(.actionResponse) },
    ]

    @Test(
        "Assertion 29, R9, R10, R16: a new process between any two messages sees the same state and transcript",
        arguments: StoreKind.allCases,
        [TestClient.Kind.compatible, .native]
    )
    func betweenAnyTwoMessages(store: StoreKind, kind: TestClient.Kind) async throws {
        try await Bench.run(store) { bench in
            var live: [Frame] = []
            var row: SessionSnapshot?
            for (index, step) in Self.steps.enumerated() {
                try await bench.serve { server in
                    let client = try await server.client(kind)
                    if index == 0 {
                        live += [try await client.greeting()]
                    } else {
                        let expected = live.replayed(to: kind)
                        // A compatible client receives its own messages only in a replay.
                        let replay = try await client.receiveListed(expected.count + (kind == .native ? 0 : index))
                        if kind == .native { try await client.receive(.ready) }
                        let comparable = kind == .native ? replay : replay.filter { $0.kind != .user }
                        #expect(comparable.identities == expected)
                        #expect(replay.count { $0.kind == .user } == index)
                        #expect(try await server.row() == row)
                    }
                    let known = client.received.count
                    try await step(client)
                    live += Array(client.received[known...]).listed
                    row = try await server.row()
                    // From here on, nothing that the old process does reaches the store.
                    server.faults.sever()
                }
                try await bench.reopen()
            }
            #expect(row?.state == .generateStrawman)
            #expect(row?.topic == "Wasps")
            #expect(bench.author.count(.strawman) == 2, "each outline was built once")
            #expect(bench.author.count(.reading) == 0, "the log holds what outlines mean")
        }
    }

    @Test(
        "R18: every log entry follows the one before, from user and author alike; the row is the fold of its log",
        arguments: StoreKind.allCases
    )
    func rowIsFoldOfLog(store: StoreKind) async throws {
        try await withServer(store) { server in
            let client = try await server.client(.native)
            try await WholeConversation.run(client, server)
            let log = try await server.log()
            #expect(log.map(\.seq.value) == Array(1...log.count))
            #expect(SessionSnapshot(key: server.key(), folding: log)?.stored == (try await server.row()))
            #expect(
                log.map { $0.frame.text(session: server.key().session, for: .native, links: .complete(server.links)) }
                    == client.received.listed.map(\.text)
            )
        }
    }

    @Test("Idle sessions are put away and come back as they were")
    func eviction() async throws {
        let brief = limits {
            $0.idleSessionTimeout = .zero
            $0.housekeepingInterval = .milliseconds(5)
        }
        try await withServer(limits: brief) { server in
            let client = try await server.client(at: .generateStrawman)
            let live = client.received.listed
            client.cut()
            let replay = try await within("the session is loaded again") {
                while true {
                    let again = try await server.compatible()
                    let replay = try await again.receiveListed(10)
                    if server.faults.count(.load) > 1 { return replay }
                    again.cut()
                }
            }
            #expect(replay.filter { $0.kind != .user }.map(\.text) == live.map(\.text))
            try await server.compatible().receiveListed(10)
        }
    }

    @Test("6.3: the operator's log tells what was persisted and restored")
    func operatorLog() async throws {
        try await Bench.run(.sqlite) { bench in
            try await bench.serve { server in try await server.client(at: .createConfirmationPlan) }
            try await bench.serve { server in
                let client = try await server.compatible()
                try await client.receiveListed(6)
                try await client.strawman()
            }
            let session = TestServer.session
            for line in [
                "New session - sending greeting (state: PROVIDE_GREETING)",
                "State persisted to sqlite: ASK_CLARIFYING_QUESTIONS for session \(session)",
                "State persisted to sqlite: CREATE_CONFIRMATION_PLAN for session \(session)",
                "Reconnection: session_id=\(session), user_id=\(TestServer.user), loaded_state=CREATE_CONFIRMATION_PLAN",
                "Existing session - restoring history (state: CREATE_CONFIRMATION_PLAN)",
                "Restoring 6 history items for session \(session)",
                "Conversation history restored successfully for session \(session)",
            ] {
                #expect(bench.log.lines.contains { $0.hasSuffix(line) }, "\(line)")
            }
        }
    }
}
