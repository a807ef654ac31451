import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import GRDB
import Testing

@Suite(.timeLimit(.minutes(1)))
struct LegacyRowTests {
    @Test("Assertion 39, R12: a row with state END and unknown columns loads, replays the same, and goes on")
    func endState() async throws {
        try await Bench.run(.sqlite) { bench in
            let live = try await bench.serve { server in
                try await server.client(.native, at: .contentGeneration).received.listed
            }
            try await bench.reopen { path in
                let queue = try DatabaseQueue(path: path)
                try queue.write { db in
                    try db.execute(sql: "UPDATE sessions SET current_state = 'END'")
                    try db.execute(sql: "UPDATE session_entries SET state = 'END' WHERE type = 'presentation_url'")
                    try db.execute(sql: "ALTER TABLE sessions ADD COLUMN expires_at TEXT")
                    try db.execute(sql: "ALTER TABLE sessions ADD COLUMN metadata TEXT DEFAULT '{}'")
                    try db.execute(sql: "UPDATE sessions SET expires_at = '2027-01-01', metadata = '{\"a\":1}'")
                }
                try queue.close()
            }
            try await bench.serve { server in
                #expect(try await server.row().state == .contentGeneration)
                for _ in 0..<2 {
                    let expected = live.replayed(to: .compatible)
                    #expect(try await server.compatible().receiveListed(expected.count).identities == expected)
                }
                let client = try await server.native(after: live.count)
                try await client.receive(.ready)
                #expect(client.received[0].payload["current_state"]?.string == "CONTENT_GENERATION")
                try await client.say("question: and now?", .chat)
                try await client.deck()
            }
            try await bench.reopen { path in
                let queue = try DatabaseQueue(path: path)
                let row = try queue.read { db in try Row.fetchOne(db, sql: "SELECT * FROM sessions") }
                #expect(row?["metadata"] == "{\"a\":1}", "columns of others stay as they are")
                #expect(row?["expires_at"] == "2027-01-01")
                #expect(row?["current_state"] == "CONTENT_GENERATION")
                try queue.close()
            }
        }
    }
}
