import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct IsolationTests {
    @Test(
        "Assertion 9, R40: another user with the same session_id sees, closes and changes nothing",
        arguments: StoreKind.allCases
    )
    func foreignSession(store: StoreKind) async throws {
        try await withServer(store) { server in
            let owner = try await server.client(at: .generateStrawman, user: "owner")
            let row = try await server.row(user: "owner")
            let log = try await server.log(user: "owner")
            for kind in [TestClient.Kind.compatible, .native] {
                let stranger = try await server.client(kind, user: "stranger-\(kind)")
                let greeting = try await stranger.greeting()
                #expect(greeting.id != log[0].frame.envelope.messageID.text)
                #expect(try await stranger.ping().isEmpty)
                try await stranger.topic("Wasps")
                try await stranger.answers()
                try await stranger.push(.acceptStrawman)
                try await stranger.receive { $0.kind == .chat }
                try await stranger.send(#"{"type":"cancel"}"#)
                try await stranger.ping()
            }
            #expect(try await server.row(user: "owner") == row)
            #expect(try await server.log(user: "owner") == log)
            #expect(try await owner.ping().isEmpty)
            try await owner.deck()
        }
    }

    @Test(
        "Assertion 40: sessions of one user, and one session id under two users, never mix",
        arguments: StoreKind.allCases
    )
    func interleaved(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            let places = [("a", "ann"), ("b", "ann"), ("a", "bob"), ("b", "bob")]
            try await bench.serve { server in
                var clients: [TestClient] = []
                for (session, user) in places {
                    let client = try await server.compatible(session, user: user)
                    try await client.greeting()
                    clients.append(client)
                }
                for (client, place) in zip(clients, places) { try await client.topic("\(place.0) of \(place.1)") }
                for client in clients { try await client.answers() }
                for client in clients { try await client.strawman() }
            }
            try await bench.reopen()
            try await bench.serve { server in
                var ids: Set<String> = []
                for (session, user) in places {
                    let row = try await server.row(session, user: user)
                    #expect(row.topic == "\(session) of \(user)")
                    let replay = try await server.compatible(session, user: user).receiveListed(10)
                    #expect(replay.allSatisfy { $0.json["session_id"]?.string == session })
                    for other in places where other != (session, user) {
                        #expect(replay.allSatisfy { !$0.text.contains("\(other.0) of \(other.1)") })
                    }
                    ids.formUnion(replay.map(\.id))
                }
                #expect(ids.count == 40)
            }
        }
    }

    @Test(
        "Assertion 43, R22: a session opened under a temporary id and then by the real user persists for both",
        arguments: StoreKind.allCases
    )
    func temporaryUser(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            try await bench.serve { server in
                let early = try await server.compatible(user: "user_1762500000000")
                try await early.greeting()
                try await early.topic("Early")
                let real = try await server.compatible(user: "ann@example.org")
                try await real.greeting()
                try await real.topic("Real")
                try await real.answers()
                server.faults.sever()
            }
            try await bench.reopen()
            try await bench.serve { server in
                for _ in 0..<2 {
                    let real = try await server.compatible(user: "ann@example.org")
                    try await real.receive(.chat, .user, .chat, .user, .chat, .actions)
                    #expect(real.received[2].words.contains("Real"))
                }
                #expect(try await server.row(user: "user_1762500000000").topic == "Early")
                #expect(try await server.row(user: "ann@example.org").state == .createConfirmationPlan)
            }
        }
    }
}
