import DirectorCore
import DirectorSessions

extension StoreConformance {
    static let leases: [StoreConformance] = [
        StoreConformance("a lease is stored with its owner and attempts, and removed with the turn") { run in
            let owner = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: owner)
            let lease = try require(some: try await run.store.load(script.key)?.lease, "lease")
            try require(lease.owner, equals: owner)
            try require(lease.attempts, equals: 1)
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .release)
            try require(try await run.store.load(script.key)?.lease, equals: nil)
        },
        StoreConformance("without a pending turn there is no lease, also if the commit takes one") { run in
            let owner = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: owner)
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .keep)
            try require(try await run.store.load(script.key)?.lease, equals: nil)
            try script.chat()
            try await run.commit(&script, lease: .take(owner: owner, duration: .seconds(9), attempts: 1))
            try require(try await run.store.load(script.key)?.lease, equals: nil)
        },
        StoreConformance("a turn is abandoned when its lease has run out, not before") { run in
            let (script, _) = try await run.pending(owner: run.ids.serverID(), for: .seconds(30))
            try require(try await run.store.abandonedTurns(limit: 10), equals: [])
            try await run.fixture.pass(.seconds(29))
            try require(try await run.store.abandonedTurns(limit: 10), equals: [])
            try await run.fixture.pass(.seconds(2))
            try require(try await run.store.abandonedTurns(limit: 10), equals: [script.key])
        },
        StoreConformance("renewing a lease extends it; keeping it does not") { run in
            let owner = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: owner, for: .seconds(30))
            try await run.fixture.pass(.seconds(20))
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: owner, for: .seconds(30)),
                equals: .held
            )
            try await run.fixture.pass(.seconds(20))
            try require(try await run.store.abandonedTurns(limit: 10), equals: [])
            try script.append(ChatMessagePayload(text: "still at it"), turn: turn)
            try await run.commit(&script, lease: .keep)
            try require(try await run.store.load(script.key)?.lease?.owner, equals: owner)
            try await run.fixture.pass(.seconds(20))
            try require(try await run.store.abandonedTurns(limit: 10), equals: [script.key])
        },
        StoreConformance("an empty commit takes over an abandoned turn, and the old holder loses it") { run in
            let old = run.ids.serverID()
            let new = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: old, for: .seconds(30))
            var late = script
            try await run.fixture.pass(.seconds(31))
            try await run.commit(&script, lease: .take(owner: new, duration: .seconds(30), attempts: 2))
            let stored = try require(some: try await run.store.load(script.key), "session")
            try require(stored.version, equals: script.version)
            try require(stored.snapshot, equals: script.snapshot)
            try require(stored.lease?.owner, equals: new)
            try require(stored.lease?.attempts, equals: 2)
            try require(try await run.store.abandonedTurns(limit: 10), equals: [])
            let part = TurnPart(index: 0, content: "{}")
            try require(try await run.store.savePart(part, of: turn, in: script.key, lease: old), equals: false)
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: old, for: .seconds(30)),
                equals: .lost
            )
            try late.answer("Too late", turn: turn)
            try require(try await run.store.commit(late.commit()), equals: .conflict(head: script.snapshot.head))
            try script.answer("In time", turn: turn)
            try await run.commit(&script, lease: .release)
            try await run.requireStored(script)
        },
        StoreConformance("after a lease was released, any server may take the turn at once") { run in
            var (script, _) = try await run.pending(owner: run.ids.serverID())
            try await run.commit(&script, lease: .release)
            try require(try await run.store.load(script.key)?.lease, equals: nil)
            try require(try await run.store.abandonedTurns(limit: 10), equals: [script.key])
            try await run.commit(&script, lease: .take(owner: run.ids.serverID(), duration: .seconds(30), attempts: 1))
        },
        StoreConformance("a turn cannot be taken while another server's lease runs, at any version") { run in
            let owner = run.ids.serverID()
            let other = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: owner, for: .seconds(30))
            try await run.fixture.pass(.seconds(29))
            var early = script
            let attempt = early.commit(lease: .take(owner: other, duration: .seconds(30), attempts: 2))
            try require(try await run.store.commit(attempt), equals: .conflict(head: script.snapshot.head))
            let stored = try require(some: try await run.store.load(script.key), "session")
            try require(stored.version, equals: script.version, "a refused commit changes nothing")
            try require(stored.lease?.owner, equals: owner)
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: owner, for: .seconds(30)),
                equals: .held
            )
            // The owner of the lease may begin the turn again, any number of times.
            try await run.commit(&script, lease: .take(owner: owner, duration: .seconds(30), attempts: 2))
            try await run.fixture.pass(.seconds(31))
            try await run.commit(&script, lease: .take(owner: other, duration: .seconds(30), attempts: 3))
            try require(try await run.store.load(script.key)?.lease?.owner, equals: other)
        },
        StoreConformance("a lease that has run out is renewed, unless another server took the turn") { run in
            let old = run.ids.serverID()
            let new = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: old, for: .seconds(30))
            try await run.fixture.pass(.seconds(31))
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: old, for: .seconds(30)),
                equals: .held
            )
            try require(try await run.store.abandonedTurns(limit: 10), equals: [])
            try await run.fixture.pass(.seconds(31))
            try await run.commit(&script, lease: .take(owner: new, duration: .seconds(30), attempts: 2))
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: old, for: .seconds(30)),
                equals: .lost
            )
        },
        StoreConformance("abandoned turns are listed oldest first, up to the limit") { run in
            for (session, seconds) in [("c", 10), ("a", 30), ("b", 20)] {
                _ = try await run.pending(session, owner: run.ids.serverID(), for: .seconds(seconds))
            }
            _ = try await run.greeted("d")
            try await run.fixture.pass(.seconds(60))
            let all = try await run.store.abandonedTurns(limit: 10).map(\.session.text)
            try require(all, equals: ["c", "b", "a"])
            try require(try await run.store.abandonedTurns(limit: 2).map(\.session.text), equals: ["c", "b"])
        },
        StoreConformance("only the pending turn's lease can be renewed") { run in
            let owner = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: owner)
            let another = run.ids.turnID()
            try require(
                try await run.store.renewLease(of: another, in: script.key, lease: owner, for: .seconds(9)),
                equals: .lost
            )
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .release)
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: owner, for: .seconds(9)),
                equals: .lost
            )
        },
    ]

    static let stops: [StoreConformance] = [
        StoreConformance("a stop needs no lease, and the holder of the lease learns of it when it renews") { run in
            let owner = run.ids.serverID()
            let (script, turn) = try await run.pending(owner: owner)
            try require(try await run.store.load(script.key)?.isStopRequested, equals: false)
            for _ in 0..<2 {
                try require(try await run.store.requestStop(of: turn, in: script.key), equals: true)
            }
            let stored = try require(some: try await run.store.load(script.key), "session")
            try require(stored.isStopRequested, equals: true)
            try require(stored.snapshot, equals: script.snapshot)
            try require(stored.lease?.owner, equals: owner)
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: owner, for: .seconds(30)),
                equals: .stopRequested
            )
            let stranger = run.ids.serverID()
            try require(
                try await run.store.renewLease(of: turn, in: script.key, lease: stranger, for: .seconds(30)),
                equals: .lost
            )
        },
        StoreConformance("a server that takes the turn over learns that it is to be stopped") { run in
            var (script, turn) = try await run.pending(owner: run.ids.serverID())
            try require(try await run.store.requestStop(of: turn, in: script.key), equals: true)
            try await run.fixture.pass(ConformanceRun.leaseTime + .seconds(1))
            // A store may count the request as a new version.
            script.version = try require(some: try await run.store.load(script.key), "session").version
            try await run.commit(&script, lease: .take(owner: run.ids.serverID(), duration: .seconds(30), attempts: 2))
            try require(try await run.store.load(script.key)?.isStopRequested, equals: true)
            try await run.commit(&script, lease: .release)
            try require(try await run.store.load(script.key)?.isStopRequested, equals: true)
        },
        StoreConformance("a request to stop is removed with its turn, and the next turn runs") { run in
            let owner = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: owner)
            try require(try await run.store.requestStop(of: turn, in: script.key), equals: true)
            script.version = try require(some: try await run.store.load(script.key), "session").version
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .release)
            try require(try await run.store.load(script.key)?.isStopRequested, equals: false)
            let next = try script.accept("Cats")
            try await run.commit(&script, lease: .take(owner: owner, duration: .seconds(30), attempts: 1))
            try require(try await run.store.load(script.key)?.isStopRequested, equals: false)
            try require(
                try await run.store.renewLease(of: next, in: script.key, lease: owner, for: .seconds(30)),
                equals: .held
            )
        },
        StoreConformance("only a pending turn can be stopped, and only in its own session") { run in
            var (script, turn) = try await run.pending(owner: run.ids.serverID())
            let (other, _) = try await run.pending(user: "user-2", owner: run.ids.serverID())
            try require(try await run.store.requestStop(of: run.ids.turnID(), in: script.key), equals: false)
            try require(try await run.store.requestStop(of: turn, in: other.key), equals: false)
            try require(try await run.store.requestStop(of: turn, in: run.script("session-9").key), equals: false)
            try require(try await run.store.load(script.key)?.isStopRequested, equals: false)
            try require(try await run.store.load(other.key)?.isStopRequested, equals: false)
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .release)
            try require(try await run.store.requestStop(of: turn, in: script.key), equals: false)
        },
    ]

    static let parts: [StoreConformance] = [
        StoreConformance("parts are kept by index, and repeating one replaces it") { run in
            let owner = run.ids.serverID()
            let (script, turn) = try await run.pending(owner: owner)
            let parts = [2, 0, 1, 2].enumerated().map { TurnPart(index: $1, content: "{\"take\":\($0)}") }
            for part in parts {
                try require(try await run.store.savePart(part, of: turn, in: script.key, lease: owner), equals: true)
            }
            try require(try await run.store.parts(of: turn, in: script.key), equals: [parts[1], parts[2], parts[3]])
            try require(try await run.store.parts(of: run.ids.turnID(), in: script.key), equals: [])
        },
        StoreConformance("a part needs the lease") { run in
            let (script, turn) = try await run.pending(owner: run.ids.serverID())
            let part = TurnPart(index: 0, content: "{}")
            let stranger = run.ids.serverID()
            try require(try await run.store.savePart(part, of: turn, in: script.key, lease: stranger), equals: false)
            try require(try await run.store.parts(of: turn, in: script.key), equals: [])
            let nowhere = run.script("session-9").key
            try require(try await run.store.savePart(part, of: turn, in: nowhere, lease: stranger), equals: false)
        },
        StoreConformance("parts survive a takeover and are removed when the turn is finished") { run in
            let old = run.ids.serverID()
            let new = run.ids.serverID()
            var (script, turn) = try await run.pending(owner: old)
            let part = TurnPart(index: 3, content: "{\"slide\":3}")
            try require(try await run.store.savePart(part, of: turn, in: script.key, lease: old), equals: true)
            try await run.fixture.pass(ConformanceRun.leaseTime + .seconds(1))
            try await run.commit(&script, lease: .take(owner: new, duration: .seconds(30), attempts: 2))
            try require(try await run.store.parts(of: turn, in: script.key), equals: [part])
            try script.answer("Done", turn: turn)
            try await run.commit(&script, lease: .release)
            try require(try await run.store.parts(of: turn, in: script.key), equals: [])
            try require(try await run.store.savePart(part, of: turn, in: script.key, lease: new), equals: false)
        },
        StoreConformance("parts are removed with their session") { run in
            let owner = run.ids.serverID()
            let (script, turn) = try await run.pending(owner: owner)
            let part = TurnPart(index: 0, content: "{}")
            try require(try await run.store.savePart(part, of: turn, in: script.key, lease: owner), equals: true)
            try require(try await run.store.delete(script.key), equals: true)
            var again = try await run.greeted()
            try again.accept("Bees", turn: turn)
            try await run.commit(&again, lease: .take(owner: owner, duration: .seconds(30), attempts: 1))
            try require(try await run.store.parts(of: turn, in: again.key), equals: [])
        },
    ]
}
