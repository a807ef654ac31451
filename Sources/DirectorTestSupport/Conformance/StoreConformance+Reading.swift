import DirectorCore
import DirectorSessions

extension StoreConformance {
    static let reading: [StoreConformance] = [
        StoreConformance("pages join to the whole log, frames as entries") { run in
            var script = try await run.greeted()
            for _ in 0..<7 {
                try script.chat()
                try await run.commit(&script)
            }
            for limit in [1, 2, 4, 15, 16, 1000] {
                var entries: [LogEntry] = []
                var frames: [LoggedFrame] = []
                while true {
                    let after = LogSequence(entries.count)
                    let page = try await run.store.entries(of: script.key, after: after, limit: limit)
                    let framePage = try await run.store.frames(of: script.key, after: after, limit: limit)
                    try require(page.count <= limit, "at most \(limit)")
                    try require(framePage, equals: page.map(\.frame))
                    entries += page
                    frames += framePage
                    guard !page.isEmpty else { break }
                }
                try require(entries, equals: script.log)
                try require(frames, equals: script.frames)
            }
        },
        StoreConformance("no entries follow the head") { run in
            let script = try await run.greeted()
            for seq in [script.snapshot.head, LogSequence(1000)] {
                try require(try await run.store.entries(of: script.key, after: seq, limit: 5), equals: [])
            }
        },
        StoreConformance("sessions are listed by last change, newest first") { run in
            var first = run.script("session-1", startingAt: 1000)
            var second = run.script("session-2", startingAt: 2000)
            try first.greet()
            try second.greet()
            try second.nameTopic("Wasps")
            try await run.commit(&first)
            try await run.commit(&second)
            let both = [SessionSummary(second.snapshot), SessionSummary(first.snapshot)]
            try require(try await run.store.sessions(of: first.key.user, limit: 10), equals: both)
            try require(try await run.store.sessions(of: first.key.user, limit: 1), equals: [both[0]])
            try require(try await run.store.sessions(of: nil, limit: 10), equals: both)
        },
        StoreConformance("a summary follows its session to the deck and back") { run in
            var script = try await run.greeted()
            for step in wholeConversation(run.ids) {
                try step(&script)
                try await run.commit(&script)
                let summary = SessionSummary(script.snapshot)
                try require(try await run.store.sessions(of: script.key.user, limit: 5), equals: [summary])
            }
        },
        StoreConformance("keys come in order and in pages") { run in
            var expected: [SessionKey] = []
            for user in ["user-1", "user-2"] {
                for session in ["a", "b", "c"] { expected.append(try await run.greeted(session, user: user).key) }
            }
            var keys: [SessionKey] = []
            while true {
                let page = try await run.store.keys(after: keys.last, limit: 2)
                try require(page.count <= 2, "at most 2")
                keys += page
                guard !page.isEmpty else { break }
            }
            try require(keys, equals: expected)
        },
        StoreConformance("previews and decks are found by their ids") { run in
            var script = try await run.greeted()
            let preview = run.ids.presentationID()
            let deck = run.ids.presentationID()
            let strawman = PresentationStrawman.sample(preview: preview)
            try script.drawStrawman(strawman)
            try await run.commit(&script)
            try script.finishDeck(
                .sample,
                as: DeckReference(presentationID: deck, url: "http://localhost/p/\(deck)", slideCount: 2)
            )
            try await run.commit(&script)
            let first = StoredPresentation(key: script.key, content: .strawman(strawman))
            let second = StoredPresentation(key: script.key, content: .deck(.sample))
            try require(try await run.store.presentation(preview), equals: first)
            try require(try await run.store.presentation(deck), equals: second)
            try require(try await run.store.presentation(run.ids.presentationID()), equals: nil)
            try require(try await run.store.delete(script.key), equals: true)
            try require(try await run.store.presentation(deck), equals: nil)
        },
    ]

    static let isolation: [StoreConformance] = [
        StoreConformance("one session id under two users means two sessions, or is refused") { run in
            guard run.fixture.keysSessionsByUser else {
                try await run.requireRefusal()
                return
            }
            var first = try await run.greeted(user: "user-1")
            var second = try await run.greeted(user: "user-2")
            try first.nameTopic("Bees")
            try second.nameTopic("Wasps")
            try second.chat()
            try await run.commit(&first)
            try await run.commit(&second)
            try await run.requireStored(first)
            try await run.requireStored(second)
            let turn = try require(some: first.log[1].acceptedTurn, "turn")
            try require(try await run.store.turn(turn, of: second.key), equals: nil)
            try require(try await run.store.owners(of: first.key.session), equals: [first.key.user, second.key.user])
            let mine = try await run.store.sessions(of: first.key.user, limit: 10).map(\.key)
            try require(mine, equals: [first.key])
        },
        StoreConformance("deleting one user's session keeps the other user's") { run in
            let (first, turn) = try await run.pending(user: "user-1", owner: run.ids.serverID())
            let (second, _) = try await run.pending(user: "user-2", owner: run.ids.serverID())
            try require(try await run.store.delete(first.key), equals: true)
            try await run.requireStored(second)
            try require(try await run.store.turn(turn, of: first.key), equals: nil)
            try require(try await run.store.owners(of: second.key.session), equals: [second.key.user])
        },
        StoreConformance("leases and parts of another user's session cannot be touched") { run in
            let owner = run.ids.serverID()
            let (mine, turn) = try await run.pending(user: "user-1", owner: owner)
            let (other, _) = try await run.pending(user: "user-2", owner: owner)
            let part = TurnPart(index: 0, content: "{}")
            try require(try await run.store.savePart(part, of: turn, in: other.key, lease: owner), equals: false)
            try require(
                try await run.store.renewLease(of: turn, in: other.key, lease: owner, for: .seconds(60)),
                equals: .lost
            )
            try require(try await run.store.savePart(part, of: turn, in: mine.key, lease: owner), equals: true)
            try require(try await run.store.parts(of: turn, in: other.key), equals: [])
        },
    ]
}

extension ConformanceRun {
    /// Checks that a second user cannot use the first user's session id, learns nothing of that session, and changes
    /// nothing in it.
    fileprivate func requireRefusal() async throws {
        var first = try await greeted()
        try first.nameTopic("Bees")
        try await commit(&first)
        let key = SessionKey(user: UserID(unchecked: "stranger"), session: first.key.session)
        for _ in 0..<2 {
            var second = SessionScript(key, ids: ids, startingAt: Self.start)
            try second.greet()
            do {
                let outcome = try await store.commit(second.commit())
                throw ConformanceFailure(message: "got \(outcome)", file: #fileID, line: #line)
            } catch let error as StoreError {
                try require(error.code, equals: .refused)
                try require(!error.description.contains("user-1"), "nothing of the owner in the error")
            }
        }
        let turn = try require(some: first.log[1].acceptedTurn, "turn")
        try require(try await store.load(key), equals: nil)
        try require(try await store.entries(of: key, after: .start, limit: 10), equals: [])
        try require(try await store.turn(turn, of: key), equals: nil)
        try require(try await store.requestStop(of: turn, in: key), equals: false)
        try require(try await store.delete(key), equals: false)
        try require(try await store.owners(of: key.session), equals: [first.key.user])
        try await requireStored(first)
    }
}
