import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// The server stops and starts again.
@Suite(.serialized)
struct RestartTests {
    private func script(_ fixture: PostgresStoreFixture, _ number: Int) throws -> SessionScript {
        var script = fixture.script("session-\(number)")
        try script.greet()
        return script
    }

    @Test func aServerThatIsDownIsUnavailableAndComesBackByItself() async throws {
        let server = try TestServer(ofItsOwn: ())
        let fixture = try PostgresStoreFixture(server: server)
        let store = try await fixture.openPostgres()
        var waiting = try script(fixture, 1)
        _ = try await store.commit(waiting.commit())
        try server.tell("stop immediate")
        try waiting.chat()
        let commit = waiting.commit()
        for _ in 0..<5 {
            let failure = try await #require(throws: StoreError.self) { try await store.commit(commit) }
            #expect(failure.code == .unavailable)
            let unread = try await #require(throws: StoreError.self) { try await store.load(waiting.key) }
            #expect(unread.code == .unavailable)
        }
        await #expect(throws: StoreError.self) { try await store.checkHealth() }
        let opening = try await #require(throws: StoreError.self) { try await fixture.openAgain() }
        #expect(opening.code == .unavailable)
        #expect(!opening.detail.contains("throw-away"), "the password: \(opening.detail)")
        try server.tell("start")
        try await eventually("it is written by itself") {
            do {
                return try await store.commit(commit) == .committed(head: waiting.snapshot.head)
            } catch is StoreError {
                return false
            }
        }
        try await store.checkHealth()
        #expect(try await store.load(waiting.key)?.snapshot == waiting.snapshot)
        try await fixture.close()
        server.end()
    }

    /// The server stops abruptly during commits. Everything that was confirmed is stored, and nothing is stored twice.
    @Test func commitsUnderWayInARestartAreThereOrNot() async throws {
        let server = try TestServer(ofItsOwn: ())
        let fixture = try PostgresStoreFixture(server: server)
        let store = try await fixture.openPostgres()
        let isOver = Flag()
        async let restarts: Void = {
            for mode in ["immediate", "fast", "immediate"] {
                try await Task.sleep(for: .milliseconds(150))
                try await BlockingCall.run { try server.tell("restart \(mode)") }
            }
            isOver.raise()
        }()
        let scripts = try await withThrowingTaskGroup(of: (SessionScript, unknown: Int).self) { group in
            for number in 0..<16 {
                group.addTask {
                    var script = fixture.script("session-\(number)")
                    var unknown = 0
                    try script.greet()
                    var next = script
                    var commit = next.commit()
                    while true {
                        do {
                            switch try await store.commit(commit) {
                            case .committed: script = next
                            case .alreadyCommitted: script = next
                            case .conflict(let head):
                                // This test's own commit, whose confirmation was lost.
                                #expect(head == next.snapshot.head)
                                script = next
                            }
                            if isOver.isRaised { return (script, unknown) }
                            next = script
                            try next.chat()
                            commit = next.commit()
                        } catch let error as StoreError {
                            #expect([.unavailable, .outcomeUnknown].contains(error.code), "\(error)")
                            if error.code == .outcomeUnknown { unknown += 1 }
                            try await Task.sleep(for: .milliseconds(5))
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        try await restarts
        for (script, _) in scripts {
            #expect(try await store.load(script.key)?.snapshot == script.snapshot)
            #expect(try await store.entries(of: script.key, after: .start, limit: 100_000) == script.log)
        }
        #expect(try await LogVerification(of: store).run().problems == [])
        print(
            "restarts: \(scripts.reduce(0) { $0 + $1.0.log.count }) entries, \(scripts.reduce(0) { $0 + $1.unknown }) unknown"
        )
        try await fixture.close()
        server.end()
    }
}
