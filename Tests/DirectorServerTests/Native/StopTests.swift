import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct StopTests {
    @Test("10: cancel ends the running turn with code cancelled; the state stays, the button is offered again")
    func cancelled() async throws {
        try await withServer(.sqlite) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            let watcher = try await server.compatible()
            try await watcher.receiveListed(6)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "t-1")
            try await server.author.script.waitUntilHeld(.strawman)
            try await client.send(#"{"type":"cancel","turn_id":"t-1"}"#)
            let frames = try await client.receive(.user, .chat, .actions)
            let error = try #require(frames.last { $0.kind == .status })
            #expect(error.code == "cancelled")
            #expect(error.payload["turn_id"]?.string == "t-1")
            #expect(frames.listed.allSatisfy { $0.turn == "t-1" })
            try await watcher.receive(.user, .chat, .actions)
            let row = try await server.row()
            #expect(row.state == .createConfirmationPlan && row.strawman == nil && row.pending == nil)
            try await client.strawman()
        }
    }

    @Test("10: a cancel without a turn_id, or from another tab, stops the running turn")
    func fromAnotherTab() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            let other = try await server.native(after: 6)
            try await other.receive(.ready)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            try await other.send(#"{"type":"cancel"}"#)
            try await client.receive(.user, .chat, .actions)
            try await other.receive(.user, .chat, .actions)
        }
    }

    @Test("10: cancelling another turn, or none, does nothing")
    func wrongTurn() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            try await client.send(#"{"type":"cancel"}"#)
            try await client.send(#"{"type":"cancel","turn_id":"nobody"}"#)
            #expect(try await client.ping().isEmpty)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "t-1")
            try await server.author.script.waitUntilHeld(.strawman)
            try await client.send(#"{"type":"cancel","turn_id":"t-2"}"#)
            try await client.ping()
            server.author.script.release(.strawman)
            try await client.receiveListed(3)
            #expect(try await server.row().state == .generateStrawman)
        }
    }

    @Test("10: a waiting message can be taken back; it is told, not stored, and the running turn goes on")
    func waitingMessage() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "t-1")
            try await server.author.script.waitUntilHeld(.strawman)
            try await client.post("question: later?", turn: "t-2")
            try await client.send(#"{"type":"cancel","turn_id":"t-2"}"#)
            let error = try await client.receiveError(.cancelled)
            #expect(error.payload["turn_id"]?.string == "t-2")
            server.author.script.release(.strawman)
            try await client.receive(.slides, .chat, .actions)
            #expect(try await client.ping().isEmpty)
            #expect(try await server.log().count == 10)
        }
    }

    @Test("10: Stop pressed before the message is acknowledged stops the turn, too")
    func beforeAcknowledgement() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            server.faults.inject(.holdBefore, atNext: .commit)
            try await client.push(.acceptPlan, turn: "t-1")
            let held = await server.faults.nextHeld(.commit)
            try await client.send(#"{"type":"cancel","turn_id":"t-1"}"#)
            try await client.ping()
            server.faults.release(held)
            let frames = try await client.receive(.user, .chat, .actions)
            #expect(frames.contains { $0.code == "cancelled" })
        }
    }

    @Test("inbox_full: beyond its bound a message is refused, and what was taken is answered in order")
    func inboxFull() async throws {
        try await withServer(limits: limits { $0.inboxSize = 2 }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "t-0")
            try await server.author.script.waitUntilHeld(.strawman)
            for index in 1...4 { try await client.post("question: \(index)", turn: "t-\(index)") }
            for refused in ["t-3", "t-4"] {
                let error = try await client.receiveError(.inboxFull)
                #expect(error.payload["turn_id"]?.string == refused)
                #expect(error.payload["retryable"] == .bool(true))
            }
            server.author.script.release(.strawman)
            let frames = try await client.receiveListed(7)
            #expect(frames.map(\.turn) == ["t-0", "t-0", "t-0", "t-1", "t-1", "t-2", "t-2"])
            #expect(try await client.ping().isEmpty)
            try await client.post("question: 3", turn: "t-3")
            try await client.receive(.user, .chat)
        }
    }
}
