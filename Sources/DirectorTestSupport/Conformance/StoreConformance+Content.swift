import DirectorCore
import DirectorSessions

extension StoreConformance {
    /// Texts that have caused faults in stores: right-to-left text, joined emoji, combining marks, all kinds of quotes,
    /// text that looks like SQL or an escape, line and paragraph separators, a byte order mark, the highest code point.
    static let exoticTexts = [
        "שלום עולם — مرحبا بالعالم", "👩‍👩‍👧‍👦🏳️‍🌈 e\u{301} é", "it's \"quoted\" `so` «too»", "'; DROP TABLE sessions; --",
        "\\u0000 \\x00 %00 %s {} $1 ?", "tab\tnew\nline\r\nand\u{2028}separators\u{2029}", "\u{FEFF}marked",
        "\u{10FFFF}\u{FFFD}\u{1}\u{7F}",
    ]

    static let content: [StoreConformance] = [
        StoreConformance("every text is read back unchanged") { run in
            var script = try await run.greeted()
            for text in exoticTexts {
                let turn = try script.accept(text)
                var effects = EntryEffects()
                effects.topic = text
                effects.refinementFeedback = text
                effects.answers = ClarifyingAnswers(rawAnswers: text, timestamp: script.snapshot.updatedAt)
                try script.answer("About \(text)", turn: turn, state: .askClarifyingQuestions, effects: effects)
                try await run.commit(&script)
                try await run.requireStored(script)
                let stored = try await run.store.load(script.key)?.snapshot.topic
                // Strings that are equal in Swift may have different code points, so bytes are compared.
                try require(stored.map { Array($0.utf8) }, equals: Array(text.utf8))
            }
        },
        StoreConformance("every allowed session id and user id can be stored") { run in
            for (number, text) in [
                "a b+c@example.org", "x'y\"z", "ключ", "🐝", "%_\\", String(repeating: "k", count: 200),
            ]
            .enumerated() {
                let script = try await run.greeted(text, user: "user \(text)")
                try await run.requireStored(script)
                try require(try await run.store.owners(of: script.key.session), equals: [script.key.user])
                try require(try await run.store.sessions(of: nil, limit: 100).count, equals: number + 1)
            }
        },
        StoreConformance("a share link is kept with the session until it is revoked, and so is the next one") { run in
            var script = try await run.greeted()
            let turn = try script.accept("Share this")
            for token in [run.ids.shareToken(), nil, run.ids.shareToken()] {
                // In the middle of a turn, as it can happen.
                try script.share(token)
                try await run.commit(&script)
                try await run.requireStored(script)
                try require(try await run.store.load(script.key)?.snapshot.shareToken, equals: token)
                try require(try await run.store.turn(turn, of: script.key)?.frames.count, equals: 1)
            }
            try script.answer("Done.", turn: turn)
            try await run.commit(&script)
            try await run.requireStored(script)
        },
        StoreConformance("large content is stored like other content") { run in
            var script = try await run.greeted()
            let turn = try script.accept(String(repeating: "Bees and more bees. ", count: 50_000))
            var effects = EntryEffects()
            effects.strawman = .sample(slides: 60)
            try script.answer(String(repeating: "é", count: 1 << 20), turn: turn, effects: effects)
            try await run.commit(&script)
            try await run.requireStored(script)
        },
        StoreConformance("a part of any size and text is read back unchanged") { run in
            let owner = run.ids.serverID()
            let (script, turn) = try await run.pending(owner: owner)
            let parts = (exoticTexts + [String(repeating: "slide ", count: 100_000)]).enumerated().map {
                TurnPart(index: $0, content: JSONText.quoted($1))
            }
            for part in parts {
                try require(try await run.store.savePart(part, of: turn, in: script.key, lease: owner), equals: true)
            }
            try require(try await run.store.parts(of: turn, in: script.key), equals: parts)
        },
        StoreConformance("effects that a later release stored are ignored") { run in
            let script = try await run.greeted()
            let json = "{\"from_the_future\":{\"deep\":[1,2]},\"topic\":\"Bees\"}"
            guard try await run.fixture.overwriteEffects(of: script.key, seq: LogSequence(1), with: json) else {
                return
            }
            let entry = try require(
                some: try await run.store.entries(of: script.key, after: .start, limit: 1).first,
                "entry"
            )
            try require(entry.effects.topic, equals: "Bees")
        },
    ]

    static let durability: [StoreConformance] = [
        StoreConformance("committed sessions are there after the store was opened again") { run in
            guard run.fixture.isDurable else { return }
            var whole = try await run.greeted("session-1")
            for step in wholeConversation(run.ids) {
                try step(&whole)
                try await run.commit(&whole)
            }
            let owner = run.ids.serverID()
            var (waiting, turn) = try await run.pending("session-2", owner: owner)
            let part = TurnPart(index: 0, content: "{}")
            try require(try await run.store.savePart(part, of: turn, in: waiting.key, lease: owner), equals: true)
            let store = try await run.fixture.open()
            try await run.requireStored(whole, in: store)
            try await run.requireStored(waiting, in: store)
            try require(try await store.parts(of: turn, in: waiting.key), equals: [part])
            try require(try await store.turn(turn, of: waiting.key)?.isPending, equals: true)
            try require(try await store.load(waiting.key)?.lease?.attempts, equals: 1)
            try waiting.answer("Done after all", turn: turn)
            let outcome = try await store.commit(waiting.commit(lease: .release))
            try require(outcome, equals: .committed(head: waiting.snapshot.head))
        }
    ]
}
