import DirectorCore
import DirectorSessions

extension StoreConformance {
    static let commits: [StoreConformance] = [
        StoreConformance("an unknown session is nil everywhere") { run in
            let key = run.script().key
            try require(try await run.store.load(key), equals: nil)
            try require(try await run.store.entries(of: key, after: .start, limit: 10), equals: [])
            try require(try await run.store.frames(of: key, after: .start, limit: 10), equals: [])
            try require(try await run.store.turn(run.ids.turnID(), of: key), equals: nil)
            try require(try await run.store.parts(of: run.ids.turnID(), in: key), equals: [])
            try require(try await run.store.sessions(of: nil, limit: 10), equals: [])
            try require(try await run.store.owners(of: key.session), equals: [])
            try require(try await run.store.delete(key), equals: false)
        },
        StoreConformance("every step of a whole conversation is stored as it was written") { run in
            var script = run.script()
            try script.greet()
            try await run.commit(&script)
            try await run.requireStored(script)
            for step in wholeConversation(run.ids) {
                try step(&script)
                try await run.commit(&script)
                try await run.requireStored(script)
            }
        },
        StoreConformance("the snapshot still follows from the log after a change of topic") { run in
            var script = try await run.greeted()
            for step in wholeConversation(run.ids) {
                try step(&script)
                try await run.commit(&script)
            }
            let stored = try require(some: try await run.store.load(script.key), "session")
            let log = try await run.store.entries(of: script.key, after: .start, limit: 1000)
            try require(
                stored.snapshot,
                equals: try require(some: SessionSnapshot(key: script.key, folding: log), "fold")
            )
        },
        StoreConformance("a commit on an old version is refused and changes nothing") { run in
            var winner = try await run.greeted()
            var loser = winner
            try winner.chat("first")
            try loser.chat("second")
            try await run.commit(&winner)
            let outcome = try await run.store.commit(loser.commit())
            try require(outcome, equals: .conflict(head: winner.snapshot.head))
            try await run.requireStored(winner)
        },
        StoreConformance("a commit on a session that was deleted and created again is refused") { run in
            var old = try await run.greeted()
            try old.chat("late")
            try require(try await run.store.delete(old.key), equals: true)
            var new = run.script(startingAt: 5)
            try new.greet()
            try await run.commit(&new)
            try require(try await run.store.commit(old.commit()), equals: .conflict(head: new.snapshot.head))
            try await run.requireStored(new)
        },
        StoreConformance("creating a session that exists is a conflict") { run in
            let first = try await run.greeted()
            var second = run.script()
            try second.greet()
            try second.chat()
            try require(try await run.store.commit(second.commit()), equals: .conflict(head: first.snapshot.head))
            try await run.requireStored(first)
        },
        StoreConformance("a commit on a version that the store does not have yet is refused") { run in
            var script = try await run.greeted()
            var ahead = script
            ahead.version += 1
            try ahead.chat()
            try require(try await run.store.commit(ahead.commit()), equals: .conflict(head: script.snapshot.head))
            try script.chat()
            try await run.commit(&script)
        },
        StoreConformance("a deleted session is a conflict at 0, and can be created again") { run in
            var script = try await run.greeted()
            try script.chat()
            try await run.commit(&script)
            var late = script
            try require(try await run.store.delete(script.key), equals: true)
            try require(try await run.store.delete(script.key), equals: false)
            try require(try await run.store.load(script.key), equals: nil)
            try require(try await run.store.entries(of: script.key, after: .start, limit: 10), equals: [])
            try late.chat()
            try require(try await run.store.commit(late.commit()), equals: .conflict(head: .start))
            let again = try await run.greeted()
            try await run.requireStored(again)
        },
        StoreConformance("a commit that does not follow the log is refused") { run in
            let script = try await run.greeted()
            var gap = script
            try gap.chat()
            var commit = gap.commit()
            commit.entries.removeFirst()
            do {
                let outcome = try await run.store.commit(commit)
                throw ConformanceFailure(message: "got \(outcome)", file: #fileID, line: #line)
            } catch let error as StoreError {
                try require(error.code, equals: .corrupt)
            }
            try await run.requireStored(script)
        },
        StoreConformance("the store reports that it can be written to") { run in
            try await run.store.checkHealth()
            try require(run.store.name.isEmpty == false, "a name")
        },
    ]

    /// Turns that together use every effect.
    static func wholeConversation(_ ids: IdentifierSource) -> [@Sendable (inout SessionScript) throws -> Void] {
        [
            { try $0.nameTopic() },
            { try $0.chat() },
            { try $0.agreeOnPlan() },
            { script in
                let turn = try script.accept("shorter, please", action: .rejectPlan)
                var effects = EntryEffects()
                effects.planFeedback = "shorter, please"
                try script.answer("A shorter plan", turn: turn, effects: effects)
            },
            { try $0.drawStrawman(.sample(preview: ids.presentationID())) },
            { script in
                let turn = try script.accept("one slide more")
                var effects = EntryEffects()
                effects.refinementFeedback = "one slide more"
                effects.strawman = .sample(slides: 5, preview: ids.presentationID())
                try script.answer("With one slide more", turn: turn, state: .refineStrawman, effects: effects)
            },
            { script in
                let id = ids.presentationID()
                let reference = DeckReference(presentationID: id, url: "http://localhost/p/\(id)", slideCount: 2)
                try script.finishDeck(.sample, as: reference)
            },
            { script in
                let turn = try script.accept("again")
                try script.answer("That failed.", turn: turn, outcome: .failed)
            },
            { try $0.changeTopic("Wasps in the country") },
            { try $0.chat() },
        ]
    }
}
