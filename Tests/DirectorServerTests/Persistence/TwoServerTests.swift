import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// Two servers that share a store, as behind a load balancer. Each learns of the other's turns only through the store.
@Suite(.timeLimit(.minutes(1)))
struct TwoServerTests {
    @Test(
        "R10, R18: a server with an older view of a session looks again before it decides",
        arguments: [ScriptedReply.ready, .soon]
    )
    func olderView(reply: ScriptedReply) async throws {
        try await Bench.run { bench in
            for call in ScriptedAuthor.Kind.allCases { bench.author.script.always(call, reply) }
            try await bench.serve { first in
                try await bench.serve { second in
                    let one = try await first.client(.native, at: .provideGreeting)
                    let two = try await second.client(.native, at: .provideGreeting)
                    try await one.topic()
                    // The second server has seen only the greeting.
                    try await two.post("answers: Children", turn: "t-2")
                    try await two.receive(.user, .chat, .user, .chat, .actions)
                    #expect(two.received.compactMap(\.seq) == Array(1...6))
                    try await one.push(.acceptPlan, turn: "t-3")
                    try await one.receive(.user, .chat, .actions, .user, .slides, .chat, .actions)
                    #expect(one.received.compactMap(\.seq) == Array(1...10))
                    let log = try await first.log()
                    let texts = log.map {
                        $0.frame.text(session: first.key().session, for: .native, links: .complete(first.links))
                    }
                    #expect(one.received.listed.map(\.text) == texts)
                    #expect(bench.author.calls(.plan).allSatisfy { $0.brief.topic == "Bees" })
                    #expect(try await first.row() == SessionSnapshot(key: first.key(), folding: log)?.stored)
                }
            }
        }
    }

    @Test("10: a turn_id known to the other server is not run again")
    func knownTurn() async throws {
        try await Bench.run { bench in
            try await bench.serve { first in
                try await bench.serve { second in
                    let one = try await first.client(.native, at: .provideGreeting)
                    let two = try await second.client(.native, at: .provideGreeting)
                    let answer = try await one.say("topic: Bees", turn: "same", .chat)
                    try await two.post("topic: Bees", turn: "same")
                    // The entries that it did not have, and then the answer to its request.
                    let frames = try await two.receive(.user, .chat, .user, .chat)
                    #expect(frames.map(\.text) == answer.map(\.text) + answer.map(\.text))
                    #expect(try await first.log().count == 3)
                }
            }
        }
    }

    @Test("R39: while the other server works on a turn, a message to this one is answered or refused, never lost")
    func otherServerWorks() async throws {
        try await Bench.run { bench in
            try await bench.serve { first in
                try await bench.serve { second in
                    let one = try await first.client(.native, at: .createConfirmationPlan)
                    let two = try await second.native(after: 6)
                    try await two.receive(.ready)
                    bench.author.script.once(.strawman, .held)
                    try await one.push(.acceptPlan, turn: "t-1")
                    try await bench.author.script.waitUntilHeld(.strawman)
                    try await two.post("question: and now?", turn: "t-2")
                    try await two.receive(.user)
                    #expect(two.received.last?.turn == "t-1", "it learns of the turn that runs elsewhere")
                    bench.author.script.release(.strawman)
                    try await one.receive(.user, .slides, .chat, .actions)
                    let outcome = try await two.receive { $0.turn == "t-2" }
                    if outcome.kind == .user { try await two.receive { $0.kind == .chat && $0.turn == "t-2" } }
                    #expect(bench.author.count(.strawman) == 1)
                    let log = try await first.log()
                    let turns = log.dropFirst(6).compactMap(\.frame.turn?.text)
                    #expect(turns.prefix(4).allSatisfy { $0 == "t-1" }, "one turn at a time")
                    #expect(turns.dropFirst(4).allSatisfy { $0 == "t-2" })
                    #expect(try await first.row() == SessionSnapshot(key: first.key(), folding: log)?.stored)
                }
            }
        }
    }
}
